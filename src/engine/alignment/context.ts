import { reach } from './ascending.ts';
import { type Field, SURE } from './candidate.ts';
import type { Course } from './course.ts';
import { probability } from './logistic.ts';
import type { Digest } from './overlap.ts';
import type { Profile } from './profile.ts';
import { UNIT } from './profile.ts';

/** The names of `contextsOf`'s features, for those who read the learned weights. */
export const CONTEXT_FEATURES = [
  'likeness by words alone',
  'how much likelier the stronger rival is',
  'how much likelier the weaker rival is',
  'what no rival explains, of the side that has less',
  'neighbours before and after are alike',
  'a neighbour on one side is alike too',
  'distance from the expected place',
  'weight of shared terms',
  'length of the shorter',
  'size of the texts',
] as const;

/** The common order counts by the fourth power of how much the texts agree on one: hardly at all where they do not. */
export const AGREEMENT_POWER = 4;

/** The range of sizes, in pairs of paragraphs, that the model has learned from: beyond it, it would only guess. */
const FEWEST_CELLS = 50;
const MOST_CELLS = 2000;

/** The weight of what `set` has in `other` but not in `rival`; all three ascending. */
function unexplained(set: Int32Array, other: Int32Array, rival: Int32Array, weights: Int32Array): number {
  let sum = 0;
  let inOther = 0;
  let inRival = 0;
  for (const number of set) {
    inOther = reach(other, inOther, number);
    if (inOther === other.length) break;
    if (other[inOther] !== number) continue;
    inRival = reach(rival, inRival, number);
    if (rival[inRival] !== number) sum += weights[number] as number;
  }
  return sum;
}

const termsAt = ({ profiles }: Digest, paragraph: number): Int32Array => (profiles[paragraph] as Profile).terms;

const larger = (a: number, b: number): number => Math.max(a, b);

/** What stands around each candidate, as features for the model; in the order of `CONTEXT_FEATURES`. */
export function contextsOf(
  field: Field,
  course: Course,
  left: Digest,
  right: Digest,
  weights: Int32Array,
): readonly (readonly number[])[] {
  const { candidates, likenessAt } = field;
  const length = left.profiles.length;
  const otherLength = right.profiles.length;
  const size = Math.log(Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, length * otherLength)));
  const order = course.agreement ** AGREEMENT_POWER;
  return candidates.map((candidate, index) => {
    const { left: i, right: j, likeness } = candidate;
    const onLeft = candidates[field.rivalOnLeft(index)];
    const onRight = candidates[field.rivalOnRight(index)];
    const above = larger(0, (onLeft?.likeness ?? -SURE) - likeness);
    const beside = larger(0, (onRight?.likeness ?? -SURE) - likeness);
    const terms = termsAt(left, i);
    const others = termsAt(right, j);
    // What a paragraph has in this counterpart and not in its likelier rival.
    const ofLeft =
      onLeft && above > 0 ? unexplained(terms, others, termsAt(right, onLeft.right), weights) : candidate.terms;
    const ofRight =
      onRight && beside > 0 ? unexplained(others, terms, termsAt(left, onRight.left), weights) : candidate.terms;
    return [
      likeness,
      Math.max(above, beside),
      Math.min(above, beside),
      Math.min(ofLeft / (left.termMass[i] as number), ofRight / (right.termMass[j] as number)),
      probability(likenessAt(i - 1, j - 1)) + probability(likenessAt(i + 1, j + 1)),
      probability(Math.max(likenessAt(i - 1, j), likenessAt(i + 1, j), likenessAt(i, j - 1), likenessAt(i, j + 1))),
      Math.log1p(course.distances[index] as number) * order,
      Math.log1p(candidate.terms / UNIT),
      Math.log1p(Math.min((left.profiles[i] as Profile).length, (right.profiles[j] as Profile).length)),
      size,
    ];
  });
}
