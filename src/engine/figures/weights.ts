import type { Logistic } from '../alignment/logistic.ts';
import { FEATURES } from './features.ts';

/**
 * Log-odds from which two quantities, or two groups of them by the mean, are taken to be one fact. With each story left
 * out of learning in turn, 84 of 100 pairs that are joined are right, and 56 of 100 true pairs are found.
 */
export const LEAST_ODDS = 0.1;

/**
 * Learned by `npm run learn:figures` from 14 stories of three outlets each in which every figure was annotated by hand
 * with the fact that it is of (../shared/gold/facts-dev.jsonl): 760 figures, 560 pairs across outlets.
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  'words near': 0.671,
  'words near: some': 0.871,
  'words near: many': 1.511,
  'words near, beyond those of the next best': 1.222,
  'words of the sentences': -0.789,
  'words of the paragraphs': 0.903,
  linked: -0.245,
  'linked: same': -0.018,
  'linked: reworded': -0.636,
  'linked: related': 0.409,
  'link score': 0.935,
  'one article': -0.373,
  'one paragraph': -1.321,
  'distance in the articles': -0.597,
  'both at the beginning': 0.43,
  'same value': -0.752,
  'rounded value': 0.311,
  'compatible value': 1.275,
  'different value': -1.681,
  'same value, words near': -0.007,
  'same value, words of the sentences': -0.142,
  'same value, words of the paragraphs': 1.783,
  'same value, link score': 0.873,
  'same value, both at the beginning': -1.015,
  'same value, both central': 0.815,
  'same value, definite': 1.525,
  'same value, only one in each article': 0.737,
  'same value, how often': 0.21,
  'same value of people, how often': 1.451,
  'same value, digits': 0.576,
  'quantities of the dimension': -0.336,
  'small number': 0.192,
  'one hedged': -0.683,
  'same noun': -0.439,
  'other noun': -0.295,
  'words for what is counted': 0.286,
  'both of people': 0.553,
  'same part of the day': 1.04,
  'other part of the day': -1.179,
  'same day in other words': 0.593,
  'day of the weekend': 0.131,
  'both of statements': -0.934,
  'one of a statement': -0.676,
  'both of statements: shared names': 0.224,
  'both of statements: other names': 0.211,
  'shared names': -0.472,
  'other names': -0.546,
  'same word before': 0.822,
  'same word behind': 1.071,
  'other quantities shared': -0.148,
  'both central': 2.614,
  'one central': 0.664,
  'people and things': -1.158,
  'same names counted': 0.515,
  'other names counted': -0.642,
  'same name before': 0.826,
  'other name before': -0.05,
  'same date beside': -0.151,
  'other date beside': -0.499,
  'same outcome': 0.525,
  'other outcome': -1.343,
  'different value, words near': 0.332,
  'different value, linked and alone': 0.04,
  'different value, same noun': 1.316,
};

/** The log-odds that two quantities are one fact. */
export const ONE_FACT: Logistic = {
  constant: -0.279,
  weights: Float64Array.from(FEATURES, (feature) => WEIGHTS[feature]),
};
