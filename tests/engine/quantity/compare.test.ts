import { describe, expect, it } from 'vitest';
import { agreement, sameValue } from '../../../src/engine/quantity/compare.ts';
import { quantitiesIn } from '../../../src/engine/quantity/quantity.ts';

function both(one: string, other: string) {
  const [left, right] = [quantitiesIn(one, 'en-GB')[0], quantitiesIn(other, 'en-GB')[0]];
  if (left === undefined || right === undefined) throw new Error(`no figure: ${one} or ${other}`);
  return [left, right] as const;
}

describe('two figures say the same', () => {
  it.each([
    ['four to five hours', 'between 4 and 5 hours', true],
    ['five hours', 'just under five hours', false],
    ['90 minutes', '1.5 hours', true],
    ['about 200 kilometres', 'about 125 miles', true],
    ['200 kilometres', '150 miles', false],
    ['Sept. 13', '13 September 2023', true],
    ['Sept. 13', 'Sept. 14', false],
    ['$5', '€5', false],
    ['five hours', 'five ships', false],
  ])('%s, %s: %s', (one, other, expected) => {
    const [left, right] = both(one, other);
    expect([sameValue(left, right), sameValue(right, left)]).toEqual([expected, expected]);
  });
});

describe('two figures agree', () => {
  it.each([
    ['at least 14 ships', '14 ships', 'same'],
    ['more than 200 ships', '210 ships', 'compatible'],
    ['about 200 ships', '210 ships', 'compatible'],
    ['up to five metres', 'four metres', 'compatible'],
    ['more than 200 ships', '2,000 ships', 'different'],
    ['14 ships', '16 ships', 'different'],
    ['voted 14-2', 'won 14-2', 'same'],
    ['voted 14-2', 'voted 2-14', 'different'],
    ['Sept. 13', 'Sept. 14', 'different'],
  ])('%s, %s: %s', (one, other, expected) => {
    const [left, right] = both(one, other);
    expect([agreement(left, right), agreement(right, left)]).toEqual([expected, expected]);
  });
});
