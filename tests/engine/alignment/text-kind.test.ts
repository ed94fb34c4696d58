import { describe, expect, it } from 'vitest';
import { bySentence, closenessOf, inOneOrder, verbatimOf } from '../../../src/engine/alignment/text-kind.ts';
import { pairOf } from './pairs.ts';

const FERRY = 'The ferry drifted for six hours.';
const MAYOR = 'The mayor thanked the crews of both tugboats.';

describe('texts given sentence by sentence', () => {
  const lines = Array.from({ length: 20 }, () => FERRY);
  const paragraphs = Array.from({ length: 20 }, () => `${FERRY} ${MAYOR}`);

  it('are those whose paragraphs hardly ever have several', () => {
    expect(bySentence(pairOf(lines, lines))).toBe(1);
    expect(bySentence(pairOf(lines, paragraphs))).toBe(0);
    const mixed = bySentence(pairOf([...lines, ...paragraphs.slice(0, 6)], lines));
    expect(mixed).toBeGreaterThan(0);
    expect(mixed).toBeLessThan(1);
  });

  it('are not followed in their order beyond four million pairs', () => {
    const long = Array.from({ length: 2001 }, () => 'Rain.');
    expect(bySentence(pairOf(long, long))).toBe(0);
  });

  it('follow each other if nearly all of them keep one order', () => {
    const order = { distances: new Float64Array(), agreement: 0.9 };
    expect(inOneOrder({ ...order, inOrder: 0.7 })).toBe(0);
    expect(inOneOrder({ ...order, inOrder: 0.85 })).toBeCloseTo(0.5);
    expect(inOneOrder({ ...order, inOrder: 1 })).toBe(1);
  });
});

describe('how much is word for word the same', () => {
  it('is all of two texts that are the same, and nothing of two that share no words', () => {
    expect(verbatimOf(pairOf([FERRY, MAYOR], [MAYOR, FERRY]))).toBe(1);
    expect(verbatimOf(pairOf([FERRY], ['Prices rose again.']))).toBe(0);
    expect(verbatimOf(pairOf(['—'], ['…']))).toBe(0);
  });

  it('separates versions of one text from texts in other words', () => {
    expect(closenessOf(pairOf([FERRY, MAYOR], [FERRY, MAYOR, 'Prices rose again.']))).toBe(1);
    expect(closenessOf(pairOf([FERRY], ['Nobody knew for hours where the boat was.']))).toBe(0);
  });
});
