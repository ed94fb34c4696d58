import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, spacedOut } from '../../../src/client/search/spacing.ts';
import { runs } from '../../depth.ts';

describe('spacing of texts', () => {
  it('separates characters only in scripts without spaces', () => {
    expect(spacedOut('Kim在港口 说。').split(/\s+/u).length).toBe(6);
    expect(spacedOut('Ten people died.')).toBe('Ten people died.');
  });

  it('is reversible for any text', () => {
    const character = fc.constantFrom(...'ab 火灾が่ไทย.“”\u00A0\u202F\u200B🎉\u0301');
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => joined(spacedOut(text)) === text),
      { seed: 1913, numRuns: runs(500) },
    );
  });
});
