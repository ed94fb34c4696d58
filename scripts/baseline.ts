import { tokenize } from '../src/engine/index.ts';
import type { Said } from './score.ts';

/** What a baseline thinks of two paragraphs of a pair of texts: 0 to 1. */
export type Similarity = (left: number, right: number) => number;

/** Words as the simplest aligner sees them. */
function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Cosine of the paragraphs' words, each weighted by how few paragraphs of the two texts have it (TF-IDF). */
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

/** Share of the character 4-grams that two paragraphs have in common (Jaccard). */
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

/** Links every two paragraphs that are at least so similar. */
export function aboveThreshold(
  similarity: Similarity,
  lefts: number,
  rights: number,
  threshold: number,
): readonly Said[] {
  return cells(lefts, rights).filter(({ left, right }) => similarity(left, right) >= threshold);
}

/** Links every two paragraphs that are each other's most similar, and at least so similar. */
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
