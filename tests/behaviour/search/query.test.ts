import { describe, expect, it } from 'vitest';
import { plainWord, queryOf } from '../../../src/behaviour/search/query.ts';
import { spacedOut } from '../../../src/behaviour/search/spacing.ts';

describe('what a reader typed', () => {
  it.each([
    ['words', 'Kim  Putin', ['Kim', 'Putin'], []],
    ['a phrase in straight marks', 'Kim "nuclear weapons"', ['Kim'], ['nuclear weapons']],
    ['a phrase in curly marks', '“nuclear weapons”', [], ['nuclear weapons']],
    ['a phrase in guillemets', '« armes nucléaires »', [], ['armes nucléaires']],
    ['a mark that is never closed', '"nuclear weapons', ['nuclear', 'weapons'], []],
    ['words too short to be a beginning', 'US troops', ['troops'], ['US']],
    ['punctuation and figures', '$10,000, Kim’s!', ['10000', 'Kims'], []],
    ['a script without spaces, as a run of characters', '火灾 Kim', ['Kim'], ['火 灾']],
    ['two scripts in one word', 'Kim会谈', [], ['Kim 会 谈']],
    ['right-to-left', 'حريق الميناء', ['حريق', 'الميناء'], []],
    ['nothing that is a word', '… “—” <>', [], []],
  ])('%s', (_, typed, words, together) => {
    const { phrases, runs, ...query } = queryOf(typed);
    expect(query).toEqual({ words });
    expect([...phrases, ...runs]).toEqual(together);
  });

  it('characters set apart in the index and in a query are the same', () => {
    expect(queryOf('港口火灾').runs).toEqual([spacedOut('港口火灾').replace(/[^\p{L} ]/gu, '')]);
  });

  it('accents and capitals do not tell words apart', () => {
    expect(plainWord('Évènement,')).toBe(plainWord('evenement'));
  });
});
