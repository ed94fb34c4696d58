import { describe, expect, it } from 'vitest';
import { paragraphPage } from '../../../src/view/article/paragraph-page.ts';
import { extract, storyDescription } from '../../../src/view/metadata/description.ts';
import { pairPage } from '../../../src/view/pair/pair-page.ts';
import { at, edition } from '../sample.ts';

/** The sample story with an article that may be shown only in excerpts. */
const [first, ...others] = edition.story.articles;
const guarded = {
  ...edition,
  story: {
    ...edition.story,
    articles:
      first === undefined ? [] : [{ ...first, facts: { ...first.facts, rights: 'excerpt-only' as const } }, ...others],
  },
};

describe('what a page says of itself in a sentence or two', () => {
  it('a story: who reports it, and how much all of them report', () => {
    expect(storyDescription(edition, at.strings.metadata)).toBe(
      'The same event in three outlets: The Gazette, The Herald and The Times. One thing that all report. Portmere, 29 February 2024.',
    );
  });

  it('a pair: what its rows hold, as the page counts them', () => {
    expect(pairPage(edition, 'gazette', 'herald', at).frame.description).toBe(
      'The Gazette (GZ) and The Herald (HE), paragraph by paragraph. Six rows: one with a different figure, one worded ' +
        'differently, two moved, one in HE without a counterpart, one the same. Fire in the harbour.',
    );
  });

  it('a paragraph: its first words, unless only excerpts may be shown', () => {
    expect(paragraphPage(edition, 'gazette', 'p1', at).frame.description).toMatch(/^“Ten ships burned\.” Paragraph 1/);
    expect(paragraphPage(guarded, 'gazette', 'p1', at).frame.description).not.toContain('ships');
  });
});

describe('an extract', () => {
  it('is at most twenty words', () => {
    expect(extract('a b c.')).toBe('a b c.');
    const words = Array.from({ length: 30 }, (_, index) => `w${index + 1}`);
    expect(extract(words.join(' '))).toBe(`${words.slice(0, 20).join(' ')} …`);
  });

  it('is short for long words and for text without spaces', () => {
    expect(extract('港口火灾'.repeat(90)).length).toBeLessThanOrEqual(42);
    expect(extract('Donaudampfschiff '.repeat(20)).length).toBeLessThanOrEqual(162);
    expect(extract('A'.repeat(500))).toBe(`${'A'.repeat(160)} …`);
  });
});
