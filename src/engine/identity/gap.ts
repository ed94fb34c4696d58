import { backboneOf, chainsOf, type Step } from '../alignment/chain.ts';
import type { Matches } from './same.ts';

/** A range of the newer text, between two paragraph indices, both exclusive. */
export type Gap = readonly [after: number, before: number];

/**
 * Returns the old paragraphs that are still in order: the heaviest selection that goes forward in both texts. The others
 * have moved.
 *
 * @param weightOf the weight of an old paragraph, an integer up to a million
 */
export function inOrder(matches: Matches, weightOf: (before: number) => number): ReadonlySet<number> {
  const kept = [...matches.keys()].filter((index) => matches[index] !== -1);
  const steps = kept.map((index, place): Step => {
    const to = matches[index] as number;
    // The small term is a tiebreaker: the first of equal ones stays.
    const weight = (weightOf(index) + 1) * (2 * kept.length + 1) + (kept.length - place);
    return { left: [index, index], right: [to, to], weight };
  });
  return new Set(backboneOf(steps, chainsOf(steps)).map((place) => kept[place] as number));
}

/** Returns for each old paragraph the gap where it would be if it had stayed in place. */
export function gapsOf(matches: Matches, count: number): readonly Gap[] {
  const ordered = inOrder(matches, () => 1);
  const places = [...matches].map((to, index) => (ordered.has(index) ? to : null));
  const after: number[] = [];
  let last = -1;
  for (const place of places) {
    after.push(last);
    last = place ?? last;
  }
  const before: number[] = [];
  let next = count;
  for (const place of places.toReversed()) {
    before.push(next);
    next = place ?? next;
  }
  return before.toReversed().map((to, index): Gap => [after[index] as number, to]);
}

export function isInGap([from, to]: Gap, place: number): boolean {
  return place > from && place < to;
}
