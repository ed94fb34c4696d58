import { backboneOf, chainsOf, type Step } from './alignment/chain.ts';
import type { Link, Order } from './types.ts';

/** What only shares a fact says little about order: it never outvotes what tells the same. */
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
 * Whether each link keeps the order of its pair: those of the heaviest chain that goes forward on both sides are in
 * place, all others have moved. Where two chains are equally heavy, only what they share is in place.
 *
 * @example of three links, the last paragraph on the left being the first on the right: ['in place', 'in place', 'moved']
 */
export function orderOf(links: readonly Link[]): readonly Order[] {
  const steps = links.map(stepOf);
  const inPlace = new Set(backboneOf(steps, chainsOf(steps)));
  return links.map((_, index) => (inPlace.has(index) ? 'in place' : 'moved'));
}
