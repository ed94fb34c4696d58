import { describe, expect, it } from 'vitest';
import { figuresIn, quotationsIn, shorten } from '../../../src/engine/alignment/evidence.ts';

describe('evidence', () => {
  it('finds quotations in curly, straight and angle marks', () => {
    expect(quotationsIn('A “just cause”, a "fair deal" and «un accord».')).toEqual([
      'just cause',
      'fair deal',
      'un accord',
    ]);
  });

  it('finds figures with what they count', () => {
    expect([...figuresIn('some 40 seconds in a Vega-2 rocket, 1,200 in 1950-53.')]).toEqual([
      ['40', 'seconds'],
      ['1,200', 'in'],
      ['1950-53', ''],
    ]);
  });

  it('shows a long quotation up to a word', () => {
    expect(shorten('we will rebuild the harbour stone by stone until the last of the boats is home again.')).toBe(
      'we will rebuild the harbour stone by stone until the last of …',
    );
    expect(shorten('x'.repeat(70))).toBe(`${'x'.repeat(60)} …`);
    expect(shorten('just cause,')).toBe('just cause');
  });
});
