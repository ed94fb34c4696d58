import type { ArticlePair } from './article-pair.ts';
import type { FeatureTable } from './feature.ts';
import { type Logistic, logOddsOf, rowsOf } from './logistic.ts';
import type { Overlap } from './overlap.ts';

/** The pairs of paragraphs of two articles that may correspond, sorted by left, then right. */
export interface Candidates {
  /** 0-based indices of the articles in the story. */
  readonly left: number;
  readonly right: number;
  /** Numbers of paragraphs of the left and right article. */
  readonly rows: number;
  readonly columns: number;
  readonly overlaps: readonly Overlap[];
  /** Log-odds of each by the first model, at most `SURE`. */
  readonly logOdds: Float64Array;
  /** The `FEATURES` of each. */
  readonly features: FeatureTable;
}

/** Log-odds so high that context cannot change the decision: a probability of about 0.998. */
export const SURE = 6;

/**
 * Pairs with lower log-odds are dropped: a probability of about 0.0025. In news, this loses 1 in 200 linked
 * paragraphs.
 */
const LEAST = -6;

/** Returns the pairs that the first model keeps. Identical paragraphs are always kept. */
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
