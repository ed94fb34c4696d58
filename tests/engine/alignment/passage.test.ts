import { describe, expect, it } from 'vitest';
import { settleStory } from '../../../src/engine/alignment/passage.ts';
import type { Link, LinkKind } from '../../../src/engine/types.ts';

const link = (left: readonly number[], right: readonly number[], kind: LinkKind = 'same', score = 0.9): Link => ({
  left,
  right,
  kind,
  score,
  reasons: [],
});
const members = (texts: readonly (readonly string[])[], pairs: Parameters<typeof settleStory>[1]) =>
  settleStory(texts, pairs).passages.map((passage) =>
    passage.members.map(({ article, paragraph }) => `${article}.${paragraph}`).join(' '),
  );

describe('a passage', () => {
  it('gathers what two links join across three articles', () => {
    const texts = [['a', 'b'], ['a', 'b'], ['b']];
    const pairs = [
      { left: 0, right: 1, links: [link([0], [0])], candidates: [] },
      { left: 1, right: 2, links: [link([1], [0], 'reworded')], candidates: [] },
    ];
    expect(members(texts, pairs)).toEqual(['0.0 1.0', '1.1 2.0', '0.1']);
  });

  it('is a paragraph of its own where nobody else has it, and where it is only related', () => {
    const pairs = [{ left: 0, right: 1, links: [link([0], [0], 'related')], candidates: [] }];
    expect(members([['a'], ['b']], pairs)).toEqual(['0.0', '1.0']);
  });

  it('is numbered from 1 in reading order', () => {
    const { passages } = settleStory([['a', 'b', 'c'], []], [{ left: 0, right: 1, links: [], candidates: [] }]);
    expect(passages.map(({ number, members: [first] }) => [number, first?.paragraph])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('does not tie together what stands far apart: the weakest link that would becomes related', () => {
    const texts = [Array.from({ length: 12 }, (_, index) => `left ${index}`), ['right']];
    const links = texts[0]?.map((_, index) => link([index], [0], 'reworded', 0.9 - index / 100)) ?? [];
    const { pairs, passages } = settleStory(texts, [{ left: 0, right: 1, links, candidates: [] }]);
    expect(pairs[0]?.links.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill('reworded'),
      ...Array(7).fill('related'),
    ]);
    expect(passages.map(({ members: { length } }) => length)).toEqual([6, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('takes equally strong links in the order of what they say, not of their articles', () => {
    const said = Array.from({ length: 6 }, (_, index) => `said ${6 - index}`);
    const links = said.map((_, index) => link([index], [0]));
    const { pairs } = settleStory([said, ['right']], [{ left: 0, right: 1, links, candidates: [] }]);
    expect(pairs[0]?.links.map(({ kind }) => kind)).toEqual(['related', ...Array(5).fill('same')]);
  });

  it('is numbered by what it says where two stand at the same place', () => {
    const pairs = [{ left: 0, right: 1, links: [], candidates: [] }];
    expect(members([['b'], ['a']], pairs)).toEqual(['1.0', '0.0']);
    expect(members([['a'], ['a']], pairs)).toEqual(['0.0', '1.0']);
  });
});
