import { describe, expect, it } from 'vitest';
import { sharedParts } from '../../../src/engine/alignment/overlap.ts';
import { pairOf } from './pairs.ts';

const FERRY = 'The ferry drifted for six hours.';
const MAYOR = 'Holm thanked both crews.';

const overlaps = (left: readonly string[], right: readonly string[]) => pairOf(left, right).overlaps;

describe('what two paragraphs have in common', () => {
  it('is nothing where they share no words', () => {
    expect(overlaps([FERRY], ['Prices rose again.'])).toEqual([]);
  });

  it('repeated paragraphs are twins in their order, and only so', () => {
    const twins = overlaps([FERRY, MAYOR, FERRY], [FERRY, FERRY]);
    expect(twins.map(({ left, right, twin }) => [left, right, twin])).toEqual([
      [0, 0, true],
      [2, 1, true],
    ]);
  });

  it('is looked at for at most 64 counterparts, the twin and the nearest always among them', () => {
    const others = Array.from({ length: 200 }, (_, index) => `${FERRY} Report ${index}.`);
    const found = overlaps([FERRY], [...others, FERRY]);
    expect(found).toHaveLength(64);
    expect(found.filter(({ twin }) => twin).map(({ right }) => right)).toEqual([200]);
  });

  it('is a part of the side that shares more of itself', () => {
    const { overlaps: found, one, other } = pairOf([FERRY], [`${FERRY} ${MAYOR}`]);
    expect(found.map((overlap) => sharedParts(overlap, one, other))).toEqual([{ terms: 1, bigrams: 1 }]);
  });
});
