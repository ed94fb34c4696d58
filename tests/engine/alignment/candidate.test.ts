import { describe, expect, it } from 'vitest';
import { fieldOf, SURE } from '../../../src/engine/alignment/candidate.ts';
import { candidate } from './candidates.ts';

describe('a field of candidates', () => {
  const field = fieldOf([candidate(0, 0, 1), candidate(0, 1, 3), candidate(0, 2, 2), candidate(1, 1, -1)], 3);

  it('is asked by place, also where nothing stands', () => {
    expect(field.at(0, 2)).toBe(2);
    expect(field.likenessAt(1, 1)).toBe(-1);
    expect([field.at(1, 0), field.at(0, 3), field.at(1, -1)]).toEqual([-1, -1, -1]);
    expect(field.likenessAt(1, 0)).toBe(-SURE);
  });

  it('knows the strongest rival, which is the second for the strongest itself', () => {
    expect([0, 1, 2].map(field.rivalOnLeft)).toEqual([1, 2, 1]);
    expect(field.rivalOnLeft(3)).toBe(-1);
    expect([field.rivalOnRight(1), field.rivalOnRight(3)]).toEqual([3, 1]);
  });
});
