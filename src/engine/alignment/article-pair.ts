import { type FeatureTable, featuresOf } from './feature.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { type Overlap, overlapsOf } from './overlap.ts';
import type { ProfiledStory } from './profile.ts';

/** Two articles of a story and the pairs of paragraphs that share enough to be compared. */
export interface ArticlePair {
  /** 0-based indices of the articles in the story. */
  readonly left: number;
  readonly right: number;
  readonly one: IndexedArticle;
  readonly other: IndexedArticle;
  /** Numbers of paragraphs of the left and right article. */
  readonly rows: number;
  readonly columns: number;
  readonly overlaps: readonly Overlap[];
  /** The `FEATURES` of each overlap. */
  readonly features: FeatureTable;
}

/** Compares every paragraph of one article with every paragraph of another. */
export function articlePair(
  left: number,
  right: number,
  articles: readonly IndexedArticle[],
  story: ProfiledStory,
): ArticlePair {
  const [one, other] = [articles[left] as IndexedArticle, articles[right] as IndexedArticle];
  const overlaps = overlapsOf(one, other, story);
  const features = featuresOf(overlaps, one, other, story.termWeights);
  return { left, right, one, other, rows: one.profiles.length, columns: other.profiles.length, overlaps, features };
}
