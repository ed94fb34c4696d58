import { describe, expect, it } from 'vitest';
import { compareStory } from '../../../src/engine/compare.ts';
import { type Claim, claims } from '../../../src/engine/evidence/claims.ts';
import { NO_EDITS } from '../../../src/engine/evidence/edits.ts';
import { articlesOf, BAKERS, EELS, FIRE, PRAISE, SUGAR, TOPIC } from './sample.ts';

const members = (list: readonly Claim[]) =>
  list.map((claim) => claim.members.map(({ article, paragraph }) => `${article}.${paragraph}`).join(' '));

describe('claims', () => {
  const comparison = compareStory(articlesOf([FIRE, PRAISE], [FIRE, PRAISE, EELS], [FIRE, SUGAR]));

  it('say what all report, what all but one report, and what only one reports', () => {
    const { all, allButOne, onlyIn } = claims(comparison);
    expect(members(all)).toEqual(['0.0 1.0 2.0']);
    expect(members(allButOne)).toEqual(['0.1 1.1']);
    expect(members(onlyIn)).toEqual(['1.2', '2.1']);
  });

  it('show each in one text’s words', () => {
    expect(claims(comparison).all[0]?.shown).toEqual({ article: 0, paragraph: 0 });
  });

  it('call nothing only in one where anything corresponds, an editor’s topic included', () => {
    const articles = articlesOf([BAKERS], [SUGAR]);
    expect(members(claims(compareStory(articles)).onlyIn)).toEqual(['0.0', '1.0']);
    const { onlyIn, differs } = claims(compareStory(articles, { ...NO_EDITS, topics: [TOPIC] }));
    expect(onlyIn).toEqual([]);
    expect(differs.map(({ about }) => about?.text)).toEqual(['what was said first']);
  });

  it('of one article alone say nothing', () => {
    expect(claims(compareStory(articlesOf([FIRE])))).toEqual({ onlyIn: [], all: [], allButOne: [], differs: [] });
  });

  it('of two articles say nothing of all but one', () => {
    const { all, allButOne } = claims(compareStory(articlesOf([FIRE], [FIRE])));
    expect([members(all), allButOne]).toEqual([['0.0 1.0'], []]);
  });
});
