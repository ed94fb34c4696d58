import type { Logistic } from './logistic.ts';

/** Log-odds that two paragraphs tell the same, by `similarityOf`'s features. */
export const LIKENESS: Logistic = {
  constant: 4.52,
  weights: [-10.89, 8.761, 6.048, -5.532, 9.322, -0.397, -5.985],
};

/** Log-odds that two paragraphs tell the same (same or reworded), by `contextsOf`'s features. */
export const TELLS_THE_SAME: Logistic = {
  constant: 0.947,
  weights: [0.217, -0.206, -0.287, 2.905, 8.427, 1.955, -0.075, 1.312, -0.004, -1.931, -2.81, -0.672, 1.983, -0.69, -0.678],
};

/** Log-odds that two paragraphs share a fact at least (same, reworded or related), by the same features. */
export const SHARES_A_FACT: Logistic = {
  constant: 5.357,
  weights: [0.325, -0.147, 0.154, 0.429, 1.244, 0.611, 0.804, 0.6, 0.014, -0.982, 0.316, 0.432, 2.175, -1.535, -0.438],
};
