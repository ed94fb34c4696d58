import { tokenize } from '../src/engine/index.ts';
import type { Said } from './score.ts';

/** A baseline's score of two paragraphs, 0 to 1. */
export type Similarity = (left: number, right: number) => number;

/** Splits a paragraph into words, for the baselines. */
function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Cosine similarity of the words, weighted by rarity in the paragraphs of the two texts (TF-IDF). */
export function tfIdf(left: readonly string[], right: readonly string[]): Similarity {
  const bags = [...left, ...right].map((text) => countsOf(wordsOf(text)));
  const documents = countsOf(bags.flatMap((bag) => [...bag.keys()]));
  const idf = (word: string) => Math.log((1 + bags.length) / (1 + (documents.get(word) ?? 0))) + 1;
  const vectors = bags.map((bag) => new Map([...bag].map(([word, count]) => [word, count * idf(word)])));
  const norms = vectors.map((vector) => Math.hypot(...vector.values()) || 1);
  return (i, j) => {
    const [one, other] = [vectors[i], vectors[left.length + j]];
    const dot = [...(one ?? [])].reduce((sum, [word, weight]) => sum + weight * (other?.get(word) ?? 0), 0);
    return dot / ((norms[i] ?? 1) * (norms[left.length + j] ?? 1));
  };
}

/** Jaccard similarity of the character 4-grams of two paragraphs. */
export function fourGrams(left: readonly string[], right: readonly string[]): Similarity {
  const grams = (text: string) => {
    const plain = text.toLowerCase().replace(/\s+/gu, ' ');
    return new Set(Array.from({ length: Math.max(0, plain.length - 3) }, (_, start) => plain.slice(start, start + 4)));
  };
  const [ones, others] = [left.map(grams), right.map(grams)];
  return (i, j) => {
    const [one = new Set(), other = new Set()] = [ones[i], others[j]];
    return one.size + other.size === 0 ? 0 : one.intersection(other).size / one.union(other).size;
  };
}

/** Links all pairs of paragraphs above a threshold. */
export function aboveThreshold(
  similarity: Similarity,
  lefts: number,
  rights: number,
  threshold: number,
): readonly Said[] {
  return cells(lefts, rights).filter(({ left, right }) => similarity(left, right) >= threshold);
}

/** Links pairs that are each other's best match and above a threshold. */
export function bestMatches(similarity: Similarity, lefts: number, rights: number, threshold: number): readonly Said[] {
  const all = cells(lefts, rights).map((cell) => ({ ...cell, value: similarity(cell.left, cell.right) }));
  const bestLeft = new Float64Array(lefts);
  const bestRight = new Float64Array(rights);
  for (const { left, right, value } of all) {
    bestLeft[left] = Math.max(value, bestLeft[left] ?? 0);
    bestRight[right] = Math.max(value, bestRight[right] ?? 0);
  }
  return all.filter(
    ({ left, right, value }) => value >= threshold && value === bestLeft[left] && value === bestRight[right],
  );
}

function cells(lefts: number, rights: number): readonly Said[] {
  return Array.from({ length: lefts * rights }, (_, index) => ({
    left: Math.floor(index / rights),
    right: index % rights,
    kind: 'same',
  }));
}
