import type { ComparedLink, PairComparison } from '../../engine/index.ts';

/** The content of one row: paragraphs by 0-based index, and their link; null for a one-sided row. */
export interface Slot {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly link: ComparedLink | null;
}

/** Swaps the sides of a comparison. */
export function mirrored(pair: PairComparison): PairComparison {
  const links = pair.links.map((link) => ({
    ...link,
    left: link.right,
    right: link.left,
    changes: link.changes.map((change) => ({ ...change, left: change.right, right: change.left })),
  }));
  return { left: pair.right, right: pair.left, links };
}

/** Returns a one-sided slot for each paragraph of two ranges, first the left ones. */
function alone(left: readonly [number, number], right: readonly [number, number]): readonly Slot[] {
  const count = ([from, to]: readonly [number, number]) =>
    Array.from({ length: to - from }, (_, index) => from + index);
  return [
    ...count(left).map((index) => ({ left: [index], right: [], link: null })),
    ...count(right).map((index) => ({ left: [], right: [index], link: null })),
  ];
}

/**
 * Returns the rows of a pair page in reading order. Links in place are side by side; every other paragraph has a
 * one-sided row at its own place. Each paragraph occurs exactly once.
 *
 * @param leftCount the number of paragraphs of the left article; `rightCount` likewise
 */
export function slotsOf(pair: PairComparison, leftCount: number, rightCount: number): readonly Slot[] {
  const inPlace = pair.links
    .filter((link) => link.order === 'in place')
    .sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
  const slots: Slot[] = [];
  let left = 0;
  let right = 0;
  for (const link of inPlace) {
    slots.push(...alone([left, link.left[0] ?? left], [right, link.right[0] ?? right]));
    slots.push({ left: link.left, right: link.right, link });
    left = (link.left.at(-1) ?? left) + 1;
    right = (link.right.at(-1) ?? right) + 1;
  }
  return [...slots, ...alone([left, leftCount], [right, rightCount])];
}
