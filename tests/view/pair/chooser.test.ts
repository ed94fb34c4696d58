import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../../src/view/pair/chooser.ts';
import { at } from '../sample.ts';

const storyOf = (count: number) => ({
  slug: 'fire',
  outlets: Array.from({ length: count }, (_, index) => ({ slug: `o${index}`, name: `Outlet ${index}` })),
});

describe('the chooser of two outlets', () => {
  it('leads to every ordered pair, and knows the one that is shown', () => {
    const rows = chooserOf(storyOf(3), ['o1', 'o0'], at);
    expect(rows.map(({ left, rights }) => [left.letter, rights.map(({ address }) => address)])).toEqual([
      ['A', ['/fire/o0-vs-o1/', '/fire/o0-vs-o2/']],
      ['B', ['/fire/o1-vs-o0/', '/fire/o1-vs-o2/']],
      ['C', ['/fire/o2-vs-o0/', '/fire/o2-vs-o1/']],
    ]);
    expect(rows.flatMap(({ rights }) => rights).filter(({ isCurrent }) => isCurrent)).toMatchObject([
      { address: '/fire/o1-vs-o0/' },
    ]);
  });

  it('of very many outlets has the pairs of those that are shown', () => {
    expect(chooserOf(storyOf(30), ['o4', 'o9'], at).map(({ left }) => left.name)).toEqual(['Outlet 4', 'Outlet 9']);
    expect(chooserOf(storyOf(30), null, at).map(({ left }) => left.name)).toEqual(['Outlet 0']);
  });

  it('of one outlet is empty', () => {
    expect(chooserOf(storyOf(1), null, at).flatMap(({ rights }) => rights)).toEqual([]);
  });
});
