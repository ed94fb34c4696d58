import { describe, expect, it } from 'vitest';
import { has, massShared, sharedCount } from '../../../src/engine/alignment/ascending.ts';

const row = Int32Array.of(2, 3, 7);

describe('an ascending row of numbers', () => {
  it('is known to have a number, at either end too, and not to have one between or beyond', () => {
    expect([1, 2, 3, 5, 7, 8].filter((number) => has(row, number))).toEqual([2, 3, 7]);
    expect(has(new Int32Array(0), 2)).toBe(false);
  });

  it('has numbers in common with another, which can be counted and weighed', () => {
    const other = Int32Array.of(1, 3, 7, 9);
    const weights = Int32Array.from({ length: 10 }, (_, number) => number);
    expect(sharedCount(row, other)).toBe(2);
    expect(massShared(row, other, weights)).toBe(10);
    expect(sharedCount(row, new Int32Array(0))).toBe(0);
  });
});
