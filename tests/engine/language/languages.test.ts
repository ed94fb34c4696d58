import { describe, expect, it } from 'vitest';
import { words } from '../../../src/engine/language/language.ts';
import { LANGUAGES, languageOf } from '../../../src/engine/language/languages.ts';
import { normalize } from '../../../src/engine/token.ts';

/** Written without months or number words of several letters: years, months and days have signs there. */
const BY_SIGNS = ['ja', 'zh'];

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return [];
}

/** All words of one section: lists of words, and the keys of the others. */
function wordsOf(section: object): readonly string[] {
  return Object.values(section).flatMap((entry) => {
    return Array.isArray(entry) ? wordsIn(entry) : typeof entry === 'object' ? Object.keys(entry as object) : [];
  });
}

/** All words of the section on speech: lists in one string each, some of them by gender. */
function speechWords(lists: object): readonly string[] {
  return Object.values(lists).flatMap((list) => (typeof list === 'string' ? words(list) : speechWords(list as object)));
}

describe('language packs', () => {
  it('are found by the first subtag of a tag; a language without a file has no words', () => {
    expect(languageOf('pt-BR').code).toBe('pt');
    expect(languageOf('EN').code).toBe('en');
    expect(languageOf('tlh').code).toBe('und');
  });

  it.each(LANGUAGES.map((language) => [language.code, language] as const))('%s has what figures need', (code, pack) => {
    const { quantity } = pack;
    expect(new Set(Object.values(quantity.weekdays))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(Object.values(quantity.months)).size).toBe(BY_SIGNS.includes(code) ? 0 : 12);
    for (const scale of code === 'zh' || code === 'ja' ? [1e4, 1e8] : [1e3, 1e6, 1e9])
      expect(Object.values(quantity.scales)).toContain(scale);
    expect(new Set(Object.values(quantity.hedges))).toEqual(new Set(['about', 'nearly', 'at least', 'at most']));
    for (const unit of ['hour', 'day', 'year', 'kilometre', 'EUR'])
      expect(Object.values(quantity.units)).toContain(unit);
  });

  it.each(LANGUAGES.map((language) => [language.code, language] as const))(
    '%s has its words as they are compared',
    (_, pack) => {
      const all = [...[pack.text, pack.quantity].flatMap(wordsOf), ...speechWords(pack.speech ?? {})];
      expect(all.filter((word) => normalize(word) !== word)).toEqual([]);
    },
  );
});
