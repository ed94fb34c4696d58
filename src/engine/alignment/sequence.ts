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
  'how close the texts are to word for word the same',
  'distance in the texts as parts of their length',
] as const;

/** 0 up to `from`, 1 beyond `to`, in proportion between them. */
const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

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

/**
 * Texts of which less is the same tell the same in other words; those of which more is the same are versions of one
 * text. Measured on ../shared/gold: retellings lie below 0.3, nine drafts in ten above 0.45; ramps from 0 or 0.2 to 0.4
 * or 0.6 are level.
 */
const OTHER_WORDS = 0.1;
const ONE_TEXT = 0.5;

/** How close two texts are to versions of one text, 0 (told in other words) to 1. */
export function closenessOf(overlaps: readonly Overlap[], left: Digest, right: Digest): number {
  return ramp(verbatimOf(overlaps, left, right), OTHER_WORDS, ONE_TEXT);
}

/** A text with a larger part of paragraphs of several sentences is given by paragraphs, with a smaller one by sentences. */
const BY_PARAGRAPH = 0.25;
const BY_SENTENCE = 0.1;
/** So many paragraphs of one sentence are expected before anything is seen. */
const EXPECTED_SINGLE = 10;
/** Texts of which so much agrees on one order follow each other. News do to 0.7 or 0.8, drafts and retellings beyond 0.9. */
const ANY_ORDER = 0.75;
const ONE_ORDER = 0.9;
/** So many pairs of sentences are looked at in their order: the bound on the work. */
const MOST_CELLS = 4_000_000;

/**
 * How far two texts are to be judged as sentences that follow each other, 0 to 1: by how few of their paragraphs have
 * several sentences, and by how much of what they share stands in one order. News of one-sentence paragraphs do not
 * count as such: of theirs cut into sentences, in any order, F1 is 0.81 with 0 and 0.71 with 1.
 */
export function sequenceShare({ inOrder }: Course, left: Digest, right: Digest): number {
  const both = [...left.profiles, ...right.profiles];
  if (left.profiles.length * right.profiles.length > MOST_CELLS) return 0;
  const several = both.filter(({ sentences }: Profile) => sentences.length > 1).length;
  const singly = 1 - ramp(several / (both.length + EXPECTED_SINGLE), BY_SENTENCE, BY_PARAGRAPH);
  return singly * ramp(inOrder, ANY_ORDER, ONE_ORDER);
}

/** Nobody is surer of an order than this. */
const DOUBT = 1e-4;

/** How each candidate stands in the order of the two texts, as features for the model; as in `SEQUENCE_FEATURES`. */
export function sequencesOf(
  field: Field,
  course: Course,
  left: Digest,
  right: Digest,
  closeness: number,
): readonly (readonly number[])[] {
  const rows = left.profiles.length;
  const columns = right.profiles.length;
  const flow = flowOf(field, rows, columns);
  const order = course.agreement ** AGREEMENT_POWER;
  return field.candidates.map((candidate, index) => {
    const chance = Math.min(1 - DOUBT, Math.max(DOUBT, flow[index] as number));
    const distance = Math.abs((candidate.left + 0.5) / rows - (candidate.right + 0.5) / columns);
    return [chance * order, Math.log(chance / (1 - chance)) * order, order, closeness, distance * order];
  });
}
