import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../src/engine/figures/clause.ts';

function clause(text: string, figure: string): string {
  const start = text.indexOf(figure);
  const { start: from, end } = clauseAround(
    text,
    { start: 0, end: text.length },
    { start, end: start + figure.length },
  );
  return text.slice(from, end);
}

describe('the clause around a figure', () => {
  it.each([
    [
      'ends at a comma where four words stand before it',
      'It rained, and when the ships came in, ten men left at last, they said.',
      'ten',
      'and when the ships came in, ten men left at last,',
    ],
    ['is a short sentence whole', 'Ten ships burned. ', 'Ten', 'Ten ships burned.'],
    [
      'has no more than fourteen words either way',
      `${'before '.repeat(20)}ten ${'after '.repeat(20)}`,
      'ten',
      `${'before '.repeat(14)}ten${' after'.repeat(14)}`,
    ],
    [
      'never begins or ends inside a word',
      `${'x'.repeat(100)} ${'y'.repeat(100)} ten ${'z'.repeat(100)} ${'z'.repeat(100)}`,
      'ten',
      `${'y'.repeat(100)} ten ${'z'.repeat(100)}`,
    ],
    [
      'is cut where there are no words',
      `${'x'.repeat(500)}10${'y'.repeat(500)}`,
      '10',
      `${'x'.repeat(120)}10${'y'.repeat(120)}`,
    ],
    ['may be the figure alone', '10', '10', '10'],
  ])('%s', (_, text, figure, expected) => {
    expect(clause(text, figure)).toBe(expected);
  });
});
