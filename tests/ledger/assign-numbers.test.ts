import { describe, expect, it } from 'vitest';
import { assignNumbers } from '../../src/ledger/assign-numbers.ts';

/*
 * Rows by their paragraphs: `ab c` is two rows, the first with the paragraphs a and b. Member histories by number:
 * `{ 1: 'a ab' }` means first a alone, then a and b.
 */
function assigned(known: Readonly<Record<number, string>>, now: string): string {
  const membersOf = (text: string) => text.split(' ').map((members) => (members === '-' ? [] : [...members]));
  const { numbers, former } = assignNumbers(
    new Map(Object.entries(known).map(([number, text]) => [Number(number), membersOf(text)])),
    membersOf(now),
  );
  const redirects = [...former].map(([number, to]) => `${number}→${to.join(',')}`);
  return [numbers.join(' '), ...redirects].join('; ');
}

describe('row numbers', () => {
  it.each([
    ['number new rows in order', {}, 'ab c', '1 2'],
    ['do not change if the rows do not', { 1: 'ab', 2: 'c' }, 'ab c', '1 2'],
    ['move with their row', { 1: 'ab', 2: 'c' }, 'c ab', '2 1'],
    ['continue for an inserted row', { 1: 'ab', 2: 'c' }, 'ab d c', '1 3 2'],
    ['stay with a row that lost a paragraph', { 1: 'ab', 2: 'c' }, 'a c', '1 2'],
    ['stay with the larger part of a split row', { 1: 'abc', 2: 'd' }, 'a bc d', '3 1 2'],
    ['stay with the larger of two merged rows; the other redirects', { 1: 'a', 2: 'bc' }, 'abc', '2; 1→2'],
    ['are not reused after a row is gone', { 1: 'ab', 2: '-' }, 'ab c', '1 3; 2→'],
    // First a, then a and b, then b alone: a link from the first version must not lead to b.
    ['do not drift to a row that shares nothing with their first version', { 1: 'a ab', 2: 'c' }, 'b c', '3 2; 1→3'],
    ['return to the row that had them first', { 1: 'a ab', 2: 'c', 3: 'b' }, 'a b c', '1 3 2'],
  ])('%s', (_, known, now, expected) => expect(assigned(known, now)).toBe(expected));
});

describe('numbers of passages that overlap', () => {
  it.each([
    ['differ', {}, 'ab bc', '1 2'],
    ['do not change if the passages do not', { 1: 'ab', 2: 'bc' }, 'ab bc', '1 2'],
    ['move with their passage', { 1: 'ab', 2: 'bc' }, 'bc ab', '2 1'],
    ['stay when one of them grows', { 1: 'ab', 2: 'bc' }, 'ab bcd', '1 2'],
    ['stay when both lose the paragraph that they share', { 1: 'ab', 2: 'bc' }, 'a c', '1 2'],
    ['stay when a paragraph comes to be in both', { 1: 'ab', 2: 'cd' }, 'ab bcd', '1 2'],
    ['lead to the passage that has the shared paragraph when the other one ends', { 1: 'ab', 2: 'bc' }, 'bc', '2; 1→2'],
    ['lead to both passages when the one between them ends', { 1: 'ab', 2: 'bc', 3: 'cd' }, 'ab cd', '1 3; 2→1,3'],
    ['are one when the passages merge', { 1: 'ab', 2: 'bc' }, 'abc', '1; 2→1'],
    ['are new for one half when a passage is divided in two that overlap', { 1: 'abc' }, 'ab bc', '1 2'],
    ['do not pass from one to the other by the paragraph that they share', { 1: 'ab a', 2: 'b' }, 'bc', '2; 1→2'],
  ])('%s', (_, known, now, expected) => expect(assigned(known, now)).toBe(expected));
});
