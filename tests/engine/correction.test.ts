import { describe, expect, it } from 'vitest';
import { compareStory } from '../../src/engine/compare.ts';
import { type Correction, correctionsBetween, correctPair, type PairCorrection } from '../../src/engine/correction.ts';
import { NO_EDITS } from '../../src/engine/evidence/edits.ts';
import type { Article, Link } from '../../src/engine/types.ts';

const grounds = { reason: 'both report the vote', author: 'the editor' };
const found = (left: readonly number[], right: readonly number[]): Link => ({
  left,
  right,
  kind: 'same',
  score: 0.9,
  reasons: [],
});
const unlink = (left: readonly number[], right: readonly number[]): PairCorrection => ({
  left,
  right,
  kind: null,
  ...grounds,
});
/** Links between two articles after corrections. */
const corrected = (links: readonly Link[], corrections: readonly PairCorrection[]) =>
  correctPair({ left: 0, right: 1, links, candidates: [] }, corrections);
const linked = (links: readonly Link[]) =>
  links.map(({ left, right, kind }) => `${left.join('+')}→${right.join('+')} ${kind}`);

describe('an editor’s corrections', () => {
  it('without any, the links are the aligner’s own', () => {
    const links = [found([0], [0])];
    expect(corrected(links, []).links).toBe(links);
  });

  it('unlinked paragraphs go out of every link that has them, the rest of it stays', () => {
    expect(linked(corrected([found([0], [0]), found([1], [1, 2])], [unlink([1], [2])]).links)).toEqual([
      '0→0 same',
      '1→1 same',
    ]);
  });

  it('a link by hand takes the place of what the aligner found, says why, and is sure', () => {
    const hand: PairCorrection = { left: [0], right: [0, 1], kind: 'reworded', ...grounds };
    const { links, byHand } = corrected([found([0], [0]), found([2], [2])], [hand]);
    expect(linked(links)).toEqual(['0→0+1 reworded', '2→2 same']);
    expect(links[0]).toMatchObject({
      score: 1,
      reasons: [{ kind: 'editor', text: 'both report the vote', author: 'the editor' }],
    });
    expect([...byHand]).toEqual([links[0]]);
  });

  it('leave no doubt about the paragraphs that they name', () => {
    const candidates = [
      { left: 0, right: 0, core: 0.4, fact: 0.6 },
      { left: 0, right: 1, core: 0.4, fact: 0.6 },
      { left: 1, right: 1, core: 0.4, fact: 0.6 },
      { left: 2, right: 2, core: 0.4, fact: 0.6 },
    ];
    const related: PairCorrection = { left: [1], right: [1], kind: 'related', ...grounds };
    const same: PairCorrection = { left: [0], right: [1], kind: 'same', ...grounds };
    const pair = correctPair({ left: 0, right: 1, links: [], candidates }, [unlink([0], [0]), related, same]);
    expect(pair.candidates).toEqual([
      { left: 0, right: 1, core: 1, fact: 1 },
      { left: 1, right: 1, core: 0.4, fact: 1 },
      { left: 2, right: 2, core: 0.4, fact: 0.6 },
    ]);
  });

  it('hold whichever side was written first, and only between the two outlets', () => {
    const correction: Correction = {
      sides: [
        { outlet: 'b', paragraphs: [1] },
        { outlet: 'a', paragraphs: [0] },
      ],
      kind: 'same',
      ...grounds,
    };
    expect(correctionsBetween('a', 'b', [correction])).toEqual([{ left: [0], right: [1], kind: 'same', ...grounds }]);
    expect(correctionsBetween('b', 'a', [correction])).toEqual([{ left: [1], right: [0], kind: 'same', ...grounds }]);
    expect(correctionsBetween('a', 'c', [correction])).toEqual([]);
  });
});

describe('a story with corrections', () => {
  const article = (outlet: string, ...texts: readonly string[]): Article => ({
    outlet,
    language: 'en',
    blocks: texts.map((text, index) => ({ role: 'body', id: `p${index + 1}`, text })),
  });
  const gazette = article(
    'gazette',
    'The council passed the budget on Tuesday night.',
    'Snow fell in the hills above Tarn.',
  );
  const herald = article('herald', 'Snow fell in the hills above Tarn.', 'Members approved next year’s spending.');
  const sides = (one: number, other: number): Correction['sides'] => [
    { outlet: 'gazette', paragraphs: [one] },
    { outlet: 'herald', paragraphs: [other] },
  ];

  it('has a link where the editor made one, marked as such, and one passage of it', () => {
    const { pairs, passages } = compareStory([gazette, herald], {
      ...NO_EDITS,
      links: [{ sides: sides(0, 1), kind: 'reworded', ...grounds }],
    });
    const [hand] = pairs[0]?.links.filter(({ by }) => by === 'hand') ?? [];
    expect(hand).toMatchObject({ left: [0], right: [1], kind: 'reworded' });
    const passage = passages.find(({ members }) =>
      members.some((member) => member.article === 0 && member.paragraph === 0),
    );
    expect(passage?.members).toEqual([
      { article: 0, paragraph: 0 },
      { article: 1, paragraph: 1 },
    ]);
  });

  it('has none where the editor took it away', () => {
    expect(compareStory([gazette, herald]).pairs[0]?.links.length).toBe(1);
    const { pairs, passages } = compareStory([gazette, herald], {
      ...NO_EDITS,
      links: [{ sides: sides(1, 0), kind: null, ...grounds }],
    });
    expect(pairs[0]?.links).toEqual([]);
    expect(passages.length).toBe(4);
  });
});
