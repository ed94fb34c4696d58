import type { Candidate, Field } from './candidate.ts';
import { backboneOf, chainsOf, type Step } from './chain.ts';
import { probability } from './logistic.ts';

/** How two texts follow each other, seen over all their candidates. */
export interface Course {
  /** What goes lost of the common order, in sure links, when candidate n is taken: 0 where it lies on the way, to 3. */
  readonly detours: Float64Array;
  /** How far candidate n lies from where its neighbours in the common order make one expect it, in paragraphs. */
  readonly distances: Float64Array;
  /** How much the likely links agree on one order, 0 to 1; 0.7 where there is nothing to see it by. */
  readonly agreement: number;
  /** The part of the paragraphs that has a likely counterpart, of the text that has more of them, 0 to 1. */
  readonly closeness: number;
}

const LIKELY = 0.15;
const ANCHOR = 0.5;
const UNIT = 1000;
const FARTHEST_DETOUR = 3;

const certainty = ({ likeness }: Candidate): number => Math.round(UNIT * probability(likeness));

const stepOf = (candidate: Candidate): Step => ({
  left: [candidate.left, candidate.left],
  right: [candidate.right, candidate.right],
  weight: certainty(candidate) > UNIT * LIKELY ? certainty(candidate) : 0,
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

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The most certain candidate of each paragraph, summed: how many paragraphs are likely to have a counterpart. */
function counterparts(candidates: readonly Candidate[], paragraphOf: (candidate: Candidate) => number): number {
  const best = new Map<number, number>();
  for (const candidate of candidates) {
    const paragraph = paragraphOf(candidate);
    best.set(paragraph, Math.max(best.get(paragraph) ?? 0, certainty(candidate)));
  }
  return total([...best.values()]) / UNIT;
}

function mutual(field: Field, steps: readonly Step[]): number {
  const weight = (index: number): number => steps[index]?.weight ?? 0;
  const best = steps.filter(
    (step, index) =>
      step.weight >= weight(field.rivalOnLeft(index)) && step.weight >= weight(field.rivalOnRight(index)),
  );
  return total(best.map((step) => step.weight)) / UNIT;
}

/** Reads off the candidates whether, and how, one text follows the order of the other. */
export function courseOf(field: Field, length: number, otherLength: number): Course {
  const { candidates } = field;
  const steps = candidates.map(stepOf);
  const chains = chainsOf(steps);
  const anchors = backboneOf(steps, chains)
    .map((index) => candidates[index] as Candidate)
    .filter((candidate) => probability(candidate.likeness) > ANCHOR)
    .map(({ left, right }): Place => [left, right]);
  const ahead = expectations(anchors, length, otherLength);
  const back = expectations(
    anchors.map(([left, right]): Place => [right, left]),
    otherLength,
    length,
  );
  const inOrder = chains.heaviest / UNIT;
  return {
    detours: chains.through.map((weight) => Math.min(FARTHEST_DETOUR, (chains.heaviest - weight) / UNIT)),
    distances: Float64Array.from(candidates, ({ left, right }) =>
      Math.min(Math.abs((ahead[left] as number) - right), Math.abs((back[right] as number) - left)),
    ),
    agreement: (inOrder + 0.7) / (Math.max(inOrder, mutual(field, steps)) + 1),
    closeness: Math.max(
      counterparts(candidates, ({ left }) => left) / Math.max(1, length),
      counterparts(candidates, ({ right }) => right) / Math.max(1, otherLength),
    ),
  };
}
