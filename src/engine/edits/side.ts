import { type FormNumbers, numberForms, type Run } from '../diff.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { type StoryReader, storyReader } from '../story-reader.ts';
import { tokenize } from '../token.ts';
import type { Extent, Token } from '../types.ts';
import { type Amount, amountsOf } from './amount.ts';
import { quotedRuns } from './quoted.ts';
import { weightOf } from './weight.ts';

/** A paragraph of one side of a link; `paragraph` is its 0-based index in the article. */
export interface Side {
  readonly paragraph: number;
  readonly text: string;
}

/** A `Side` with tokens, for callers that tokenize each paragraph only once. */
export interface TokenSide extends Side {
  readonly tokens: readonly Token[];
}

/** One side of a link as a single list of tokens. The lists are parallel. */
export interface Reading {
  /** The language pack of the side. */
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The form number of each token. Equal forms have equal numbers on both sides of a pair. */
  readonly forms: readonly number[];
  /** The paragraph of each token. */
  readonly paragraphs: readonly number[];
  /** Prefix sums of token weights; the last entry is the sum of all, so there is one more than tokens. */
  readonly weightBefore: readonly number[];
  /** Whether a token directly follows the one before it, without white space. */
  readonly glued: readonly boolean[];
  /** Whether a sentence may start with this token, by the punctuation before it: also true for the `Poe` of `Adm. Poe`. */
  readonly begins: readonly boolean[];
  /** Whether a token is in quotation marks, or is one. */
  readonly quoted: readonly boolean[];
  /** The quotations, including their marks. */
  readonly quotations: readonly Run[];
  /** The quantities, with their hedges and units. */
  readonly amounts: readonly Amount[];
}

/** Two sides to compare, and whether both are English, so that English rules apply. */
export interface Pair {
  readonly left: Reading;
  readonly right: Reading;
  readonly english: boolean;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?…。！？؟।');

/** Adds tokens to each paragraph. */
export function withTokens(sides: readonly Side[]): readonly TokenSide[] {
  return sides.map((side) => ({ ...side, tokens: tokenize(side.text) }));
}

/** Settings for all paragraphs of an article. */
export interface ReadingOptions {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Whether both sides are English. */
  readonly english: boolean;
  /** The form numbers shared by all compared texts. */
  readonly numbers: FormNumbers;
  readonly reader: StoryReader;
}

/** Reads a paragraph for all its links. */
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

/** Joins the paragraphs of one side. */
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

/** Reads the paragraphs of one side. `language` is a BCP 47 tag; `english` says whether both sides are English. */
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

/** Returns the weight of a run of tokens. */
export function runWeight(reading: Reading, { from, to }: Run): number {
  return weightUntil(reading, to) - weightUntil(reading, from);
}

function weightUntil({ weightBefore }: Reading, at: number): number {
  return weightBefore[at] ?? 0;
}

/** Returns the weight of the whole side. */
export function wholeWeight(reading: Reading): number {
  return weightUntil(reading, reading.tokens.length);
}

/** Returns the place of a run of tokens: one extent for each paragraph. */
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
