import type { AlignedPair } from '../align.ts';
import { distinct, sharedIn } from '../alignment/ascending.ts';
import type { Profile, ProfiledStory } from '../alignment/profile.ts';
import { UNIT } from '../alignment/rarity.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Sentence, Spot } from '../types.ts';
import type { Correspondence } from './correspondence.ts';

/** The least probability of a shared fact for two paragraphs to be searched for corresponding sentences. */
const LEAST_FACT = 0.1;

/** Two sentences correspond if they share at least this much of the weight of their words … */
const LEAST_COVER = 0.5;

/** … and the shared words weigh at least as much as this many words that are in no other paragraph. */
const LEAST_MASS = 4 * UNIT;

interface Found {
  readonly left: number;
  readonly right: number;
  readonly cover: number;
}

/** A sentence for comparison: its distinct terms, ascending, and their weight. */
interface Terms {
  readonly terms: Int32Array;
  readonly mass: number;
}

/** Returns the two most similar sentences of two paragraphs, if they correspond. */
function closestSentences(left: readonly Terms[], right: readonly Terms[], weights: Int32Array): Found | null {
  let best: Found | null = null;
  for (const [index, { terms, mass }] of left.entries()) {
    if (mass < LEAST_MASS) continue;
    for (const [other, candidate] of right.entries()) {
      const shared = sharedIn(terms, candidate.terms, weights).mass;
      const cover = shared / Math.min(mass, candidate.mass);
      if (shared >= LEAST_MASS && cover >= LEAST_COVER && cover > (best?.cover ?? 0))
        best = { left: index, right: other, cover };
    }
  }
  return best;
}

/** Returns a function that reads the sentences of a paragraph and caches them. */
function sentenceTerms(weights: Int32Array): (profile: Profile) => readonly Terms[] {
  const known = new Map<Profile, readonly Terms[]>();
  return (profile) => {
    const found = known.get(profile);
    if (found !== undefined) return found;
    const read = profile.sentences.map((sentence): Terms => {
      const terms = distinct(sentence);
      return { terms, mass: terms.reduce((sum, term) => sum + (weights[term] as number), 0) };
    });
    known.set(profile, read);
    return read;
  };
}

/** Returns keys of linked paragraphs, same or reworded: `3 7`. */
function linkedCells({ links }: AlignedPair): ReadonlySet<string> {
  const core = links.filter(({ kind }) => kind !== 'related');
  return new Set(core.flatMap(({ left, right }) => left.flatMap((one) => right.map((other) => `${one} ${other}`))));
}

/** Removes trailing white space from a span. */
function spotOf(article: number, paragraph: number, { start, text }: Sentence): Spot {
  return { article, paragraph, start, end: start + text.trimEnd().length };
}

/** The aligned paragraphs of a story's articles. */
export interface SentenceSource {
  readonly texts: readonly (readonly string[])[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly story: ProfiledStory;
  readonly reader: StoryReader;
}

/**
 * Returns corresponding sentences of paragraphs that are not linked: for each two paragraphs, the most similar two
 * sentences. Searches only paragraphs that may share a fact.
 */
export function sentenceEvidence(
  { texts, languages, story, reader }: SentenceSource,
  pairs: readonly AlignedPair[],
): readonly Correspondence[] {
  const { articles, termWeights } = story;
  const termsOf = sentenceTerms(termWeights);
  const sentenceOf = (article: number, paragraph: number, index: number): Sentence =>
    reader.sentences(texts[article]?.[paragraph] ?? '', languages[article] ?? '')[index] as Sentence;
  return pairs.flatMap((pair) => {
    const linked = linkedCells(pair);
    const open = pair.candidates.filter(
      ({ left, right, fact }) => fact >= LEAST_FACT && !linked.has(`${left} ${right}`),
    );
    return open.flatMap(({ left, right, fact }): readonly Correspondence[] => {
      const [one, other] = [articles[pair.left]?.[left] as Profile, articles[pair.right]?.[right] as Profile];
      const found = closestSentences(termsOf(one), termsOf(other), termWeights);
      if (found === null) return [];
      const members = [
        spotOf(pair.left, left, sentenceOf(pair.left, left, found.left)),
        spotOf(pair.right, right, sentenceOf(pair.right, right, found.right)),
      ];
      return [
        {
          grain: 'sentence',
          relation: 'same fact',
          members,
          probability: fact,
          by: 'machine',
          about: null,
          reasons: [],
        },
      ];
    });
  });
}
