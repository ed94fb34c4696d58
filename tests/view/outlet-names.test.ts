import { expect, it } from 'vitest';
import { letterOf, outletNamesOf, partsOf, unnamed } from '../../src/view/outlet-names.ts';

const names = outletNamesOf([
  { name: 'The Hill', siglum: 'TH' },
  { name: 'The Hill Times', siglum: 'HT' },
  { name: 'C++ (evening)', siglum: 'CE' },
  { name: 'Новости', siglum: 'НО' },
]);

it('a name and a siglum are replaced by the same letter anywhere in an interface text', () => {
  expect(unnamed('The Hill prints this later; only in TH, CE 3–4', names)).toBe(
    'A prints this later; only in A, C 3–4',
  );
});

it('prefers the longer of two names with the same start', () => {
  expect(unnamed('The Hill Times and The Hill', names)).toBe('B and A');
});

it('only whole words count as names', () => {
  expect(unnamed('THE OTHER HT2, xTH', names)).toBe('THE OTHER HT2, xTH');
});

it('regular expression characters in a name are escaped', () => {
  expect(unnamed('in C++ (evening), not in C', names)).toBe('in C, not in C');
});

it('a name in another script is found', () => {
  expect(unnamed('Только в Новости', names)).toBe('Только в D');
});

it('the parts joined are the text, and only names have a letter', () => {
  const text = 'Only in TH; split in HT';
  const parts = partsOf(text, names);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ letter }) => letter !== null)).toEqual([
    { text: 'TH', letter: 'A' },
    { text: 'HT', letter: 'B' },
  ]);
});

it('without outlets a text is one part', () => {
  expect(partsOf('About', outletNamesOf([]))).toEqual([{ text: 'About', letter: null }]);
});

it('continues after Z', () => {
  expect([0, 25, 26, 27, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA', 'ZZ', 'AAA']);
});
