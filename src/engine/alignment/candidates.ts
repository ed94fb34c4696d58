import type { ArticlePair } from './article-pair.ts';
import type { FeatureTable } from './feature.ts';
import { type Logistic, logOddsOf, rowsOf } from './logistic.ts';
import type { Overlap } from './overlap.ts';

/** The pairs of paragraphs of two articles that may correspond, by left, then right. */
export interface Candidates {
  /** Place of the articles in the story. */
  readonly left: number;
  readonly right: number;
  /** Paragraphs of the left article, and of the right one. */
  readonly rows: number;
  readonly columns: number;
  readonly overlaps: readonly Overlap[];
  /** Log-odds of each by what the two paragraphs have in common, at most `SURE`. */
  readonly logOdds: Float64Array;
  /** `FEATURES` of each. */
  readonly features: FeatureTable;
}

/** Log-odds from which nothing around two paragraphs can make a difference: about 0.998. */
export const SURE = 6;

/**
 * Log-odds below which two paragraphs are not looked at again: about 0.0025. In news, 1 in 200 linked paragraphs
 * is lost by it.
 */
const LEAST = -6;

/** What the first model leaves of all pairs of paragraphs of two articles. Paragraphs with the same words always stay. */
export function candidatesOf(pair: ArticlePair, first: Logistic): Candidates {
  const { left, right, rows, columns, overlaps } = pair;
  const all = logOddsOf(first, [pair.features]);
  const kept: number[] = [];
  for (let index = 0; index < all.length; index += 1)
    if ((all[index] as number) >= LEAST || (overlaps[index] as Overlap).twin) kept.push(index);
  return {
    left,
    right,
    rows,
    columns,
    overlaps: kept.map((index) => overlaps[index] as Overlap),
    logOdds: new Float64Array(
      kept.map((index) => ((overlaps[index] as Overlap).twin ? SURE : Math.min(SURE, all[index] as number))),
    ),
    features: rowsOf(pair.features, kept),
  };
}
