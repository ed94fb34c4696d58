import { describe, expect, it } from 'vitest';
import { distinct, has, sharedIn } from '../../../src/engine/alignment/ascending.ts';

const row = Int32Array.of(2, 3, 7);

describe('an ascending row of numbers', () => {
  it('has each number once', () => {
    expect(Array.from(distinct([7, 2, 3, 2]))).toEqual([2, 3, 7]);
  });

  it('is known to have a number, at either end too, and not to have one between or beyond', () => {
    expect([1, 2, 3, 5, 7, 8].filter((number) => has(row, number))).toEqual([2, 3, 7]);
    expect(has(new Int32Array(0), 2)).toBe(false);
  });

  it('has numbers in common with another, which can be counted and weighed', () => {
    const other = Int32Array.of(1, 3, 7, 9);
    const weights = Int32Array.from({ length: 10 }, (_, number) => number);
    expect(sharedIn(row, other, weights)).toEqual({ count: 2, mass: 10 });
    expect(sharedIn(row, new Int32Array(0), weights)).toEqual({ count: 0, mass: 0 });
  });
});
