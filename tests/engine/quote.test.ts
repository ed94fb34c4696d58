import { describe, expect, it } from 'vitest';
import { type Quotation, quotationsOf } from '../../src/engine/quote.ts';

function quotations(paragraphs: readonly string[], language = 'en'): readonly Quotation[] {
  const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return quotationsOf({ outlet: 'gazette', language, blocks });
}

describe('one quotation', () => {
  it('is its words, where they stand, and who says them', () => {
    expect(quotations(['“We stay,” Ada Poe said.'])).toMatchObject([
      {
        words: 'We stay,',
        extents: [{ paragraph: 0, start: 1, end: 9 }],
        kind: 'fragment',
        use: 'speech',
        closed: true,
        continued: false,
        nested: [],
        speaker: {
          name: 'Ada Poe',
          named: { paragraph: 0, start: 11, end: 18 },
          as: { paragraph: 0, start: 11, end: 18 },
          stated: 'direct',
        },
      },
    ]);
  });

  it.each([
    ['through two paragraphs', ['“We stay.', '“We fight,” she said.'], ['We stay. We fight,']],
    ['through three, in single marks', ["'One.", "'Two.", "'Three.'"], ['One. Two. Three.']],
    ['from the middle of a paragraph', ['Poe said: "We stay.', '"We fight."'], ['We stay. We fight.']],
    ['around who says it', ['“We will,” Poe said, “always stay.”'], ['We will, always stay.']],
    [
      'around who says it, in German',
      ['„Wir werden“, sagte Poe, „immer bleiben.“'],
      ['Wir werden immer bleiben.'],
      'de',
    ],
    ['not after the sentence', ['“We stay,” Poe said. “We fight.”'], ['We stay,', 'We fight.']],
    ['not around another word', ['“fair,” and then, “good”'], ['fair,', 'good']],
    ['not without a comma', ['“fair” Poe said, “good”'], ['fair', 'good']],
    ['not a list in German', ['„Alt“, „neu“ und „gut“'], ['Alt', 'neu', 'gut'], 'de'],
    ['not over a paragraph that opens otherwise', ['“We stay.', "'We fight,' she said."], ['We stay.', 'We fight,']],
    ['not over a paragraph between', ['“We stay.', 'She left.', '“We fight.”'], ['We stay.', 'We fight.']],
    ['not where the next one begins with words', ['“We stay.', 'And “we fight.”'], ['We stay.', 'we fight.']],
  ])('%s', (_, paragraphs, expected, language = 'en') => {
    expect(quotations(paragraphs, language).map(({ words }) => words)).toEqual(expected);
  });

  it('has an extent for each paragraph, and those inside it', () => {
    const [first] = quotations(['“We ‘stay’.', '“We fight.”']);
    expect(first?.extents.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
    expect(first?.nested).toEqual([{ paragraph: 0, start: 5, end: 9 }]);
    expect(first?.closed).toBe(true);
  });

  it('says so where no mark closes it', () => {
    expect(quotations(['She said “we stay']).map(({ closed }) => closed)).toEqual([false]);
  });
});

describe('a sentence or a part of one', () => {
  it.each([
    ['We stay in the port', 'sentence'],
    ['Go!', 'sentence'],
    ['that’s why. We stay', 'sentence'],
    ['fair deal', 'fragment'],
    ['The Sea', 'fragment'],
    ['港に残る。', 'sentence'],
    ['同志', 'fragment'],
  ])('“%s” is a %s', (words, kind) => {
    expect(quotations([`a “${words}” b`]).map((one) => one.kind)).toEqual([kind]);
  });
});

describe('a language without words of speech', () => {
  it('has quotations, and no speakers', () => {
    expect(quotations(['Poe sanoi: ”Me jäämme satamaan.”'], 'fi')).toMatchObject([
      { words: 'Me jäämme satamaan.', kind: 'sentence', speaker: null },
    ]);
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', []],
    ['empty paragraphs', ['', ' ', '\u0000']],
    ['half a surrogate pair', ['“\ud800” \udfff‘a’']],
    ['right to left', ['قال “نحن باقون” ثم غادر']],
    ['a quotation of one sign', ['a“b”c']],
  ])('%s', (_, paragraphs) => {
    for (const { extents, words } of quotations(paragraphs)) {
      expect(extents.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)).join(' ')).toBe(
        words,
      );
    }
  });

  it('two thousand unclosed paragraphs are one quotation, and a very long paragraph is read in bounded work', () => {
    expect(quotations(new Array<string>(2000).fill('“We stay.'))).toHaveLength(1);
    expect(quotations(['Poe said “no” and '.repeat(4000)])).toHaveLength(4000);
  });
});
