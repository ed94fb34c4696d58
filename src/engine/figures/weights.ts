import type { Logistic } from '../alignment/logistic.ts';
import { FEATURES } from './features.ts';

/**
 * The least log-odds, or mean log-odds of two groups, of quantities that are joined as one fact. With each story left out
 * of learning in turn, 87 of 100 joined pairs are right, and 58 of 100 true pairs are found.
 */
export const LEAST_ODDS = 0.1;

/**
 * Learned by `npm run learn:figures` from 14 stories of three outlets each in which every figure was annotated by hand
 * with the fact that it is of (../shared/gold/facts-dev.jsonl): 760 figures, 560 pairs across outlets.
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  'words near: some': 4.264,
  'words near: many': 2.698,
  'words near, beyond those of the next best': 0.973,
  'words of the sentences': -0.87,
  'words of the paragraphs': 0.021,
  linked: 0.129,
  'linked: same': 0.146,
  'linked: reworded': -0.212,
  'linked: related': 0.448,
  'link score': 0.379,
  'one article': -0.202,
  'one paragraph': -0.597,
  'distance in the articles': -0.305,
  'both at the beginning': 0.141,
  'same value': 0.106,
  'rounded value': 0.509,
  'compatible value': 1.678,
  'different value': -0.913,
  'same value, words of the paragraphs': 1.71,
  'same value, link score': 0.533,
  'same value, both at the beginning': -0.722,
  'same value, both central': 0.89,
  'same value, definite': 1.492,
  'same value, only one in each article': 0.418,
  'same value of people, how often': 1.199,
  'same value, digits': 0.324,
  'quantities of the dimension': -0.21,
  'one hedged': -0.291,
  'same part of the day': 1.499,
  'other part of the day': -1.007,
  'same day in other words': 0.745,
  'both of statements': -0.555,
  'one of a statement': -0.338,
  'both of statements: shared names': -0.256,
  'both of statements: other names': -0.018,
  'shared names': -0.326,
  'other names': -0.176,
  'same word before': 0.663,
  'same word behind': 1.066,
  'both central': 2.178,
  'one central': 0.881,
  'people and things': -0.759,
  'other names counted': -1.36,
  'same name before': 0.672,
  'other name before': -0.097,
  'other outcome': -1.909,
  'different value, same noun': 1.021,
};

/** The log-odds that two quantities are one fact. */
export const ONE_FACT: Logistic = {
  constant: -1.285,
  weights: Float64Array.from(FEATURES, (feature) => WEIGHTS[feature]),
};
