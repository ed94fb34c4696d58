import type { Run } from '../diff.ts';
import { sentenceSplitter } from '../sentence.ts';
import type { Article } from '../types.ts';
import { type Word, wordReader } from './word.ts';

/**
 * So many words in a row are looked up at once, and no shorter run is found: the usual length of a shingle where
 * near-duplicates are looked for (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, § 19.6).
 */
export const GRAM = 4;

/** An article as common wording is looked for: all words of its paragraphs in one row. */
export interface Text {
  readonly words: readonly Word[];
  /** The 0-based paragraph that each word is in. */
  readonly paragraphOf: readonly number[];
  /** The number of each word's form, the same in all texts of a story. */
  readonly forms: readonly number[];
  /** For each word the number of the gram that begins with it, or -1 where its paragraph ends before the gram does. */
  readonly grams: readonly number[];
  /** At which words each gram begins, ascending. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** The words of each paragraph, and of each sentence in it. */
  readonly paragraphs: readonly Run[];
  readonly sentences: readonly (readonly Run[])[];
}

type Numbering = <T extends string | number>(value: T) => number;

/** Gives equal values equal numbers, from 0. */
function numbering(): Numbering {
  const numbers = new Map<string | number, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
}

/** Room for two numbers of up to 26 bits in one that is exact. */
const HALF = 2 ** 26;

/** Numbers what begins at each word: two words, then twice two. */
function gramsOf(forms: readonly number[], ends: readonly number[], pairs: Numbering, fours: Numbering) {
  const two = forms.map((form, at) => pairs(form * HALF + (forms[at + 1] ?? 0)));
  return forms.map((_, at) =>
    at + GRAM > (ends[at] as number) ? -1 : fours((two[at] as number) * HALF + (two[at + 2] as number)),
  );
}

function placesOf(grams: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  grams.forEach((gram, at) => {
    if (gram < 0) return;
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else known.push(at);
  });
  return places;
}

/** The words of each sentence of a paragraph whose words begin at `from` in their article. */
function sentenceRuns(words: readonly Word[], ends: readonly number[], from: number): readonly Run[] {
  let at = 0;
  return ends.map((end) => {
    const start = at;
    while (at < words.length && (words[at] as Word).start < end) at += 1;
    return { from: from + start, to: from + at };
  });
}

/** The paragraphs of an article one after the other, in one row of words. */
function rowOf({ blocks, language }: Article) {
  const split = sentenceSplitter(language);
  const read = wordReader(language);
  const words: Word[] = [];
  const paragraphs: Run[] = [];
  const sentences: (readonly Run[])[] = [];
  for (const { text } of blocks.filter(({ role }) => role === 'body')) {
    const own = read(text);
    const ends = split(text).map(({ end }) => end);
    const from = words.length;
    paragraphs.push({ from, to: from + own.length });
    sentences.push(sentenceRuns(own, ends, from));
    for (const word of own) words.push(word);
  }
  return { words, paragraphs, sentences };
}

/** Reads the articles of a story for `sharedRuns`. Work: linear in the words. */
export function textsOf(articles: readonly Article[]): readonly Text[] {
  const [formNumber, pairs, fours] = [numbering(), numbering(), numbering()];
  return articles.map((article) => {
    const row = rowOf(article);
    const forms = row.words.map(({ form }) => formNumber(form));
    const paragraphOf = row.paragraphs.flatMap(({ from, to }, index) => new Array<number>(to - from).fill(index));
    const ends = row.paragraphs.flatMap(({ from, to }) => new Array<number>(to - from).fill(to));
    const grams = gramsOf(forms, ends, pairs, fours);
    return { ...row, paragraphOf, forms, grams, places: placesOf(grams) };
  });
}
