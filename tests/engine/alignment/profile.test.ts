import { describe, expect, it } from 'vitest';
import { profileStory } from '../../../src/engine/alignment/profile.ts';

describe('a profile', () => {
  it('is the same for what differs in punctuation and quotation marks only', () => {
    const { articles } = profileStory([['“Stay home,” police said.'], ['"Stay home" – police said!']], ['en', 'en']);
    expect(articles[0]?.[0]?.key).toBe(articles[1]?.[0]?.key);
  });

  it('has each term once, the sentences have them all', () => {
    const [profile] = profileStory([['Rain, rain. Rain again.']], ['en']).articles[0] ?? [];
    expect(profile?.terms).toHaveLength(2);
    expect(profile?.sentences.map(({ length }) => length)).toEqual([2, 2]);
    expect(profile?.length).toBe(4);
  });

  it('weighs a rare long word more than a short one that stands everywhere', () => {
    const { articles, termWeights } = profileStory(
      [
        ['the harbor', 'the', 'the'],
        ['the', 'the storm'],
      ],
      ['en', 'en'],
    );
    const [the = 0, harbor = 0] = articles[0]?.[0]?.sentences.flat() ?? [];
    expect(termWeights[harbor]).toBeGreaterThan(3 * (termWeights[the] ?? 0));
  });

  it('knows names by their capitals inside sentences, figures by their digits, and what is quoted', () => {
    const text = 'On Friday Holm spoke. Later Holm said 40 boats were “lost for good”.';
    const { articles, words } = profileStory([[text]], ['en']);
    const [profile] = articles[0] ?? [];
    const named = (set: Int32Array | undefined) =>
      [...words].filter(([, terms]) => terms.some((term) => set?.includes(term))).map(([word]) => word);
    expect(named(profile?.names)).toEqual(['Friday', 'Holm']);
    expect(named(profile?.figures)).toEqual(['40']);
    expect(named(profile?.quoted)).toEqual(['lost', 'for', 'good']);
  });
});
