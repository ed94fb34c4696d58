import { backboneOf, chainsOf, type Step } from '../alignment/chain.ts';
import type { Matches } from './same.ts';

/** A stretch of the newer text: the paragraphs before which and after which it lies, by index, both exclusive. */
export type Gap = readonly [after: number, before: number];

/**
 * The old paragraphs that are still in order: of all choices that go forward in both texts the heaviest. The others have
 * moved.
 *
 * @param weightOf what an old paragraph weighs, a whole number of at most a million
 */
export function inOrder(matches: Matches, weightOf: (before: number) => number): ReadonlySet<number> {
  const kept = [...matches.keys()].filter((index) => matches[index] !== -1);
  const steps = kept.map((index, place): Step => {
    const to = matches[index] as number;
    // The small part only tells apart what is equally heavy: the first stays.
    const weight = (weightOf(index) + 1) * (2 * kept.length + 1) + (kept.length - place);
    return { left: [index, index], right: [to, to], weight };
  });
  return new Set(backboneOf(steps, chainsOf(steps)).map((place) => kept[place] as number));
}

/** For each old paragraph the gap in which it would stand, were it kept in its place. */
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
