import type { FeatureTable } from './feature.ts';

/** A logistic regression: a weight for each feature, and a constant. */
export interface Logistic {
  readonly constant: number;
  readonly weights: Float64Array;
}

/** Returns the log-odds of each row: 0 is even, 3 is about 95 %. Features may be in several tables, in order. */
export function logOddsOf({ constant, weights }: Logistic, tables: readonly FeatureTable[]): Float64Array {
  const [{ width, values }] = tables as readonly [FeatureTable];
  const odds = new Float64Array(values.length / width).fill(constant);
  let from = 0;
  for (const { width: columns, values: row } of tables) {
    for (let index = 0; index < odds.length; index += 1) {
      let sum = odds[index] as number;
      for (let column = 0; column < columns; column += 1)
        sum += (weights[from + column] as number) * (row[index * columns + column] as number);
      odds[index] = sum;
    }
    from += columns;
  }
  return odds;
}

/** Returns the chosen rows of a table. */
export function rowsOf({ width, values }: FeatureTable, rows: readonly number[]): FeatureTable {
  const chosen = new Float64Array(width * rows.length);
  rows.forEach((row, place) => {
    for (let column = 0; column < width; column += 1)
      chosen[place * width + column] = values[row * width + column] as number;
  });
  return { width, values: chosen };
}

/** Converts log-odds to a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Converts a probability between 0 and 1 to log-odds. */
export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}
