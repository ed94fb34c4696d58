import { describe, expect, it } from 'vitest';
import { has, reach } from '../../../src/engine/alignment/ascending.ts';

const row = Int32Array.of(2, 3, 7);

describe('an ascending row of numbers', () => {
  it('is known to have a number, at either end too, and not to have one between or beyond', () => {
    expect([1, 2, 3, 5, 7, 8].filter((number) => has(row, number))).toEqual([2, 3, 7]);
    expect(has(new Int32Array(0), 2)).toBe(false);
  });

  it('is followed to the first number that is not too small, or to its end', () => {
    expect([reach(row, 0, 3), reach(row, 2, 3), reach(row, 1, 5), reach(row, 0, 9)]).toEqual([1, 2, 2, 3]);
  });
});
