import type { LeadingKind } from '../../../engine/index.ts';
import { counted } from '../../wording.ts';

/** The page of two texts side by side. */
export const pair = {
  and: 'and',
  differences: 'Where they differ',
  /** What a difference is about, where the texts do not say it in a few words. */
  kinds: {
    figure: 'Figure',
    quotation: 'Quotation',
    attribution: 'Who said it',
    reversal: 'Who did what',
    opening: 'Opening',
  } satisfies Record<LeadingKind, string>,
  /** Before the number of the first row that both texts have, where nothing differs for certain. */
  bothReport: (row: number) =>
    `The program is not certain of any difference, and it can miss some. The first thing both report is in row ${row}`,
  nothingShared: 'The program found no paragraph that both texts have.',
  tools: 'Overview, marks and options',
  rows: 'All rows',
  toFirstRow: 'Skip to the first row',
  cell: (row: number, verdict: string) => `Row ${row}: ${verdict}`,
  /** Around the two sigla. */
  strip: {
    above: 'Each cell is a row:',
    left: 'above,',
    right:
      'below. Dark: words that the other text does not have. Striped: the same content in other words. Hollow: moved. A bar on top: a figure or a quotation differs.',
  },
  count: (rows: number) => `${rows} rows:`,
  legend: 'How differences are marked',
  legendOnly: 'only in',
  legendFigure: 'figure differs',
  legendQuotation: 'quotation differs',
  legendStyle: 'style only',
  legendStyleNote: ': spelling, punctuation, forms of names. Each outlet’s own quotation marks are kept.',
  styles: (count: number) => `${counted(count, 'style change')}, by rule`,
  row: (number: number, of: number) => `Row ${number} of ${of}`,
  formerly: (number: number) => `Cite as row ${number}`,
  reveal: 'Reveal',
  revealRow: (number: number) => `row ${number}`,
  previous: 'Previous difference',
  next: 'Next difference',
  paragraph: 'paragraph',
  /** What the second text of a row is folded under where there is little room. */
  twin: (siglum: string, numbers: string) => `${siglum} ${numbers}, in the same words`,
  /** The head of a copy of a paragraph that has a row of its own. */
  preview: (siglum: string, numbers: string) => `${siglum}’s paragraph ${numbers}`,
  copy: 'a copy',
  inFull: (row: number) => `In full in row ${row}`,
  moreIn: (place: string) => `More of this in ${place}`,
  order:
    'Rows follow the order of both texts. If the other text has a paragraph elsewhere, a copy of that counterpart is shown beside it.',
  worksheet:
    'What differs in each row: a figure, a quotation, who said it, the wording, only the style, or nothing? Decide, then reveal the answer. Printed like this, the page is a worksheet with the answer key on its last page.',
  key: 'Answer key',
  keyRow: (number: number) => `Row ${number}:`,
  apart: 'Headlines, captions and credits',
  apartNote: 'The program does not compare these.',
  apartNone: 'Our copy has only the paragraphs.',
  before: (label: string) => `before ¶${label}`,
  afterText: 'after the text',
  former: 'Addresses of earlier versions',
  cite: 'Cite this comparison',
};

/** What a reader can hide. */
export const reading = {
  label: 'How to read this page',
  names: 'Hide outlet names',
  style: (count: number) => `Hide ${counted(count, 'style change')}`,
  anyStyle: 'Hide style changes',
  same: (changed: number, of: number) => `Only rows that differ (${changed} of ${of})`,
  lesson: (rows: number) => `Lesson: ${counted(rows, 'row')} to discuss`,
  marks: 'Predict, then reveal',
};
