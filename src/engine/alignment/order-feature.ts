import type { Candidates } from './candidates.ts';
import type { FeatureTable } from './feature.ts';
import { chancesInOrder } from './forward-backward.ts';
import type { MonotoneOrder } from './monotone-order.ts';

/** Features of the model for versions of one text, in addition to `FEATURES` and `CONTEXT_FEATURES`. */
export const ORDER_FEATURES: readonly string[] = [
  'order: probability of being part of it',
  'order: the same as log-odds',
  'order: distance from the expected place',
  'order: distance, as a part of the texts',
  'order: agreement on one',
  'texts: part that is word for word the same',
];

/** The common order is weighted by the fourth power of agreement, so it hardly counts if the texts do not agree. */
const AGREEMENT_POWER = 4;
/** Probabilities of an order are at least this far from 0 and 1. */
const DOUBT = 1e-4;

/**
 * Returns the `ORDER_FEATURES` of each candidate of two articles. Swapping the sides changes nothing.
 *
 * @param closeness how close the texts are to verbatim, 0 to 1
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
