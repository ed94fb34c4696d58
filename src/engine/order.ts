import { backboneOf, chainsOf, type Step } from './alignment/chain.ts';
import type { Link, Order } from './types.ts';

/** Related links say little about order, so no number of them outweighs a link that is the same or reworded. */
const CORE_SCALE = 1_000_000_000;
const RELATED_SCALE = 100_000;

function stepOf({ left, right, kind, score }: Link): Step {
  const scale = kind === 'related' ? RELATED_SCALE : CORE_SCALE;
  const weight = Math.round(scale * score * (left.length + right.length)) + 1;
  return {
    left: [left[0] as number, left.at(-1) as number],
    right: [right[0] as number, right.at(-1) as number],
    weight,
  };
}

/**
 * Returns for each link whether it is in place or moved. Links in the heaviest chain that goes forward on both sides are
 * in place, all others have moved. If several chains have the same weight, only their common links are in place.
 *
 * @example of three links, the last paragraph on the left being the first on the right: ['in place', 'in place', 'moved']
 */
export function orderOf(links: readonly Link[]): readonly Order[] {
  const steps = links.map(stepOf);
  const inPlace = new Set(backboneOf(steps, chainsOf(steps)));
  return links.map((_, index) => (inPlace.has(index) ? 'in place' : 'moved'));
}
