import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/engine/quantity/quantity.ts';
import { writeQuantity } from '../../../src/engine/quantity/writing.ts';

describe('figures written in one way', () => {
  it.each([
    ['between four hours and five hours', '4 to 5 hours', 'four to five hours'],
    ['tens of millions of dollars', 'tens of millions of dollars', 'tens of millions of dollars'],
    ['thousands of ships', 'thousands', 'thousands'],
    ['dozens of ships', 'dozens', 'dozens'],
    ['one foot', '1 foot', 'one foot'],
    ['6 feet', '6 feet', 'six feet'],
    ['$1,234,567.5', '$1,234,567.5', '1,234,567.5 dollars'],
    ['12.5 per cent', '12.5%', '12.5 per cent'],
    ['5 lb', '5 lb', 'five lb'],
    ['1,002,030 ships', '1,002,030', 'one million two thousand and thirty'],
    ['Sept. 13', '13 September', '13 September'],
    ['March 3-5, 2021', '3–5 March 2021', '3–5 March 2021'],
    ['in March 2021', 'March 2021', 'March 2021'],
    ['1950-53', '1950–1953', '1950–1953'],
    ['7.05 p.m.', '19:05', '19:05'],
    ['the 11th', 'the 11th', 'the eleventh'],
    ['the 22nd', 'the 22nd', 'the twenty-second'],
    ['the 30th', 'the 30th', 'the thirtieth'],
    ['39-year-old', '39 years old', 'thirty-nine years old'],
  ])('%s', (text, digits, words) => {
    const [figure] = quantitiesIn(text, 'en-GB');
    if (figure === undefined) throw new Error(`no figure: ${text}`);
    expect([writeQuantity(figure), writeQuantity(figure, 'words')]).toEqual([digits, words]);
  });

  it('an order of magnitude that has no name is about as much', () => {
    const value = { low: 7, high: 70, bound: 'order of magnitude', step: 1 } as const;
    expect(writeQuantity({ value, dimension: 'count', unit: null, part: null })).toBe('about 7');
  });
});
