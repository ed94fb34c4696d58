import type { Candidate, Field } from './candidate.ts';
import { backboneOf, chainsOf, type Step } from './chain.ts';
import { probability } from './logistic.ts';

/** How two texts follow each other, seen over all their candidates. */
export interface Course {
  /** How far candidate n lies from where its neighbours in the common order make one expect it, in paragraphs. */
  readonly distances: Float64Array;
  /** How much the likely links agree on one order, 0 to 1; 0.7 where there is nothing to see it by. */
  readonly agreement: number;
  /** The same, but 1 where there is nothing to see it by. */
  readonly inOrder: number;
}

const LIKELY = 0.15;
const ANCHOR = 0.5;
const UNIT = 1000;
/** What agreement is expected before anything is seen; it counts as much as one sure link. */
const EXPECTED_AGREEMENT = 0.7;

const certaintyOf = ({ likeness }: Candidate): number => Math.round(UNIT * probability(likeness));

const stepOf = ({ left, right }: Candidate, weight: number): Step => ({
  left: [left, left],
  right: [right, right],
  weight,
});

type Place = readonly [from: number, to: number];

/** Where a paragraph is expected in the other text: in proportion between the two anchors around it. */
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

/** The likely candidates that are the most certain ones on both sides, summed. */
function mutual({ rivalOnLeft, rivalOnRight }: Field, certainties: readonly number[]): number {
  return certainties.reduce((sum, own, index) => {
    const strongest =
      own > UNIT * LIKELY &&
      own >= (certainties[rivalOnLeft(index)] ?? 0) &&
      own >= (certainties[rivalOnRight(index)] ?? 0);
    return strongest ? sum + own : sum;
  }, 0);
}

/** Reads off the candidates whether, and how, one text follows the order of the other. */
export function courseOf(field: Field, length: number, otherLength: number): Course {
  const { candidates } = field;
  const certainties = candidates.map(certaintyOf);
  const steps = candidates.flatMap((candidate, index): readonly Step[] => {
    const certainty = certainties[index] as number;
    return certainty > UNIT * LIKELY ? [stepOf(candidate, certainty)] : [];
  });
  const chains = chainsOf(steps);
  const anchors = backboneOf(steps, chains)
    .map((index) => steps[index] as Step)
    .filter(({ weight }) => weight > UNIT * ANCHOR)
    .map(({ left, right }): Place => [left[0], right[0]]);
  const swapped = anchors.map(([left, right]): Place => [right, left]);
  const ahead = expectations(anchors, length, otherLength);
  const back = expectations(swapped, otherLength, length);
  const inOrder = chains.heaviest / UNIT;
  const all = Math.max(inOrder, mutual(field, certainties) / UNIT);
  return {
    distances: Float64Array.from(candidates, ({ left, right }) =>
      Math.min(Math.abs((ahead[left] as number) - right), Math.abs((back[right] as number) - left)),
    ),
    agreement: (inOrder + EXPECTED_AGREEMENT) / (all + 1),
    inOrder: (inOrder + 1) / (all + 1),
  };
}
