import type { Logistic } from './logistic.ts';

/**
 * Log-odds by words alone below which nobody looks at the context. Measured on ../shared/gold: of news and drafts no link
 * is lost by it, of fables told in other words one in twenty.
 */
export const LEAST_LIKENESS = -5;

/**
 * Log-odds from which a pair is taken to share a fact at least, of paragraphs in any order and of sentences that follow
 * each other: these have their subject in common with all around them. Of what -0.5 to 1.5 would add there, people link
 * one pair in sixteen in drafts, one in seven in retellings.
 */
export const FACT_ODDS = { paragraphs: -0.5, sentences: 1.5 } as const;

/** What decides whether two paragraphs tell the same. */
export interface Model {
  /** Log-odds by the words alone: `similarityOf`'s features, of sentences also how close the texts are. */
  readonly likeness: Logistic;
  /** Log-odds (same or reworded) by all that is seen: `contextsOf`'s features, of sentences also `sequencesOf`'s. */
  readonly tellsTheSame: Logistic;
  /**
   * Log-odds from which a pair is taken, in texts told in other words and in versions of one text. The best F1 comes
   * with half of it as the least probability (Lipton et al., "Optimal thresholding of classifiers to maximize F1
   * measure", 2014): where links are hard to tell, those are taken that are less likely than not.
   */
  readonly coreOdds: readonly [otherWords: number, oneText: number];
}

/** The log-odds from which a model takes a pair, of texts so close to each other (0 to 1). */
export function oddsNeeded({ coreOdds: [otherWords, oneText] }: Model, closeness: number): number {
  return otherWords + closeness * (oneText - otherWords);
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
    constant: 2.875,
    weights: [0.031, -0.256, -0.419, 8.934, 1.787, 1.236, -2.588, 1.737, -0.829, -0.882],
  },
  coreOdds: [-0.6, -0.6],
};

/**
 * Texts given sentence by sentence: a sentence says little for itself, and its order much. `coreOdds` measured on
 * ../shared/gold: from -0.6 to -0.8 level in other words, from -0.1 to 0.3 in versions of one text.
 */
export const SENTENCES: Model = {
  likeness: {
    constant: 0.425,
    weights: [-3.478, 5.244, 2.357, 2.912, 4.703, -2.671, -3.909],
  },
  tellsTheSame: {
    constant: 1.157,
    weights: [
      0.1, -0.133, -0.443, 1.398, 1.351, -0.14, -1.125, 1.002, 0.052, -0.771, 0.316, 0.393, 2.39, -0.101, -8.107,
    ],
  },
  coreOdds: [-0.7, 0],
};

/**
 * Log-odds that two paragraphs share a fact at least (same, reworded or related): by `contextsOf`'s features but the
 * last, the size of the texts.
 */
export const SHARES_A_FACT: Logistic = {
  constant: -0.39,
  weights: [0.384, -0.112, 0.01, 1.982, 1.17, 0.304, -0.39, 2.191, -0.749],
};
