import type { Logistic } from './logistic.ts';

/**
 * Log-odds by words alone below which nobody looks at the context. Measured on ../shared/gold: of news and drafts no link
 * is lost by it, of fables told in other words one in twenty.
 */
export const LEAST_LIKENESS = -5;

/** Log-odds from which a pair is taken to share a fact at least. */
export const FACT_ODDS = -0.5;

/** What decides whether two paragraphs tell the same. */
export interface Model {
  /** Log-odds by the words alone: `similarityOf`'s features. */
  readonly likeness: Logistic;
  /** Log-odds (same or reworded) by all that is seen: `contextsOf`'s features, of sentences also `sequencesOf`'s. */
  readonly tellsTheSame: Logistic;
  /** Log-odds from which a pair is taken: below even, because a link missed weighs as much in F1 as a link too many. */
  readonly coreOdds: number;
}

// The weights are learned by `npm run learn`, which prints them.

/**
 * Texts given by paragraphs, which may stand in any order. On news that the weights were not learned from, all
 * `coreOdds` from -0.4 to -0.8 are within two links of the best.
 */
export const PARAGRAPHS: Model = {
  likeness: {
    constant: 3.912,
    weights: [-5.948, 12.065, 2.563, -6.171, 6.699, -5.191],
  },
  tellsTheSame: {
    constant: 2.874,
    weights: [0.031, -0.256, -0.421, 8.934, 1.787, 1.237, -2.588, 1.736, -0.828, -0.882],
  },
  coreOdds: -0.6,
};

/**
 * Texts given sentence by sentence: a sentence says little for itself, and its order much. `coreOdds` measured on
 * ../shared/gold: from -0.6 to -0.8 level.
 */
export const SENTENCES: Model = {
  likeness: {
    constant: 1.777,
    weights: [-5.527, 2.95, 0.422, 2.022, 6.696, -3.967],
  },
  tellsTheSame: {
    constant: 1.437,
    weights: [
      0.102, -0.17, -0.267, 2.827, 1.711, -0.154, -0.992, 0.946, 0.146, -0.837, 0.455, 0.36, 2.51, -2.325, -0.047,
      -9.166,
    ],
  },
  coreOdds: -0.7,
};

/** Log-odds that two paragraphs share a fact at least (same, reworded or related), by the same features. */
export const SHARES_A_FACT: Logistic = {
  constant: -2.869,
  weights: [0.385, -0.111, 0.006, 1.948, 1.21, 0.354, -0.472, 2.238, -0.723, 0.389],
};
