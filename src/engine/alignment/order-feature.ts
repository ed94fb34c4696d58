import type { Candidates } from './candidates.ts';
import type { FeatureTable } from './feature.ts';
import { chancesInOrder } from './forward-backward.ts';
import type { MonotoneOrder } from './monotone-order.ts';

/** What the model for versions of one text sees beside `FEATURES` and `CONTEXT_FEATURES`. */
export const ORDER_FEATURES: readonly string[] = [
  'order: probability of being part of it',
  'order: the same as log-odds',
  'order: distance from the expected place',
  'order: distance, as a part of the texts',
  'order: agreement on one',
  'texts: part that is word for word the same',
];

/** The common order counts by the fourth power of how much the texts agree on one: hardly at all where they do not. */
const AGREEMENT_POWER = 4;
/** No probability of an order is closer to 0 or 1 than this. */
const DOUBT = 1e-4;

/**
 * `ORDER_FEATURES` of each candidate of two articles. The same whichever side is left.
 *
 * @param closeness how close the texts are to word for word the same, 0 to 1
 */
export function orderFeaturesOf(candidates: Candidates, order: MonotoneOrder, closeness: number): FeatureTable {
  const { overlaps, rows, columns } = candidates;
  const width = ORDER_FEATURES.length;
  const values = new Float64Array(width * overlaps.length);
  const chances = chancesInOrder(candidates);
  const trust = order.agreement ** AGREEMENT_POWER;
  overlaps.forEach(({ left, right }, index) => {
    const chance = Math.min(1 - DOUBT, Math.max(DOUBT, chances[index] as number));
    const distance = Math.abs((left + 0.5) / rows - (right + 0.5) / columns);
    const away = Math.log1p(order.distances[index] as number);
    const odds = Math.log(chance / (1 - chance));
    values.set([chance * trust, odds * trust, away * trust, distance * trust, trust, closeness], index * width);
  });
  return { width, values };
}
