import { describe, expect, it } from 'vitest';
import { wordReader } from '../../../src/engine/lineage/word.ts';

const forms = (text: string, language = 'en-GB') => wordReader(language)(text).map(({ form }) => form);

describe.each([
  ['British and American spelling', 'the harbour centre', 'the harbor center'],
  ['single words that are spelled in two ways', 'a grey programme', 'a gray program'],
  ['honorifics, with a stop or without', 'then Mr. Poe and Ms Dee spoke', 'then Poe and Dee spoke'],
  ['hyphens in names and compounds', 'Min-ho’s fire-proof ship', 'Min Ho’s fire proof ship'],
  ['stops in initials', 'the U.N. envoy', 'the UN envoy'],
  ['quotation marks and punctuation', '“Fire!” – he said.', "'Fire', he said"],
])('%s', (_, one, other) => {
  it('are no difference of wording', () => {
    expect(forms(one)).toEqual(forms(other));
  });
});

describe('a word', () => {
  it('stands where its token stands', () => {
    const text = 'The “fire-proof” ship';
    expect(wordReader('en')(text).map(({ start, end, quoted }) => [text.slice(start, end), quoted])).toEqual([
      ['The', false],
      ['fire-proof', true],
      ['fire-proof', true],
      ['ship', false],
    ]);
  });

  it('counts half of its characters in a script without spaces', () => {
    expect(wordReader('ja')('東京へ 10').map(({ form, size }) => [form, size])).toEqual([
      ['東京', 1],
      ['へ', 0.5],
      ['10', 1],
    ]);
  });

  it('keeps the spelling of other languages, and a figure whole', () => {
    expect(forms('La couleur de 1950-53', 'fr')).toEqual(['la', 'couleur', 'de', '1950-53']);
  });

  it('of a thousand letters is not looked at for spelling', () => {
    expect(forms(`colour${'x'.repeat(1000)}`)[0]).toHaveLength(1006);
  });
});
