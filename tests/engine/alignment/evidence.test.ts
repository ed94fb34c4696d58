import { describe, expect, it } from 'vitest';
import { figuresIn, quotationsIn } from '../../../src/engine/alignment/evidence.ts';

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
});
