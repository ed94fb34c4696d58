import type { Field } from './candidate.ts';
import { AGREEMENT_POWER } from './context.ts';
import type { Course } from './course.ts';
import { flowOf } from './flow.ts';
import type { Digest, Overlap } from './overlap.ts';
import type { Profile } from './profile.ts';

/** The names of `sequencesOf`'s features, for those who read the learned weights. */
export const SEQUENCE_FEATURES = [
  'stands in the common order',
  'the same as log-odds',
  'agreement on one order',
  'how much of the texts is word for word the same',
  'likeness, as far as the texts are word for word the same',
  'distance in the texts as parts of their length',
] as const;

/** A text of which fewer paragraphs have several sentences is given sentence by sentence. */
const FEW = 0.1;
/** So many pairs of sentences are looked at in their order: the bound on the work. */
const MOST_CELLS = 4_000_000;

const isSentences = ({ profiles }: Digest): boolean =>
  profiles.filter(({ sentences }: Profile) => sentences.length > 1).length <= FEW * profiles.length;

/** Whether two texts are given sentence by sentence, and are short enough to be followed in their order. */
export function areSentences(left: Digest, right: Digest): boolean {
  return isSentences(left) && isSentences(right) && left.profiles.length * right.profiles.length <= MOST_CELLS;
}

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

function largestBy(overlaps: readonly Overlap[], placeOf: (overlap: Overlap) => number, length: number): number {
  const largest = new Float64Array(length);
  for (const overlap of overlaps)
    largest[placeOf(overlap)] = Math.max(largest[placeOf(overlap)] as number, overlap.bigrams);
  return sumOf(largest);
}

/** How much of two texts is word for word the same, 0 to 1: the runs that each sentence has in its closest one. */
export function verbatimOf(overlaps: readonly Overlap[], left: Digest, right: Digest): number {
  const ofLeft = largestBy(overlaps, (overlap) => overlap.left, left.profiles.length);
  const ofRight = largestBy(overlaps, (overlap) => overlap.right, right.profiles.length);
  return (ofLeft / (sumOf(left.bigramMass) || 1) + ofRight / (sumOf(right.bigramMass) || 1)) / 2;
}

/** Nobody is surer of an order than this. */
const DOUBT = 1e-4;

/** How each candidate stands in the order of the two texts, as features for the model; as in `SEQUENCE_FEATURES`. */
export function sequencesOf(
  field: Field,
  course: Course,
  left: Digest,
  right: Digest,
  verbatim: number,
): readonly (readonly number[])[] {
  const rows = left.profiles.length;
  const columns = right.profiles.length;
  const flow = flowOf(field, rows, columns);
  const order = course.agreement ** AGREEMENT_POWER;
  return field.candidates.map((candidate, index) => {
    const chance = Math.min(1 - DOUBT, Math.max(DOUBT, flow[index] as number));
    const distance = Math.abs((candidate.left + 0.5) / rows - (candidate.right + 0.5) / columns);
    return [
      chance * order,
      Math.log(chance / (1 - chance)) * order,
      order,
      verbatim,
      candidate.likeness * verbatim,
      distance * order,
    ];
  });
}
