import { expect, it } from 'vitest';
import { capitalized, counted, inWords, longDate, ranges } from '../../src/view/wording.ts';

it('writes numbers in words up to ten', () => {
  expect([0, 1, 10, 11].map(inWords)).toEqual(['no', 'one', 'ten', '11']);
});

it('counts in the singular only for one', () => {
  expect(counted(1, 'paragraph')).toBe('one paragraph');
  expect(counted(12, 'paragraph')).toBe('12 paragraphs');
  expect(counted(2, 'story', 'stories')).toBe('two stories');
});

it('draws runs of paragraph numbers together', () => {
  const label = (index: number) => String(index + 1);
  expect(ranges([2, 3, 4, 8], label)).toBe('3–5, 9');
  expect(ranges([0], label)).toBe('1');
  expect(ranges([], label)).toBe('');
});

it('writes the same date in every time zone', () => {
  expect(longDate('2023-09-13')).toBe('13 September 2023');
  expect(longDate('2023-09-13T23:59:00-11:00')).toBe('13 September 2023');
});

it('makes only the first letter a capital', () => {
  expect(capitalized('moved; the U.S. figure differs')).toBe('Moved; the U.S. figure differs');
});
