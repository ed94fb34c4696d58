import { describe, expect, it } from 'vitest';
import { twinsOf } from '../../../src/engine/alignment/twin.ts';

const twins = (left: string, right: string) => [...twinsOf([...left], [...right])];

describe('paragraphs that are word for word the same', () => {
  it.each([
    ['a repeated answer belongs to its own question', '1-2-34-', '2-34-', [-1, -1, 0, 1, 2, 3, 4]],
    ['a refrain is paired in order', 'abab', 'xabyab', [1, 2, 4, 5]],
    ['what has moved is found', 'abc', 'cab', [1, 2, 0]],
    ['one that is left over has none', 'aa', 'a', [0, -1]],
    ['two that moved are paired in order', 'xaa12', '12aax', [4, 2, 3, 0, 1]],
  ])('%s', (_, left, right, expected) => {
    expect(twins(left, right)).toEqual(expected);
  });

  it('do not include empty ones', () => {
    expect([...twinsOf([null, 'a'], [null, 'a'])]).toEqual([-1, 1]);
  });

  it('are paired by count alone where there are too many changes to search', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `${index}`);
    expect([...twinsOf(keys, keys.toReversed())].slice(0, 3)).toEqual([2999, 2998, 2997]);
  });
});
