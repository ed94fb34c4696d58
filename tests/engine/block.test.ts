import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../src/engine/block.ts';
import { parseArticle } from '../../src/engine/parse.ts';

const blocks = (source: string, headline: string | null, dek: string | null) =>
  articleBlocks(parseArticle(source, 'x.md').elements, { headline, dek }).map(({ role, id, text }) =>
    id === null ? `${role}: ${text}` : `${id}: ${text}`,
  );

describe('headline and dek stand', () => {
  it('at the top without marks', () => {
    expect(blocks('one\n\n## two\n\nthree', 'H', 'D')).toEqual([
      'headline: H',
      'dek: D',
      'p1: one',
      'subhead: two',
      'p2: three',
    ]);
  });

  it('at their marks', () => {
    expect(blocks('::dek\n\none\n\n::headline', 'H', 'D')).toEqual(['dek: D', 'p1: one', 'headline: H']);
  });

  it('a dek without a mark under the marked headline', () => {
    expect(blocks(':::section\nWorld\n:::\n::headline\n\none', 'H', 'D')).toEqual([
      'section: World',
      'headline: H',
      'dek: D',
      'p1: one',
    ]);
  });

  it('nowhere where there are none', () => {
    expect(blocks('::headline\n\none', null, null)).toEqual(['p1: one']);
  });
});
