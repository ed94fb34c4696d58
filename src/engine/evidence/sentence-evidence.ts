import type { AlignedPair } from '../align.ts';
import type { Profile, ProfiledStory } from '../alignment/profile.ts';
import { UNIT } from '../alignment/rarity.ts';
import type { StoryReader } from '../story-reader.ts';
import type { Sentence, Spot } from '../types.ts';
import type { Correspondence } from './correspondence.ts';

/** Paragraphs less likely to share a fact than this are not searched for sentences that correspond. */
const LEAST_FACT = 0.1;

/** A sentence says what another one says when it has so much of the weight of its words … */
const LEAST_COVER = 0.5;

/** … and when what they share weighs as much as so many words that stand in these two paragraphs alone. */
const LEAST_MASS = 4 * UNIT;

interface Found {
  readonly left: number;
  readonly right: number;
  readonly cover: number;
}

function massOf(terms: Iterable<number>, weights: Int32Array): number {
  let mass = 0;
  for (const term of terms) mass += weights[term] as number;
  return mass;
}

/** The two sentences of two paragraphs that have most in common, if that is enough. */
function closestSentences(left: Profile, right: Profile, weights: Int32Array): Found | null {
  const sets = (profile: Profile) => profile.sentences.map((sentence) => new Set(sentence));
  const others = sets(right).map((terms) => ({ terms, mass: massOf(terms, weights) }));
  let best: Found | null = null;
  for (const [index, terms] of sets(left).entries()) {
    const mass = massOf(terms, weights);
    for (const [other, candidate] of others.entries()) {
      const shared = massOf(terms.intersection(candidate.terms), weights);
      const cover = shared / Math.min(mass, candidate.mass);
      if (shared >= LEAST_MASS && cover >= LEAST_COVER && cover > (best?.cover ?? 0))
        best = { left: index, right: other, cover };
    }
  }
  return best;
}

/** Paragraphs that a link of kind same or reworded joins: `3 7`. */
function linkedCells({ links }: AlignedPair): ReadonlySet<string> {
  const core = links.filter(({ kind }) => kind !== 'related');
  return new Set(core.flatMap(({ left, right }) => left.flatMap((one) => right.map((other) => `${one} ${other}`))));
}

/** Without the white space behind it. */
function spotOf(article: number, paragraph: number, { start, text }: Sentence): Spot {
  return { article, paragraph, start, end: start + text.trimEnd().length };
}

/** The paragraphs of a story's articles, as they were aligned. */
export interface SentenceSource {
  readonly texts: readonly (readonly string[])[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly story: ProfiledStory;
  readonly reader: StoryReader;
}

/**
 * Sentences that say what a sentence of another article says, in paragraphs that no link joins: of each two paragraphs
 * the closest two sentences. Only paragraphs that may share a fact are searched.
 */
export function sentenceEvidence(
  { texts, languages, story, reader }: SentenceSource,
  pairs: readonly AlignedPair[],
): readonly Correspondence[] {
  const { articles, termWeights } = story;
  const sentenceOf = (article: number, paragraph: number, index: number): Sentence =>
    reader.sentences(texts[article]?.[paragraph] ?? '', languages[article] ?? '')[index] as Sentence;
  return pairs.flatMap((pair) => {
    const linked = linkedCells(pair);
    const open = pair.candidates.filter(
      ({ left, right, fact }) => fact >= LEAST_FACT && !linked.has(`${left} ${right}`),
    );
    return open.flatMap(({ left, right, fact }): readonly Correspondence[] => {
      const [one, other] = [articles[pair.left]?.[left] as Profile, articles[pair.right]?.[right] as Profile];
      const found = closestSentences(one, other, termWeights);
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
