import type { FeatureTable } from './feature.ts';

/** A logistic regression: one weight for each feature, and a constant. */
export interface Logistic {
  readonly constant: number;
  readonly weights: Float64Array;
}

/** The log-odds of each row, whose features are in several tables, one after the other: 0 is even, 3 about 95 %. */
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

/** Some rows of a table. */
export function rowsOf({ width, values }: FeatureTable, rows: readonly number[]): FeatureTable {
  const chosen = new Float64Array(width * rows.length);
  rows.forEach((row, place) => {
    for (let column = 0; column < width; column += 1)
      chosen[place * width + column] = values[row * width + column] as number;
  });
  return { width, values: chosen };
}

/** The probability, 0 to 1, that log-odds mean. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log-odds of a probability between 0 and 1. */
export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}
