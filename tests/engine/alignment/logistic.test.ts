import { describe, expect, it } from 'vitest';
import { logit, logOddsOf, probability, rowsOf } from '../../../src/engine/alignment/logistic.ts';

const table = { width: 2, values: Float64Array.of(0.5, 1, 2, 3) };

describe('log-odds', () => {
  it('are the constant and each feature times its weight, over all tables', () => {
    const more = { width: 1, values: Float64Array.of(10, 20) };
    const model = { constant: 1, weights: Float64Array.of(2, -3, 1) };
    expect(Array.from(logOddsOf(model, [table, more]))).toEqual([9, 16]);
  });

  it('of 0 are even, of 3 about 95 %, and back', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(3)).toBeCloseTo(0.95, 2);
    expect(logit(probability(1.5))).toBeCloseTo(1.5);
  });
});

it('rows of a table can be chosen', () => {
  expect(Array.from(rowsOf(table, [1]).values)).toEqual([2, 3]);
});
