import { describe, expect, it } from 'vitest';
import { plainWord, queryOf } from '../../../src/client/search/query.ts';
import { spacedOut } from '../../../src/client/search/spacing.ts';

describe('a parsed query', () => {
  it.each([
    ['words', 'Kim  Putin', ['Kim', 'Putin'], []],
    ['a phrase in straight marks', 'Kim "nuclear weapons"', ['Kim'], ['nuclear weapons']],
    ['a phrase in curly marks', '“nuclear weapons”', [], ['nuclear weapons']],
    ['a phrase in guillemets', '« armes nucléaires »', [], ['armes nucléaires']],
    ['an unclosed quotation mark', '"nuclear weapons', ['nuclear', 'weapons'], []],
    ['a word too short for prefix search', 'US troops', ['troops'], ['US']],
    ['punctuation and figures', '$10,000, Kim’s!', ['10000', 'Kims'], []],
    ['a script without spaces, as a run of characters', '火灾 Kim', ['Kim'], ['火 灾']],
    ['two scripts in one word', 'Kim会谈', [], ['Kim 会 谈']],
    ['right-to-left', 'حريق الميناء', ['حريق', 'الميناء'], []],
    ['no words', '… “—” <>', [], []],
  ])('%s', (_, typed, words, together) => {
    const { phrases, runs, ...query } = queryOf(typed);
    expect(query).toEqual({ words });
    expect([...phrases, ...runs]).toEqual(together);
  });

  it('splits unspaced scripts the same way as the index', () => {
    expect(queryOf('港口火灾').runs).toEqual([spacedOut('港口火灾').replace(/[^\p{L} ]/gu, '')]);
  });

  it('ignores accents and case', () => {
    expect(plainWord('Évènement,')).toBe(plainWord('evenement'));
  });
});
