import { isUnspaced } from '../script.ts';
import { tokenize } from '../token.ts';

/** The words of a paragraph with their weights. Rare words weigh more. */
export interface Weighed {
  readonly words: readonly string[];
  readonly weights: Float64Array;
  readonly total: number;
}

/** Words of a paragraph, as ascending indices. */
export type Marks = readonly number[];

/** The weight of figures. Edits often change all figures at once, so a changed figure says little. */
const FIGURE = /^\p{Sc}?\p{Nd}/u;
const FIGURE_WEIGHT = 0.25;

/** In scripts without spaces, pairs of characters count as words, because single ones are in every paragraph. */
function wordsOf(text: string): readonly string[] {
  const words = tokenize(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  return words.map((word, at) => {
    const next = words[at + 1] ?? '';
    return isUnspaced(word) && isUnspaced(next) ? word + next : word;
  });
}

/**
 * Weighs the words of the paragraphs of two versions of a text: a word in one paragraph of each version counts 1, one in
 * twenty paragraphs a tenth, and a figure a quarter of that.
 */
export function weigh(texts: readonly string[]): readonly Weighed[] {
  const paragraphs = texts.map(wordsOf);
  const spread = new Map<string, number>();
  for (const words of paragraphs) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return paragraphs.map((words) => {
    const weights = Float64Array.from(words, (word) => {
      const rarity = Math.min(1, 2 / (spread.get(word) ?? 1));
      return FIGURE.test(word) ? rarity * FIGURE_WEIGHT : rarity;
    });
    return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

/** Returns the weight of marked words as a share of the paragraph, 0 to 1. */
export function weightOf(marks: Marks, { weights, total }: Weighed): number {
  return total === 0 ? 0 : marks.reduce((sum, at) => sum + (weights[at] as number), 0) / total;
}

/** Returns the weight of words that one set of marks contains and another does not, as a share of the paragraph, 0 to 1. */
export function weightBeyond(marks: Marks, others: Marks, paragraph: Weighed): number {
  const known = new Set(others);
  return weightOf(
    marks.filter((at) => !known.has(at)),
    paragraph,
  );
}

/** Returns the share of common words of two paragraphs, in any order, 0 to 1. */
export function sharedWords(one: Weighed, other: Weighed): number {
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
