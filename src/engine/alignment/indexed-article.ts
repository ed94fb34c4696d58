import { type Postings, postingsOf } from './posting.ts';
import type { Profile, ProfiledStory } from './profile.ts';

/** An article prepared for comparison with all others of its story. */
export interface IndexedArticle {
  readonly profiles: readonly Profile[];
  /** Sum of the weights of each paragraph's terms, in units of `UNIT`. */
  readonly termMass: Float64Array;
  /** Length of each paragraph as a vector of term weights, in units of `UNIT`. */
  readonly norm: Float64Array;
  readonly bigramMass: Float64Array;
  readonly nameMass: Float64Array;
  readonly quotedMass: Float64Array;
  readonly termPostings: Postings;
  readonly bigramPostings: Postings;
}

/** Returns the sum of the weights of a set of terms. */
function massOf(set: Int32Array, weights: Int32Array): number {
  let mass = 0;
  for (const number of set) mass += weights[number] as number;
  return mass;
}

function normOf(set: Int32Array, weights: Int32Array): number {
  let sum = 0;
  for (const number of set) sum += (weights[number] as number) ** 2;
  return Math.sqrt(sum);
}

/** Prepares each article of a story once for all its pairs. */
export function indexArticles({ articles, termWeights, bigramWeights }: ProfiledStory): readonly IndexedArticle[] {
  return articles.map((profiles) => {
    const massBy = (setOf: (profile: Profile) => Int32Array, weights: Int32Array): Float64Array =>
      new Float64Array(profiles.map((profile) => massOf(setOf(profile), weights)));
    const postingsBy = (setOf: (profile: Profile) => Int32Array, weights: Int32Array): Postings =>
      postingsOf(profiles.map(setOf), weights.length);
    return {
      profiles,
      termMass: massBy(({ terms }) => terms, termWeights),
      norm: new Float64Array(profiles.map(({ terms }) => normOf(terms, termWeights))),
      bigramMass: massBy(({ bigrams }) => bigrams, bigramWeights),
      nameMass: massBy(({ names }) => names, termWeights),
      quotedMass: massBy(({ quoted }) => quoted, termWeights),
      termPostings: postingsBy(({ terms }) => terms, termWeights),
      bigramPostings: postingsBy(({ bigrams }) => bigrams, bigramWeights),
    };
  });
}
