import { describe, expect, it } from 'vitest';
import { fragmentsOf } from '../../../src/view/differences/fragment.ts';

describe('a heading as the fragment of an address', () => {
  it.each([
    ['length of talks', 'length-of-talks'],
    ['Kim’s pledge: full (and unconditional) support', 'kims-pledge-full-and-unconditional-support'],
    ['U.S. accusation, $2.5 billion', 'us-accusation-2-5-billion'],
    ['Über 40 Ｍinuten', 'über-40-minuten'],
    ['مدة الحريق', 'مدة-الحريق'],
    ['会談の長さ', '会談の長さ'],
    ['जलता हुआ जहाज़', 'जलता-हुआ-जहाज़'.normalize('NFKC')],
    ['… 🎉 \ud800', 'topic'],
    ['x'.repeat(500), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ])('%s', (heading, expected) => {
    expect(fragmentsOf([heading], 'topic', [])).toEqual([expected]);
  });

  it('a repeated heading gets a number that is not taken', () => {
    const headings = ['Lunch?', 'lunch', 'Lunch 2', 'main', '?', '!'];
    expect(fragmentsOf(headings, 'topic', ['main', 'lunch-3'])).toEqual([
      'lunch',
      'lunch-2',
      'lunch-2-2',
      'main-2',
      'topic',
      'topic-2',
    ]);
  });

  it('ten thousand equal headings are told apart', () => {
    const fragments = fragmentsOf(
      Array.from({ length: 10_000 }, () => 'menu'),
      'topic',
      [],
    );
    expect(new Set(fragments).size).toBe(10_000);
  });
});
