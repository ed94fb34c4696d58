import type { Candidates } from './candidates.ts';
import { backboneOf, chainsOf, type Step } from './chain.ts';
import { probability } from './logistic.ts';
import { marginsOf, placesOf } from './margin.ts';

/** How far two texts have the same order, by all their candidates. */
export interface MonotoneOrder {
  /** The distance of candidate n, in paragraphs, from its expected place in the common order. */
  readonly distances: Float64Array;
  /** How far the likely links agree on one order, 0 to 1; 0.7 if there are none. */
  readonly agreement: number;
  /** The same, but 1 if there are none. */
  readonly inOrder: number;
}

const LIKELY = 0.15;
const ANCHOR = 0.5;
const UNIT = 1000;
/** The prior agreement. It counts as much as one certain link. */
const EXPECTED_AGREEMENT = 0.7;

type Place = readonly [from: number, to: number];

/** Returns the expected place of a paragraph in the other text, interpolated between the two anchors around it. */
function expectations(anchors: readonly Place[], length: number, otherLength: number): Float64Array {
  const fence: readonly Place[] = [[-1, -1], ...anchors, [length, otherLength]];
  const expected = new Float64Array(length);
  fence.slice(1).forEach(([to, otherTo], index) => {
    const [from, otherFrom] = fence[index] as Place;
    for (let place = Math.max(0, from); place <= Math.min(to, length - 1); place += 1)
      expected[place] = otherFrom + ((otherTo - otherFrom) * (place - from)) / (to - from);
  });
  return expected;
}

/** Returns the sum of the likely candidates without a stronger rival on either side. */
function mutual({ overlaps }: Candidates, certainties: Float64Array): number {
  const { onLeft, onRight } = marginsOf(placesOf(overlaps), certainties, 0);
  return certainties.reduce((sum, own, index) => {
    const strongest = own > UNIT * LIKELY && (onLeft[index] as number) >= 0 && (onRight[index] as number) >= 0;
    return strongest ? sum + own : sum;
  }, 0);
}

/** Measures from the candidates how far one text follows the order of the other. */
export function monotoneOrderOf(candidates: Candidates): MonotoneOrder {
  const { overlaps, rows, columns } = candidates;
  const certainties = candidates.logOdds.map((odds) => Math.round(UNIT * probability(odds)));
  const steps = overlaps.flatMap(({ left, right }, index): readonly Step[] => {
    const weight = certainties[index] as number;
    return weight > UNIT * LIKELY ? [{ left: [left, left], right: [right, right], weight }] : [];
  });
  const chains = chainsOf(steps);
  const anchors = backboneOf(steps, chains)
    .map((index) => steps[index] as Step)
    .filter(({ weight }) => weight > UNIT * ANCHOR)
    .map(({ left, right }): Place => [left[0], right[0]]);
  const swapped = anchors.map(([left, right]): Place => [right, left]);
  const ahead = expectations(anchors, rows, columns);
  const back = expectations(swapped, columns, rows);
  const inOrder = chains.heaviest / UNIT;
  const all = Math.max(inOrder, mutual(candidates, certainties) / UNIT);
  return {
    distances: Float64Array.from(overlaps, ({ left, right }) =>
      Math.min(Math.abs((ahead[left] as number) - right), Math.abs((back[right] as number) - left)),
    ),
    agreement: (inOrder + EXPECTED_AGREEMENT) / (all + 1),
    inOrder: (inOrder + 1) / (all + 1),
  };
}
