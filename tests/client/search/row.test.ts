import { expect, it } from 'vitest';
import { inARow } from '../../../src/client/search/row.ts';

it('finds every place where the words are consecutive', () => {
  expect(
    inARow([
      [0, 7],
      [3, 8],
    ]),
  ).toEqual([7, 8]);
  expect(
    inARow([
      [1, 4],
      [2, 5],
      [3, 6],
    ]),
  ).toEqual([1, 2, 3, 4, 5, 6]);
  expect(inARow([[1], [3]])).toEqual([]);
  expect(inARow([[2, 9]])).toEqual([2, 9]);
  expect(inARow([[2], []])).toEqual([]);
});
