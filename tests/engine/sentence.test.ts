import { describe, expect, it } from 'vitest';
import { sentenceSplitter, splitSentences } from '../../src/engine/sentence.ts';

const sentences = (text: string, language = 'en') =>
  splitSentences(text, language).map((sentence) => sentence.text.trim());

describe('a sentence goes on after', () => {
  it.each([
    ['a rank before a name', 'It was navy Adm. Lund who spoke.'],
    ['a title before a name', 'Both Mr. Lund and Dr. Berg left.'],
    ['a month before a day', 'They met on Sunday, Sept. 13, 2020.'],
    ['initials before the rest of a name', 'The U.N. Security Council met in Vik.'],
    ['the initial in a name', 'It was written by Edith M. Lund in Vik.'],
    ['initials that open a sentence', 'J. K. Lund came.'],
    ['an hour before a weekday', 'It begins at 5 p.m. Monday in Vik.'],
    ['a slip of the source', 'The spokesman, Brig, Gen. Lund, told reporters.'],
    ['a question in quotation marks', '“Did you sleep?” she asked.'],
    ['a quotation that ends before a small letter', 'It was “no war.” but a raid.'],
    ['a number sign', 'The house at No. 5 burned.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('a day with a point, in languages that write it so', () => {
    expect(sentences('Am 13. September kam er.', 'de-AT')).toHaveLength(1);
    expect(sentences('Den 13. September kom han.', 'da')).toHaveLength(1);
  });

  it('an abbreviation of the language, or an English one', () => {
    expect(sentences('Le général M. Lund et Mme. Berg arrivent.', 'fr')).toHaveLength(1);
    expect(sentences('La ley, según el art. 5, cambia.', 'es')).toHaveLength(1);
    expect(sentences('Der Kapitän traf Gov. Lund.', 'de')).toHaveLength(1);
    expect(sentences('Sie wohnt in Vik, D.C. Der Rat tagt.', 'de')).toHaveLength(2);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['after initials, before a word that opens sentences', ['She lives in Vik, D.C.', 'The mayor does not.']],
    ['after an hour', ['It begins at 5 p.m.', 'Lund will speak.']],
    ['after a single letter that is no initial', ['They need vitamin C.', 'It is rare.']],
    ['after a closing quotation mark', ['“We go on. ', '“It is not over.”'].map((part) => part.trim())],
    ['after a figure', ['He paid 13.', 'She paid none.']],
    ['at the end of a line', ['First line', 'second line']],
    ['before a bracket', ['They met on Sept. 13, 2020.', '(Lund, Pool Photo)']],
  ])('%s', (_, parts) => {
    expect(sentences(parts.join(parts[0] === 'First line' ? '\n' : ' '))).toEqual(parts);
  });

  it('in a script without spaces', () => {
    expect(sentences('会谈结束了。他们走了。', 'zh')).toEqual(['会谈结束了。', '他们走了。']);
  });
});

describe('the sentences of a text', () => {
  it('cover it whole, broken characters and white space included', () => {
    const text = ' One. \ud800 Two\u0000.  “Three?”  four.\n';
    const found = splitSentences(text, 'en');
    expect(found.map((sentence) => sentence.text).join('')).toBe(text);
    expect(found.map(({ start }) => start).slice(1)).toEqual(found.map(({ end }) => end).slice(0, -1));
  });

  it('are none where there is no text', () => {
    expect(splitSentences('', 'en')).toEqual([]);
  });

  it('are cut as in English where the language tag is none', () => {
    expect(sentenceSplitter('not a tag')('One. Two.')).toHaveLength(2);
  });
});
