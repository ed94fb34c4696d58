import { describe, expect, it } from 'vitest';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { reasonsFor } from '../../../src/engine/alignment/reason.ts';

function reasons(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one = [], other = []] = story.articles;
  return reasonsFor(one, other, story);
}

describe('a reader is told', () => {
  it('how many sentences are near-verbatim, on the side that repeats more of itself', () => {
    const left = ['The ferry drifted for hours. Two tugboats brought it back. Nobody on board was hurt.'];
    expect(reasons(left, ['The ferry drifted for hours. It rained all day in Vik.'])[0]).toBe(
      '1 of 2 sentences near-verbatim',
    );
  });

  it('that a single sentence is', () => {
    expect(reasons(['The ferry drifted for hours.'], ['The ferry drifted for hours'])[0]).toBe(
      'one sentence, near-verbatim',
    );
  });

  it('the longest quotations that both have, at most two', () => {
    const left = ['Holm spoke of “stone by stone”, of “a long winter” and of “all the boats of the harbor”.'];
    const right = ['“All the boats of the harbor”, he said, “a long winter”, and: stone by stone.'];
    expect(reasons(left, right).filter((reason) => reason.includes('quotation'))).toEqual([
      'shares the quotation “all the boats of the harbor”',
      'shares the quotation “stone by stone”',
    ]);
  });

  it('the figures that both have, with what they count where that is the same', () => {
    const figures = reasons(['Some 140 boats sank, 12 burned.'], ['It sank 140 boats and 12 ferries.']);
    expect(figures).toEqual(expect.arrayContaining(['shares the figure 140 boats', 'shares the figure 12']));
  });

  it('how many rare words both have, or how many at all', () => {
    expect(reasons(['Tugboats returned, whistling.'], ['Whistling tugboats?'])).toContain('2 rare words in common');
    expect(reasons(['It is it.'], ['Is it so?'])).toEqual(['2 words in common']);
    expect(reasons(['Tugboats.'], ['Some tugboats!'])).toEqual(['1 rare word in common']);
  });
});
