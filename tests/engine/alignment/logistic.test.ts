import { describe, expect, it } from 'vitest';
import { logOdds, probability } from '../../../src/engine/alignment/logistic.ts';

describe('log-odds', () => {
  it('are the constant and each feature times its weight', () => {
    expect(logOdds({ constant: 1, weights: [2, -3] }, [0.5, 1])).toBe(-1);
  });

  it('of 0 are even, of 3 about 95 %', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(3)).toBeCloseTo(0.95, 2);
  });
});
