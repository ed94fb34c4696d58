import type { Logistic } from './logistic.ts';

/**
 * Log-odds by words alone below which nobody looks at the context. Measured on ../shared/gold: of news and drafts no link
 * is lost by it, of fables told in other words one in twenty.
 */
export const LEAST_LIKENESS = -5;

/**
 * Log-odds from which a pair is taken: below even, because a link missed weighs as much in F1 as a link too many. On
 * news that the weights were not learned from, all values from -0.4 to -0.8 are within two links of the best.
 */
export const CORE_ODDS = -0.6;

/** The same for a pair that shares a fact at least. */
export const FACT_ODDS = -0.5;

// The weights are learned by `node scripts/learn-aligner.ts GOLD.jsonl…`, which prints them.

/** Log-odds that two paragraphs tell the same, by `similarityOf`'s features. */
export const LIKENESS: Logistic = {
  constant: 3.912,
  weights: [-5.948, 12.065, 2.563, -6.171, 6.699, -5.191],
};

/** Log-odds that two paragraphs tell the same (same or reworded), by `contextsOf`'s features. */
export const TELLS_THE_SAME: Logistic = {
  constant: 2.874,
  weights: [0.031, -0.256, -0.421, 8.934, 1.787, 1.237, -2.588, 1.736, -0.828, -0.882],
};

/** Log-odds that two paragraphs share a fact at least (same, reworded or related), by the same features. */
export const SHARES_A_FACT: Logistic = {
  constant: -2.869,
  weights: [0.385, -0.111, 0.006, 1.948, 1.21, 0.354, -0.472, 2.238, -0.723, 0.389],
};
