import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/engine/evidence/passage.ts';
import type { Link, LinkKind } from '../../../src/engine/types.ts';

const link = (left: readonly number[], right: readonly number[], score = 0.9, kind: LinkKind = 'same'): Link => ({
  left,
  right,
  kind,
  score,
  reasons: [],
});
type Pair = readonly [left: number, right: number, ...links: readonly Link[]];

/** Passages as lines: `0.1 1.2` is the second paragraph of the first article and the third one of the second. */
const passages = (texts: readonly (readonly string[])[], ...pairs: readonly Pair[]) =>
  passagesOf(
    texts,
    pairs.map(([left, right, ...links]) => ({ left, right, links })),
  ).map(({ members }) => members.map(({ article, paragraph }) => `${article}.${paragraph}`).join(' '));

describe('a passage', () => {
  it('has members of three articles where every two of them are linked', () => {
    const texts = [['a', 'b'], ['a'], ['a']];
    const one = link([0], [0]);
    expect(passages(texts, [0, 1, one], [0, 2, one], [1, 2, one])).toEqual(['0.0 1.0 2.0', '0.1']);
  });

  it('is no chain: a paragraph between two others is in two passages', () => {
    const one = link([0], [0]);
    expect(passages([['a'], ['b'], ['c']], [0, 1, one], [1, 2, one])).toEqual(['0.0 1.0', '1.0 2.0']);
  });

  it('has what one article splits over neighbouring paragraphs', () => {
    const texts = [['a', 'b'], ['a'], ['a b', 'c']];
    expect(passages(texts, [0, 2, link([0, 1], [0])])).toEqual(['0.0 0.1 2.0', '1.0', '2.1']);
  });

  it('does not bring together what stands far apart in one article', () => {
    const texts = [Array.from({ length: 8 }, (_, index) => `left ${index}`), ['right']];
    const found = passages(texts, [0, 1, link([0], [0], 0.9), link([7], [0], 0.8)]);
    expect(found.filter((passage) => passage.includes(' '))).toEqual(['0.0 1.0', '0.7 1.0']);
  });

  it('prefers another article to another paragraph, and the more probable of two', () => {
    const texts = [['a', 'b'], ['a'], ['a']];
    const found = passages(
      texts,
      [0, 1, link([0], [0], 0.9), link([1], [0], 0.8)],
      [0, 2, link([0], [0], 0.5)],
      [1, 2, link([0], [0], 0.5)],
    );
    expect(found).toEqual(['0.0 1.0 2.0', '0.0 0.1 1.0']);
  });

  it('is a paragraph of its own where nobody else has it, and where it is only related', () => {
    expect(passages([['a'], ['b']], [0, 1, link([0], [0], 1, 'related')])).toEqual(['0.0', '1.0']);
  });

  it('is numbered from 1 by the mean place of its members; where that is the same, whatever the order of articles', () => {
    expect(passagesOf([['a', 'b', 'c'], []], []).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(passages([['b'], ['a']])).toEqual(['1.0', '0.0']);
    expect(passages([['a'], ['b']])).toEqual(['0.0', '1.0']);
    expect(passages([['a'], ['a']])).toEqual(['0.0', '1.0']);
  });
});
