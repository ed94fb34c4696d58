import { describe, expect, it } from 'vitest';
import { normalize, tokenize } from '../../src/engine/token.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind);

describe('what stays one token', () => {
  it.each([
    ['didn’t', ['didn’t']],
    ['10,000 to 2.5%', ['10,000', 'to', '2.5%']],
    ['the U.S. and the EU', ['the', 'U.S.', 'and', 'the', 'EU']],
    ['in 1950-53 and 1950–53', ['in', '1950-53', 'and', '1950–53']],
    ['$4.5bn, €20', ['$4.5bn', ',', '€20']],
    ['nuclear-capable', ['nuclear-capable']],
    ['the 13th', ['the', '13th']],
    ['“Yes,” she said.', ['“', 'Yes', ',', '”', 'she', 'said', '.']],
    ['🚢🎉', ['🚢', '🎉']],
    ['東京へ', ['東京', 'へ']],
    ['有50艘船离开港口', ['有', '50', '艘', '船', '离开', '港口']],
    ['3000人', ['3000', '人']],
    ['橋のケーブル', ['橋', 'の', 'ケ', 'ー', 'ブ', 'ル']],
    ['🇫🇷🇫🇮', ['🇫🇷', '🇫🇮']],
    ['👩🏽‍🚒 ☂️', ['👩🏽‍🚒', '☂️']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says of each what it is', () => {
    expect(kinds('Two, 2.')).toEqual(['word', 'punctuation', 'figure', 'punctuation']);
  });

  it('finds none in white space', () => {
    expect(tokenize(' \n\u00a0')).toEqual([]);
  });
});

describe('how tokens are compared', () => {
  it.each([
    ['Didn’t', "didn't"],
    ['“', '"'],
    ['»', '"'],
    ['Jong‑Un', 'jong-un'],
    ['co\u00adop', 'coop'],
    ['ｆｕｌｌ', 'full'],
  ])('%s is %s', (written, norm) => {
    expect(normalize(written)).toBe(norm);
  });
});
