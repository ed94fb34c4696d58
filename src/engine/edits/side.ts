import { type FormNumbers, numberForms, type Run } from '../diff.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { type StoryReader, storyReader } from '../story-reader.ts';
import { tokenize } from '../token.ts';
import type { Extent, Token } from '../types.ts';
import { type Amount, amountsOf } from './amount.ts';
import { quotedRuns } from './quoted.ts';
import { weightOf } from './weight.ts';

/** One paragraph of a link's side, by its 0-based index in its article. */
export interface Side {
  readonly paragraph: number;
  readonly text: string;
}

/** The same with its tokens, for callers that cut each paragraph only once. */
export interface TokenSide extends Side {
  readonly tokens: readonly Token[];
}

/** One side of a link as a single row of tokens; the lists run parallel. */
export interface Reading {
  /** What is known of the language that the side is in. */
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The form of each token as a number: equal forms have equal numbers, on both sides of a pair. */
  readonly forms: readonly number[];
  /** The paragraph that each token is in. */
  readonly paragraphs: readonly number[];
  /** How much the tokens before each say together, and last all of them: one more than there are tokens. */
  readonly weightBefore: readonly number[];
  /** Whether nothing is between a token and the one before it. */
  readonly glued: readonly boolean[];
  /** Whether a sentence may begin with this token: judged by the marks before it, so `Adm. Poe` counts as a beginning. */
  readonly begins: readonly boolean[];
  /** Whether a token is in quotation marks, the marks included. */
  readonly quoted: readonly boolean[];
  /** The quotations, marks included. */
  readonly quotations: readonly Run[];
  /** The quantities, with their hedges and units. */
  readonly amounts: readonly Amount[];
}

/** Two sides to compare, and whether both are English, so that rules for English hold. */
export interface Pair {
  readonly left: Reading;
  readonly right: Reading;
  readonly english: boolean;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?…。！？؟।');

/** Adds its tokens to each paragraph. */
export function withTokens(sides: readonly Side[]): readonly TokenSide[] {
  return sides.map((side) => ({ ...side, tokens: tokenize(side.text) }));
}

/** What is the same for all paragraphs of an article. */
export interface ReadingOptions {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Whether the other side is English, too. */
  readonly english: boolean;
  /** The numbers of the forms of all that they will be compared with. */
  readonly numbers: FormNumbers;
  readonly reader: StoryReader;
}

/** Reads one paragraph, for all links that it is in. */
export function readParagraph(side: TokenSide, { language, english, numbers, reader }: ReadingOptions): Reading {
  const { paragraph, tokens } = side;
  const glued: boolean[] = [];
  const weightBefore: number[] = [0];
  let weight = 0;
  let lastEnd = -1;
  for (const token of tokens) {
    glued.push(token.start === lastEnd);
    lastEnd = token.end;
    weight += weightOf(token, english);
    weightBefore.push(weight);
  }
  const quotations = quotedRuns(side);
  const quoted = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of quotations) quoted.fill(true, from, to);
  return {
    language: languageOf(language),
    tokens,
    forms: numberForms(tokens, numbers),
    paragraphs: new Array<number>(tokens.length).fill(paragraph),
    weightBefore,
    glued,
    begins: beginnings(tokens),
    quoted,
    quotations,
    amounts: amountsOf(tokens, reader.quantities(side.text, language)),
  };
}

function beginnings(tokens: readonly Token[]): readonly boolean[] {
  let open = true;
  return tokens.map((token) => {
    const begins = open;
    if (token.kind !== 'punctuation') open = false;
    else if (SENTENCE_ENDS.has(token.norm)) open = true;
    return begins;
  });
}

/** Puts the paragraphs of one side in a row. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first && readings.length === 1) return first;
  const quotations: Run[] = [];
  const amounts: Amount[] = [];
  const weightBefore: number[] = [0];
  let offset = 0;
  let weight = 0;
  for (const reading of readings) {
    for (const { from, to } of reading.quotations) quotations.push({ from: from + offset, to: to + offset });
    for (const { from, to, joined, quantity } of reading.amounts)
      amounts.push({ from: from + offset, to: to + offset, joined: joined + offset, quantity });
    for (const before of reading.weightBefore.slice(1)) weightBefore.push(weight + before);
    offset += reading.tokens.length;
    weight += wholeWeight(reading);
  }
  return {
    language: first?.language ?? languageOf(''),
    tokens: readings.flatMap(({ tokens }) => tokens),
    forms: readings.flatMap(({ forms }) => forms),
    paragraphs: readings.flatMap(({ paragraphs }) => paragraphs),
    weightBefore,
    glued: readings.flatMap(({ glued }) => glued),
    begins: readings.flatMap(({ begins }) => begins),
    quoted: readings.flatMap(({ quoted }) => quoted),
    quotations,
    amounts,
  };
}

/** Reads the paragraphs of one side, in a language by its BCP 47 tag; `english` says whether both sides are English. */
export function readSide(
  sides: readonly TokenSide[],
  language: string,
  english: boolean,
  numbers: FormNumbers = new Map(),
  reader: StoryReader = storyReader(),
): Reading {
  const options = { language, english, numbers, reader };
  return joinReadings(sides.map((side) => readParagraph(side, options)));
}

/** How much the tokens of a run say together. */
export function runWeight(reading: Reading, { from, to }: Run): number {
  return weightUntil(reading, to) - weightUntil(reading, from);
}

function weightUntil({ weightBefore }: Reading, at: number): number {
  return weightBefore[at] ?? 0;
}

/** How much the whole side says. */
export function wholeWeight(reading: Reading): number {
  return weightUntil(reading, reading.tokens.length);
}

/** Where a run of tokens is in its paragraphs: one extent for each paragraph that it touches. */
export function extentsOf(reading: Reading, run: Run): readonly Extent[] {
  const extents: Extent[] = [];
  reading.tokens.slice(run.from, run.to).forEach(({ start, end }, index) => {
    const paragraph = reading.paragraphs[run.from + index] ?? 0;
    const last = extents.at(-1);
    if (last?.paragraph === paragraph) extents[extents.length - 1] = { ...last, end };
    else extents.push({ paragraph, start, end });
  });
  return extents;
}
