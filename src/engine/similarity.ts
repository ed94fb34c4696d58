import type { Digest, Overlap } from './alignment/overlap.ts';
import { type Profile, UNIT } from './alignment/profile.ts';

const part = (shared: number, whole: number): number => (whole > 0 ? shared / whole : 0);

/** The names of `similarityOf`'s features, for those who read the learned weights. */
export const SIMILARITY_FEATURES = [
  'terms, of the side that shares more',
  'terms, of the side that shares less',
  'bigrams, of the side that shares more',
  'bigrams, of the side that shares less',
  'weight of shared terms',
  'length of the shorter',
] as const;

/**
 * How alike two paragraphs are by their words alone, the same whichever stands left: first four parts of 0 to 1 (how
 * much of each side the other has, weighed by rarity), then two amounts on a logarithmic scale.
 */
export function similarityOf(overlap: Overlap, left: Digest, right: Digest): readonly number[] {
  const { terms, bigrams } = overlap;
  const ofLeft = part(terms, left.termMass[overlap.left] as number);
  const ofRight = part(terms, right.termMass[overlap.right] as number);
  const runsOfLeft = part(bigrams, left.bigramMass[overlap.left] as number);
  const runsOfRight = part(bigrams, right.bigramMass[overlap.right] as number);
  const shorter = Math.min(
    (left.profiles[overlap.left] as Profile).length,
    (right.profiles[overlap.right] as Profile).length,
  );
  return [
    Math.max(ofLeft, ofRight),
    Math.min(ofLeft, ofRight),
    Math.max(runsOfLeft, runsOfRight),
    Math.min(runsOfLeft, runsOfRight),
    Math.log1p(terms / UNIT),
    Math.log1p(shorter),
  ];
}
