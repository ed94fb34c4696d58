import { describe, expect, it } from 'vitest';
import { findNearly, findVerbatim, wordFinder } from '../../src/engine/find.ts';

const cut = (text: string, span: { start: number; end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end);

describe('words as they stand in a text', () => {
  it.each([
    ['in the middle', 'The talks lasted four hours.', 'lasted four', 'lasted four'],
    ['over a line end', 'The talks\n  lasted four hours.', 'talks lasted', 'talks\n  lasted'],
    ['over a space that does not break', 'some 40\u00a0seconds', '40 seconds', '40\u00a0seconds'],
    ['beside marks', 'a “sacred fight”, he said', '“sacred fight”,', '“sacred fight”,'],
    ['without what follows an apostrophe', 'the mayor’s car', 'mayor', 'mayor'],
    ['of scripts without spaces', '会談は五時間続いた', '五時間', '五時間'],
    ['with signs that mean something elsewhere', 'it cost $4.50 (or so)*', '$4.50 (or so)*', '$4.50 (or so)*'],
    ['the second time, where the first is part of a word', 'unlawful or lawful', 'lawful', 'lawful'],
  ])('%s', (_where, text, words, expected) => {
    expect(cut(text, findVerbatim(text, words))).toBe(expected);
  });

  it('the second of two places is found at its own place', () => {
    expect(findVerbatim('unlawful or lawful', 'lawful')).toEqual({ start: 12, end: 18 });
  });

  it.each([
    ['other capitals', 'The Talks', 'the talks'],
    ['other quotation marks', 'a “fight”', '"fight"'],
    ['the end of a word', 'unlawful', 'lawful'],
    ['the beginning of a word', 'fighting', 'fight'],
    ['a letter without its accent', 'cafe\u0301', 'cafe'],
    ['the beginning of a figure', '10,000 shells', '10'],
    ['the end of a figure', '10,000 shells', '000 shells'],
    ['no words', 'anything', ''],
  ])('not: %s', (_trouble, text, words) => {
    expect(findVerbatim(text, words)).toBeNull();
  });
});

describe('words whatever their capitals and marks', () => {
  it.each([
    ['The “Sacred Fight”, he said', '"sacred fight" he', 'Sacred Fight”, he'],
    ['It didn’t rain.', "didn't RAIN", 'didn’t rain'],
    ['ﷺ and more', 'and more', 'and more'],
  ])('%s', (text, words, expected) => {
    expect(cut(text, wordFinder(text)(words))).toBe(expected);
  });

  it('not where a word is another', () => {
    expect(wordFinder('four to five hours')('four to six hours')).toBeNull();
    expect(wordFinder('four')('“”')).toBeNull();
    expect(wordFinder('')('four')).toBeNull();
  });
});

describe('nearly the same words', () => {
  it.each([
    [
      'another word at the end',
      'It lasted four to five hours.',
      'lasted four to six hours',
      'lasted four to five hours',
    ],
    ['the longest beginning of several', 'a b x, a b c y', 'a b c d', 'a b c y'],
    ['the text ends first', 'It lasted four', 'lasted four to six', 'lasted four'],
  ])('%s', (_trouble, text, words, expected) => {
    expect(cut(text, findNearly(text, words))).toBe(expected);
  });

  it('not where less than half of them stand there', () => {
    expect(findNearly('It lasted four hours.', 'lasted very much longer')).toBeNull();
    expect(findNearly('It lasted.', '…')).toBeNull();
  });
});

it('a megabyte of one word is searched in bounded work', () => {
  const text = 'ha '.repeat(350_000);
  expect(findVerbatim(text, `${'ha '.repeat(2000)}ho`)).toBeNull();
  expect(findVerbatim('a'.repeat(1_000_000), 'a')).toBeNull();
  expect(findNearly(text, `${'ha '.repeat(2000)}ho`)).toEqual({ start: 0, end: 6002 });
});
