import type { Logistic } from './logistic.ts';

/** Log-odds by words alone below which nobody looks at the context: one pair in a thousand is lost. */
export const LEAST_LIKENESS = -5;

/** Log-odds from which a pair is taken: below even, because a link missed weighs as much in F1 as a link too many. */
export const CORE_ODDS = -0.6;
export const FACT_ODDS = -0.5;

// The weights are learned by `node scripts/learn-aligner.ts GOLD.jsonl…`, which prints them.

/** Log-odds that two paragraphs tell the same, by `similarityOf`'s features. */
export const LIKENESS: Logistic = {
  constant: 3.526,
  weights: [-6.183, 9.892, 2.403, -4.705, 7.308, -0.134, -5.235],
};

/** Log-odds that two paragraphs tell the same (same or reworded), by `contextsOf`'s features. */
export const TELLS_THE_SAME: Logistic = {
  constant: 2.267,
  weights: [
    0.183, -0.229, -0.385, 1.866, 7.227, 1.839, -0.151, 1.29, -0.496, -2.183, -1.639, -0.245, 1.038, -0.228, -0.841,
  ],
};

/** Log-odds that two paragraphs share a fact at least (same, reworded or related), by the same features. */
export const SHARES_A_FACT: Logistic = {
  constant: -4.872,
  weights: [
    0.306, -0.148, -0.036, 0.222, 1.88, 1.244, 0.784, 0.216, -0.005, -1.443, 2.815, 0.286, 1.946, -0.658, 0.672,
  ],
};
