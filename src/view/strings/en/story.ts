import { capitalized, counted, inWords } from '../../wording.ts';

/** `Both figures`, `All five figures`, `The figure in full`. */
function allOf(count: number, noun: string): string {
  if (count === 1) return `The ${noun} in full`;
  return count === 2 ? `Both ${noun}s` : `All ${inWords(count)} ${noun}s`;
}

/** A story’s page. */
export const story = {
  compare: 'Compare two articles',
  articles: 'The articles',
  noHeadline: 'No headline in our copy',
  noDateline: 'no dateline',
  dateline: (place: string) => `dateline ${place}`,
  /** After what is said of an article that was taken down. */
  formerAddresses: 'Its former addresses',
  allTexts: 'Read all texts on one page',
  evidence: 'The evidence',
  whomTheyQuote: 'Whom they quote',
  differ: 'Where they differ',
  noDifference:
    'The program found no difference in figures, quotations or attribution, and no editor has listed any. It can miss some.',
  figures: 'Figures',
  quotations: 'Quotations',
  attributions: 'Who said it',
  topics: 'Topics',
  allOf: {
    figures: (count: number) => allOf(count, 'figure'),
    quotations: (count: number) => allOf(count, 'quotation'),
    attributions: (count: number) => allOf(count, 'passage'),
    topics: (count: number) => allOf(count, 'topic'),
  },
  byProgram: 'found by the program',
  byEditor: 'listed by an editor',
  all: (outlets: number) => (outlets === 2 ? 'What both report' : 'What all report'),
  noneInAll: (outlets: number) =>
    `No passage was found in ${outlets === 2 ? 'both texts' : `all ${inWords(outlets)} texts`}.`,
  allButOne: 'What all but one report',
  onlyOne: 'What only one reports',
  onlyIn: (count: number, of: number) => `${inWords(count)} of ${counted(of, 'paragraph')}`,
  nothingAlone: 'nothing certain',
  morePassages: (count: number) => `All ${inWords(count)}`,
  moreAlone: (siglum: string) => `The rest, in ${siglum}’s article`,
  passages: (count: number) => `All ${counted(count, 'passage')}`,
  shares: 'How much they share',
  sharesCaption:
    'How many paragraphs of the text on the left are also in the text at the top, in the same or in other words. Follow a number to see the two texts side by side.',
  picture: {
    title: 'How much of each text is in each other text',
    description:
      'A square for each pair of texts shows how much of the text on the left is in the text at the top. The table gives the numbers.',
    caption:
      'Each square shows how much of the text on the left is in the text at the top. Frame: the whole text. Grey: paragraphs that it also has. Black: words that it has unchanged.',
  },
  order: 'The order in which they report it',
  orderPicture: {
    title: 'Where each shared passage is in each text',
    description:
      'One line for each passage that several outlets have, from its place in one text to its place in the next; first paragraphs are at the top. Lines that cross are passages in a different order. The list beside it names those that are furthest apart.',
    caption:
      'Each line is a passage that several outlets have; first paragraphs are at the top. Heavy lines: in a different order. Dashed lines: skipping an outlet that does not have it.',
    leftOut: (count: number) =>
      `${capitalized(inWords(count))} more passages, which fewer outlets have, are not shown.`,
    furthest: 'Furthest apart',
    noneMoved: 'The texts report the passages that they share in the same order.',
  },
  cite: 'Cite this story',
  data: 'Data',
  dataNote: 'The texts, the matches between their paragraphs and the passages, as files for other programs:',
  dataLink: 'JSON, CSV, TEI and Web Annotations',
};

/** The list of all passages. */
export const passages = {
  title: 'Passages',
  standfirst:
    'A passage is a group of paragraphs that report the same thing in different texts. Passages keep their numbers when texts change, so that they can be cited.',
  description: (title: string) => `All passages of ${title}: which outlets have each, and where.`,
  passage: 'Passage',
  groups: {
    all: (outlets: number) => (outlets === 2 ? 'In both texts' : 'In all texts'),
    most: 'In all texts but one',
    some: 'In several texts',
    one: 'In one text',
  },
  gone: (number: number) => `Passage ${number} of an earlier version is no longer in any text.`,
  /** Before links to the passages that have what is left of one. */
  left: (number: number) => `Passage ${number} of an earlier version is now part of `,
  link: (number: number) => `passage ${number}`,
};
