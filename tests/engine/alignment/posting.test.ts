import { describe, expect, it } from 'vitest';
import { addShared, postingsOf } from '../../../src/engine/alignment/posting.ts';

const set = (...numbers: readonly number[]) => Int32Array.from(numbers);

describe('postings', () => {
  it('name the paragraphs of each number', () => {
    const { starts, paragraphs } = postingsOf([set(0, 2), set(2)], 3);
    expect([Array.from(starts), Array.from(paragraphs)]).toEqual([
      [0, 1, 1, 3],
      [0, 0, 1],
    ]);
  });

  it('add up what is shared, by weight', () => {
    const into = new Float64Array(2);
    addShared(set(0, 2), set(10, 1, 5), postingsOf([set(0, 2), set(2)], 3), into);
    expect(Array.from(into)).toEqual([15, 5]);
  });

  it('do not follow a number that stands in more than 256 paragraphs', () => {
    const into = new Float64Array(257);
    const everywhere = Array.from({ length: 257 }, () => set(0));
    addShared(set(0), set(1), postingsOf(everywhere, 1), into);
    expect(into.every((shared) => shared === 0)).toBe(true);
  });
});
