import {
  type Dimension,
  type FigureAnswer,
  type FigureRow,
  type PlacedFigure,
  type Span,
  writeQuantity,
} from '../../engine/index.ts';
import { cutAround, type Surroundings } from '../around.ts';
import { type Collation, missing, type Reading, type Snippet, snippetAddress, withRemark } from '../collation.ts';
import type { Contrast } from '../differences/contrast.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';

type Words = Strings['figures'];

/** Returns the id of a row on the page of figures, from its 0-based index: `f-3`. */
export function figureRowId(index: number): string {
  return `f-${index + 1}`;
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** Builds a row of figures. Its title is the topic, or else words of the first text that gives it. */
export function figureCollation(row: FigureRow, index: number, reports: readonly Report[], words: Words): Collation {
  const { topic, answers, dimension } = row;
  const sentence = topic === null ? sentenceOf(row, reports) : null;
  return {
    id: figureRowId(index),
    title: topic ?? sentence?.words ?? words.dimensions[dimension],
    titleLanguage: sentence === null || isEnglish(sentence.language) ? null : sentence.language,
    detail: withRemark(detailOf(row, reports, words), row.byHand, words),
    readings: reports.map((report, article) =>
      readingOf(answers[article] ?? { kind: 'absent' }, report, valueKey(row, article), alone(row, article)),
    ),
  };
}

/** For titles cut from a sentence. */
const NAMING: Surroundings = { words: 6, longest: 60 };

/** Returns the words around the figure in the first text that gives it, in quotation marks unless they contain some. */
function sentenceOf(
  { answers }: FigureRow,
  reports: readonly Report[],
): { readonly words: string; readonly language: string } | null {
  const article = answers.findIndex(({ kind }) => kind === 'given');
  const [answer, report] = [answers[article], reports[article]];
  const first = answer?.kind === 'given' ? answer.figures[0] : undefined;
  if (first === undefined || report === undefined) return null;
  const text = report.paragraphs[first.paragraph]?.text ?? '';
  const { sentence, figure } = first;
  const runs: readonly Run[] = [
    { text: text.slice(sentence.start, figure.start), kind: null },
    { text: text.slice(figure.start, figure.end), kind: 'figure' },
    { text: text.slice(figure.end, sentence.end), kind: null },
  ];
  const words = cutAround(runs, NAMING)
    .map((run) => run.text)
    .join('');
  return { words: /["“”„«]/u.test(words) ? words : `“${words}”`, language: report.language };
}

/** Returns each value of a row once. `page` is the address of the page of figures. */
export function figureContrast(
  row: FigureRow,
  index: number,
  reports: readonly Report[],
  page: string,
  words: Words,
): Contrast {
  const { id, title, titleLanguage } = figureCollation(row, index, reports, words);
  const variants = row.values.map(({ articles }) => {
    const [first = 0] = articles;
    const words = wordsOf(row.answers[first], reports[first])[0] ?? '';
    return {
      runs: [{ text: words, kind: null }],
      language: reports[first]?.language ?? 'und',
      sigla: siglaIn(articles, reports),
    };
  });
  return { title, titleLanguage, address: `${page}#${id}`, variants };
}

/** Returns a key for the value that an article gives. */
function valueKey({ values }: FigureRow, article: number): string {
  return `value ${values.findIndex(({ articles }) => articles.includes(article))}`;
}

/** Returns whether no other article gives the same value. False if all values agree. */
function alone({ values }: FigureRow, article: number): boolean {
  return values.length > 1 && values.some(({ articles }) => articles.length === 1 && articles[0] === article);
}

function wordsOf(answer: FigureAnswer | undefined, report: Report | undefined): readonly string[] {
  if (answer?.kind !== 'given' || report === undefined) return [];
  return answer.figures.map(({ paragraph, figure }) => {
    return report.paragraphs[paragraph]?.text.slice(figure.start, figure.end).replace(/\s+/gu, ' ') ?? '';
  });
}

/** Returns what to explain about a row: a later count, other terms, or how the program reads the values; may be null. */
function detailOf(row: FigureRow, reports: readonly Report[], words: Words): string | null {
  const { values, answers, isCompared, grew } = row;
  if (values.length > 1) return grew ? words.grew : null;
  const texts = answers.filter(({ kind }) => kind === 'given').length;
  return isCompared ? readAs(row, reports, words) : words.inOtherTerms(texts);
}

function siglaIn(articles: readonly number[], reports: readonly Report[]): readonly string[] {
  return articles.flatMap((article) => reports[article]?.siglum ?? []);
}

/** Dimensions whose values need no explanation. */
const UNREAD: ReadonlySet<Dimension> = new Set(['date', 'year', 'weekday', 'relative date', 'ordinal']);

/** Says how the program reads a value that the texts write in several ways. */
function readAs({ values, answers, dimension }: FigureRow, reports: readonly Report[], words: Words): string | null {
  const written = new Set(
    answers.flatMap((answer, article) => wordsOf(answer, reports[article])).map((text) => text.toLowerCase()),
  );
  const [value] = values;
  if (value === undefined || written.size === 1 || UNREAD.has(dimension)) return null;
  return words.readAs(writeQuantity(value.measure));
}

/** A clause, split at its figure, with an ellipsis where its sentence continues. */
export interface Excerpt {
  readonly before: string;
  readonly figure: string;
  readonly behind: string;
}

/** Splits a clause of a paragraph at its figure. */
export function excerpt(text: string, clause: Span, figure: Span): Excerpt {
  const isBegun = /(?:^|[.!?…][\p{Pe}\p{Pf}"']?\s+)[\p{Ps}\p{Pi}"']?$/u.test(
    text.slice(Math.max(0, clause.start - 8), clause.start),
  );
  const isEnded =
    /[.!?…。][\p{Pe}\p{Pf}"']*$/u.test(text.slice(figure.start, clause.end)) || clause.end === text.length;
  return {
    before: `${isBegun ? '' : '… '}${text.slice(clause.start, figure.start)}`,
    figure: text.slice(figure.start, figure.end),
    behind: `${text.slice(figure.end, clause.end)}${isEnded ? '' : ' …'}`,
  };
}

function figureSnippet({ paragraph, figure, clause }: PlacedFigure, report: Report, isMarked: boolean): Snippet {
  const { text = '', label = '' } = report.paragraphs[paragraph] ?? {};
  const cut = excerpt(text, clause, figure);
  const runs: readonly Run[] = [
    { text: cut.before, kind: null },
    { text: cut.figure, kind: isMarked ? 'figure' : null },
    { text: cut.behind, kind: null },
  ];
  return { label, address: snippetAddress(report, paragraph), runs: runs.filter((run) => run.text !== '') };
}

function readingOf(answer: FigureAnswer, report: Report, sameAs: string, isMarked: boolean): Reading {
  if (answer.kind === 'absent') return missing(report);
  const snippets = answer.figures.map((placed) => figureSnippet(placed, report, isMarked));
  return { report, snippets, note: null, sameAs };
}
