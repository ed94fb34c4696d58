import { isUnspaced } from '../script.ts';
import { tokenize } from '../token.ts';

/** Runs of so many words are taken for shared. Two alone are often a name or a phrase that anything has. */
const RUN = 3;

/** A run of words that stands in more paragraphs than this says nothing about where one of them went. */
const MOST_PARAGRAPHS = 24;

/** A paragraph as its words, and how much each weighs: the fewer paragraphs have it, the more. */
export interface Weighed {
  readonly words: readonly string[];
  readonly weights: Float64Array;
  readonly total: number;
}

/** How much of an old and of a new paragraph is the same: which of their words stand in runs that both have. */
export interface Overlap {
  readonly before: number;
  readonly after: number;
  /** 1 for each word of the old paragraph that stands in a shared run; likewise for the new one. */
  readonly inBefore: Uint8Array;
  readonly inAfter: Uint8Array;
  /** The weight of the shared words, 0 to 1 of the old paragraph; likewise of the new one. */
  readonly ofBefore: number;
  readonly ofAfter: number;
}

/** In a script without spaces a character with the next one stands for a word: single ones stand in any paragraph. */
function wordsOf(text: string): readonly string[] {
  const words = tokenize(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  return words.map((word, at) => {
    const next = words[at + 1] ?? '';
    return isUnspaced(word) && isUnspaced(next) ? word + next : word;
  });
}

/**
 * Weighs the words of paragraphs of two versions of a text: a word of one paragraph in each of them counts 1, one that
 * twenty have counts a tenth.
 */
export function weigh(texts: readonly string[]): readonly Weighed[] {
  const paragraphs = texts.map(wordsOf);
  const spread = new Map<string, number>();
  for (const words of paragraphs) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return paragraphs.map((words) => {
    const weights = Float64Array.from(words, (word) => Math.min(1, 2 / (spread.get(word) ?? 1)));
    return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function weightOf(marks: Uint8Array, { weights, total }: Weighed): number {
  if (total === 0) return 0;
  let sum = 0;
  for (const [index, mark] of marks.entries()) if (mark === 1) sum += weights[index] as number;
  return sum / total;
}

function covered(runs: readonly string[], others: ReadonlySet<string>, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [at, run] of runs.entries()) if (others.has(run)) marks.fill(1, at, at + RUN);
  return marks;
}

/** The weight of the words that one set of marks has and another has not, 0 to 1 of the paragraph. */
export function weightBeyond(marks: Uint8Array, other: Uint8Array, paragraph: Weighed): number {
  return weightOf(
    marks.map((mark, index) => (other[index] === 1 ? 0 : mark)),
    paragraph,
  );
}

/** How much of the words of either paragraph the other has as well, in whatever order, 0 to 1. */
export function likeness(one: Weighed, other: Weighed): number {
  const left = new Map<string, number>();
  for (const word of other.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const [index, word] of one.words.entries()) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += one.weights[index] as number;
    left.set(word, count - 1);
  }
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * shared) / total;
}

/**
 * Every pair of an old and a new paragraph that share a run of words.
 * Work: linear in the texts, times the paragraphs that a run may stand in.
 */
export function overlapsOf(
  before: ReadonlyMap<number, Weighed>,
  after: ReadonlyMap<number, Weighed>,
): readonly Overlap[] {
  const runs = new Map([...after].map(([index, { words }]) => [index, runsOf(words)] as const));
  const postings = new Map<string, Set<number>>();
  for (const [index, own] of runs)
    for (const run of own) postings.set(run, (postings.get(run) ?? new Set<number>()).add(index));
  return [...before].flatMap(([index, paragraph]) => {
    const own = runsOf(paragraph.words);
    const found = own.flatMap((run) => {
      const places = postings.get(run);
      return places === undefined || places.size > MOST_PARAGRAPHS ? [] : [...places];
    });
    return [...new Set(found)].map((place): Overlap => {
      const other = after.get(place) as Weighed;
      const theirs = runs.get(place) ?? [];
      const inBefore = covered(own, new Set(theirs), paragraph.words.length);
      const inAfter = covered(theirs, new Set(own), other.words.length);
      const ofBefore = weightOf(inBefore, paragraph);
      return { before: index, after: place, inBefore, inAfter, ofBefore, ofAfter: weightOf(inAfter, other) };
    });
  });
}
