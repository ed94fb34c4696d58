import { describe, expect, it } from 'vitest';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { reasonsFor } from '../../../src/engine/alignment/reason.ts';

const EVEN = { words: 1, names: 1, figures: 1, quotations: 1 };

function reasons(left: readonly string[], right: readonly string[], contributions = EVEN) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one = [], other = []] = story.articles;
  return reasonsFor(one, other, story, contributions);
}

describe('a reason is', () => {
  it('how many sentences are nearly word for word the same, on the side that repeats more of itself', () => {
    const left = ['The ferry drifted for hours. Two tugboats brought it back. Nobody on board was hurt.'];
    const [first] = reasons(left, ['The ferry drifted for hours. It rained all day in Vik.']);
    expect(first).toEqual({ kind: 'sentences', repeated: 1, all: 2 });
  });

  it('a quotation that both have: the longest, at most two', () => {
    const left = ['Holm spoke of “stone by stone”, of “a long winter” and of “all the boats of the harbor”.'];
    const right = ['“All the boats of the harbor”, he said, “a long winter”, and: stone by stone.'];
    expect(reasons(left, right).filter(({ kind }) => kind === 'quotation')).toEqual([
      { kind: 'quotation', text: 'all the boats of the harbor' },
      { kind: 'quotation', text: 'stone by stone' },
    ]);
  });

  it('a figure that both have, with what it counts where that is the same', () => {
    const found = reasons(['Some 140 boats sank, 12 burned.'], ['It sank 140 boats and 12 ferries.']);
    expect(found).toContainEqual({ kind: 'figure', text: '140 boats' });
    expect(found).toContainEqual({ kind: 'figure', text: '12' });
  });

  it('a figure that both have, however they write it', () => {
    const found = reasons(['More than one and a half million boats sank.'], ['It sank 1.5 million boats.']);
    expect(found).toContainEqual({ kind: 'figure', text: '1.5 million boats' });
  });

  it('first the one that the model counts most', () => {
    const kinds = (own: Partial<typeof EVEN>) =>
      reasons(['“Very cold”, Mattis said of 140 boats.'], ['Mattis spoke of 140 boats: “very cold”.'], {
        ...EVEN,
        ...own,
      }).map(({ kind }) => kind);
    expect(kinds({ figures: 9 })[0]).toBe('figure');
    expect(kinds({ quotations: 9 })[0]).toBe('quotation');
    expect(kinds({ quotations: -9, figures: 2 }).at(-1)).toBe('quotation');
  });

  it('the rarest words of both', () => {
    expect(reasons(['Tugboats returned, whistling.'], ['Whistling tugboats?'])).toContainEqual({
      kind: 'words',
      words: ['Tugboats', 'whistling'],
    });
  });
});
