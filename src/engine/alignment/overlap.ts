import type { IndexedArticle } from './indexed-article.ts';
import { addShared } from './posting.ts';
import type { ProfiledStory } from './profile.ts';
import { twinsOf } from './twin.ts';

/** What two paragraphs have in common, in units of `UNIT`. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  readonly terms: number;
  /** Sum of the squared weights of the shared terms. */
  readonly squares: number;
  readonly bigrams: number;
  /** The same words in the same order, and its twin among all such paragraphs (`twinsOf`). */
  readonly twin: boolean;
}

/** Two paragraphs that share a smaller part of the lighter one are not compared. */
const LEAST_PART = 0.08;

/** The most counterparts of a paragraph that are compared; those that share most. It limits all later work. */
const MOST_COUNTERPARTS = 64;

const keysOf = ({ profiles }: IndexedArticle) => profiles.map(({ key, length }) => (length === 0 ? null : key));

/** Returns the overlaps that share most, sorted by right; of equal ones those nearer to `place`. */
function strongest(overlaps: readonly Overlap[], place: number): readonly Overlap[] {
  if (overlaps.length <= MOST_COUNTERPARTS) return overlaps;
  const distance = ({ right }: Overlap): number => Math.abs(right - place);
  return overlaps
    .toSorted((a, b) => Number(b.twin) - Number(a.twin) || b.terms - a.terms || distance(a) - distance(b))
    .slice(0, MOST_COUNTERPARTS)
    .toSorted((a, b) => a.right - b.right);
}

/**
 * Returns the pairs of paragraphs that share enough to be compared, sorted by left, then right. Twins are always included,
 * however common their words are. Identical paragraphs are included only as twins.
 */
export function overlapsOf(left: IndexedArticle, right: IndexedArticle, story: ProfiledStory): readonly Overlap[] {
  const { termWeights, bigramWeights } = story;
  const terms = new Float64Array(right.profiles.length);
  const squares = new Float64Array(right.profiles.length);
  const bigrams = new Float64Array(right.profiles.length);
  const twins = twinsOf(keysOf(left), keysOf(right));
  return left.profiles.flatMap((profile, index) => {
    terms.fill(0);
    squares.fill(0);
    bigrams.fill(0);
    addShared(profile.terms, termWeights, right.termPostings, terms, squares);
    addShared(profile.bigrams, bigramWeights, right.bigramPostings, bigrams);
    const twin = twins[index] as number;
    const mass = left.termMass[index] as number;
    if (twin >= 0) {
      terms[twin] = mass;
      squares[twin] = (left.norm[index] as number) ** 2;
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
          squares: squares[other] as number,
          bigrams: bigrams[other] as number,
          twin: other === twin,
        });
    }
    return strongest(found, (index * right.profiles.length) / left.profiles.length);
  });
}

const part = (shared: number, whole: number): number => (whole > 0 ? shared / whole : 0);

/** The larger share, of the two sides, that the other side contains, 0 to 1: of words, and of word pairs. */
export function sharedParts(
  { left, right, terms, bigrams }: Overlap,
  one: IndexedArticle,
  other: IndexedArticle,
): { readonly terms: number; readonly bigrams: number } {
  return {
    terms: Math.max(part(terms, one.termMass[left] as number), part(terms, other.termMass[right] as number)),
    bigrams: Math.max(part(bigrams, one.bigramMass[left] as number), part(bigrams, other.bigramMass[right] as number)),
  };
}
