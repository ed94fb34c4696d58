import { isUnspaced } from '../script.ts';
import { tokenize } from '../token.ts';

/** Runs of so many words are taken for shared. Two alone are often a name or a phrase that anything has. */
const RUN = 3;

/** A paragraph of so many words is one run. */
const SHORT = 2;

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

function runsOf(words: readonly string[], size: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' '));
}

function weightOf(marks: Uint8Array, { weights, total }: Weighed): number {
  if (total === 0) return 0;
  let sum = 0;
  for (const [index, mark] of marks.entries()) if (mark === 1) sum += weights[index] as number;
  return sum / total;
}

function covered(runs: readonly string[], others: readonly string[], length: number, size: number): Uint8Array {
  const marks = new Uint8Array(length);
  const known = new Set(others);
  for (const [at, run] of runs.entries()) if (known.has(run)) marks.fill(1, at, at + size);
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

type Paragraphs = ReadonlyMap<number, Weighed>;

/** By run, the paragraphs that it stands in. */
function postingsOf(paragraphs: Paragraphs, size: number): ReadonlyMap<string, ReadonlySet<number>> {
  const postings = new Map<string, Set<number>>();
  for (const [index, { words }] of paragraphs)
    for (const run of runsOf(words, size)) postings.set(run, (postings.get(run) ?? new Set<number>()).add(index));
  return postings;
}

/** The paragraphs that have a run of one, but for runs that too many have. */
function sharing({ words }: Weighed, postings: ReadonlyMap<string, ReadonlySet<number>>, size: number) {
  const found = runsOf(words, size).flatMap((run) => {
    const places = postings.get(run);
    return places === undefined || places.size > MOST_PARAGRAPHS ? [] : [...places];
  });
  return new Set(found);
}

function shorts(paragraphs: Paragraphs): Paragraphs {
  return new Map([...paragraphs].filter(([, { words }]) => words.length === SHORT));
}

function overlapOf(before: number, after: number, one: Weighed, other: Weighed): Overlap {
  const size = Math.min(RUN, one.words.length, other.words.length);
  const [own, theirs] = [runsOf(one.words, size), runsOf(other.words, size)];
  const inBefore = covered(own, theirs, one.words.length, size);
  const inAfter = covered(theirs, own, other.words.length, size);
  const ofBefore = weightOf(inBefore, one);
  return { before, after, inBefore, inAfter, ofBefore, ofAfter: weightOf(inAfter, other) };
}

/**
 * Every pair of an old and a new paragraph that share a run of words.
 * Work: linear in the texts, times the paragraphs that a run may stand in.
 */
export function overlapsOf(before: Paragraphs, after: Paragraphs): readonly Overlap[] {
  const postings = postingsOf(after, RUN);
  const shortAfter = postingsOf(shorts(after), SHORT);
  const inLonger = shorts(before).size === 0 ? new Map<string, ReadonlySet<number>>() : postingsOf(after, SHORT);
  return [...before].flatMap(([index, paragraph]) => {
    const found =
      paragraph.words.length === SHORT
        ? sharing(paragraph, inLonger, SHORT)
        : new Set([...sharing(paragraph, postings, RUN), ...sharing(paragraph, shortAfter, SHORT)]);
    return [...found].map((place) => overlapOf(index, place, paragraph, after.get(place) as Weighed));
  });
}
