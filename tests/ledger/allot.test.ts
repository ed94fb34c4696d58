import { describe, expect, it } from 'vitest';
import { allot } from '../../src/ledger/allot.ts';

/*
 * Rows by their paragraphs: `ab c` are two rows, the first with the paragraphs a and b. What each number ever stood for:
 * `{ 1: 'a ab' }`, first a alone, then a and b.
 */
function allotted(known: Readonly<Record<number, string>>, now: string): string {
  const stands = (text: string) => text.split(' ').map((members) => (members === '-' ? [] : [...members]));
  const { numbers, former } = allot(
    new Map(Object.entries(known).map(([number, text]) => [Number(number), stands(text)])),
    stands(now),
  );
  const led = [...former].map(([number, to]) => `${number}→${to.join(',')}`);
  return [numbers.join(' '), ...led].join('; ');
}

describe('the numbers of rows', () => {
  it.each([
    ['of rows that never had any, they count', {}, 'ab c', '1 2'],
    ['where nothing changed, they do not', { 1: 'ab', 2: 'c' }, 'ab c', '1 2'],
    ['a row that moved keeps its own', { 1: 'ab', 2: 'c' }, 'c ab', '2 1'],
    ['a row that comes in gets the next', { 1: 'ab', 2: 'c' }, 'ab d c', '1 3 2'],
    ['what lost a paragraph is the same row', { 1: 'ab', 2: 'c' }, 'a c', '1 2'],
    ['of a row in two the larger part keeps it', { 1: 'abc', 2: 'd' }, 'a bc d', '3 1 2'],
    ['of two in one the larger does, and the other leads there', { 1: 'a', 2: 'bc' }, 'abc', '2; 1→2'],
    ['a row that is gone leads nowhere, and its number is not given again', { 1: 'ab', 2: '-' }, 'ab c', '1 3; 2→'],
    // First a; then a and b together; then b alone, which the first who noted row 1 never saw.
    ['none passes on step by step to what it never meant', { 1: 'a ab', 2: 'c' }, 'b c', '3 2; 1→3'],
    ['and what had it first gets it again', { 1: 'a ab', 2: 'c', 3: 'b' }, 'a b c', '1 3 2'],
  ])('%s', (_, known, now, expected) => expect(allotted(known, now)).toBe(expected));
});
