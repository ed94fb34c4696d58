import { diffForms } from '../diff.ts';

/**
 * Pairs identical paragraphs. Repeated ones, such as a refrain or an answer, are paired by context: first
 * the longest common subsequence of equal paragraphs, then, of the rest, the k-th with the
 * k-th. Time is limited by `diffForms`, which stops at its limit; then only the second step is done.
 *
 * @param left a key for each paragraph, equal for identical paragraphs; null for empty ones
 * @returns for each paragraph of the left the 0-based index of its twin on the right, -1 if it has none
 */
export function twinsOf(left: readonly (string | null)[], right: readonly (string | null)[]): Int32Array {
  const twins = new Int32Array(left.length).fill(-1);
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    twins[one] = other;
    taken.add(other);
  };
  for (const [one, other] of inOrder(left, right)) if (left[one] !== null) pair(one, other);
  const open = new Map<string | null, number[]>();
  right.forEach((key, index) => {
    if (key === null || taken.has(index)) return;
    const known = open.get(key);
    if (known === undefined) open.set(key, [index]);
    else known.push(index);
  });
  const used = new Map<string, number>();
  left.forEach((key, index) => {
    if (key === null || twins[index] !== -1) return;
    const next = used.get(key) ?? 0;
    const other = open.get(key)?.[next];
    used.set(key, next + 1);
    if (other !== undefined) pair(index, other);
  });
  return twins;
}

/** Returns the longest common subsequence of keys, as pairs of indices; none if that takes too much work. */
function inOrder(
  left: readonly (string | null)[],
  right: readonly (string | null)[],
): readonly (readonly [number, number])[] {
  const numbers = new Map<string | null, number>();
  const formsOf = (keys: readonly (string | null)[]): readonly number[] =>
    keys.map((key) => {
      const known = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, known);
      return known;
    });
  const { edits, precise } = diffForms(formsOf(left), formsOf(right));
  if (!precise) return [];
  const pairs: (readonly [number, number])[] = [];
  let [at, across] = [0, 0];
  for (const edit of [...edits, { left: { from: left.length, to: 0 }, right: { from: right.length, to: 0 } }]) {
    for (; at < edit.left.from; at += 1, across += 1) pairs.push([at, across]);
    at = edit.left.to;
    across = edit.right.to;
  }
  return pairs;
}
