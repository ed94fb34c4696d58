import { addShared, type Postings, postingsOf } from './posting.ts';
import type { Profile, ProfiledStory } from './profile.ts';
import { twinsOf } from './twin.ts';

/** One article as the comparison needs it: profiles, what they weigh, and which paragraphs have which terms. */
export interface Digest {
  readonly profiles: readonly Profile[];
  /** Weight of all terms of each paragraph, in units of `UNIT`. */
  readonly termMass: Float64Array;
  readonly bigramMass: Float64Array;
  readonly termPostings: Postings;
  readonly bigramPostings: Postings;
}

/** What two paragraphs have in common, in units of `UNIT`. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  readonly terms: number;
  readonly bigrams: number;
  /** The same words in the same order, and its twin among all such paragraphs (`twinsOf`). */
  readonly twin: boolean;
}

/** Of two paragraphs that share less than this part of the lighter one no one says that they tell the same. */
const LEAST_PART = 0.08;

/** So many counterparts of one paragraph are looked at, those that share most: the bound on all later work. */
const MOST_COUNTERPARTS = 64;

function massOf(set: Int32Array, weights: Int32Array): number {
  let mass = 0;
  for (const number of set) mass += weights[number] as number;
  return mass;
}

/** Prepares each article of a story once for all its pairs. */
export function digestsOf({ articles, termWeights, bigramWeights }: ProfiledStory): readonly Digest[] {
  return articles.map((profiles) => ({
    profiles,
    termMass: Float64Array.from(profiles, ({ terms }) => massOf(terms, termWeights)),
    bigramMass: Float64Array.from(profiles, ({ bigrams }) => massOf(bigrams, bigramWeights)),
    termPostings: postingsOf(
      profiles.map(({ terms }) => terms),
      termWeights.length,
    ),
    bigramPostings: postingsOf(
      profiles.map(({ bigrams }) => bigrams),
      bigramWeights.length,
    ),
  }));
}

const keysOf = ({ profiles }: Digest) => profiles.map(({ key, length }) => (length === 0 ? null : key));

/** The overlaps that share most, by right; of equal ones those that stand nearer to `place`. */
function strongest(overlaps: readonly Overlap[], place: number): readonly Overlap[] {
  if (overlaps.length <= MOST_COUNTERPARTS) return overlaps;
  const distance = ({ right }: Overlap): number => Math.abs(right - place);
  return overlaps
    .toSorted((a, b) => Number(b.twin) - Number(a.twin) || b.terms - a.terms || distance(a) - distance(b))
    .slice(0, MOST_COUNTERPARTS)
    .toSorted((a, b) => a.right - b.right);
}

/**
 * Every pair of paragraphs that shares a part worth a look, by left, then right. Paragraphs that are the same are
 * always among them, however common their words are: the k-th with the k-th, and only so.
 */
export function overlapsOf(
  left: Digest,
  right: Digest,
  { termWeights, bigramWeights }: ProfiledStory,
): readonly Overlap[] {
  const terms = new Float64Array(right.profiles.length);
  const bigrams = new Float64Array(right.profiles.length);
  const twins = twinsOf(keysOf(left), keysOf(right));
  return left.profiles.flatMap((profile, index) => {
    terms.fill(0);
    bigrams.fill(0);
    addShared(profile.terms, termWeights, right.termPostings, terms);
    addShared(profile.bigrams, bigramWeights, right.bigramPostings, bigrams);
    const twin = twins[index] as number;
    const mass = left.termMass[index] as number;
    if (twin >= 0) {
      terms[twin] = mass;
      bigrams[twin] = left.bigramMass[index] as number;
    }
    const found: Overlap[] = [];
    for (let other = 0; other < terms.length; other += 1) {
      const shared = terms[other] as number;
      const enough = shared > 0 && shared >= LEAST_PART * Math.min(mass, right.termMass[other] as number);
      const repeated = enough && other !== twin && right.profiles[other]?.key === profile.key;
      if (enough && !repeated)
        found.push({
          left: index,
          right: other,
          terms: shared,
          bigrams: bigrams[other] as number,
          twin: other === twin,
        });
    }
    return strongest(found, (index * right.profiles.length) / left.profiles.length);
  });
}
