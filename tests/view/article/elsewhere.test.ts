import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../src/view/article/article-page.ts';
import { at, edition } from '../sample.ts';

/** Nothing is likely to correspond to anything. */
const ABSENT = [4, 5, 1].map((paragraphs) => Array.from({ length: paragraphs }, () => [1, 1, 1]));

/** What the margin says beside each paragraph of an article. */
function margins(outlet: string, of = edition): readonly (readonly string[])[] {
  return articlePage(of, outlet, at).items.flatMap((item) =>
    item.type === 'paragraph'
      ? [
          item.elsewhere.map(({ text, places, verdict }) =>
            [
              text,
              ...places.map((place) => place.text.replace('\u00a0', ' ')),
              ...(verdict === null ? [] : [verdict]),
            ].join(' '),
          ),
        ]
      : [],
  );
}

describe('the margin of an article', () => {
  it('says which other texts have a paragraph, and how the words compare', () => {
    expect(margins('gazette').map(([first]) => first)).toEqual([
      'Also in HE ¶1 figure differs',
      'Also in HE ¶5 HE says more',
      'Also in HE ¶2 HE says more',
      'Also in HE ¶4 the same',
    ]);
  });

  it('says of the other texts that no counterpart was found, in one line for all of them', () => {
    expect(margins('gazette')[1]?.at(-1)).toBe('No counterpart found in TI’s text');
  });

  it('does not say that only this outlet has a paragraph where that is not certain', () => {
    expect(margins('herald')[2]).toEqual(['No counterpart found in the texts of GZ and TI']);
  });

  it('says it where it is certain', () => {
    const certain = { ...edition, comparison: { ...edition.comparison, absence: ABSENT } };
    expect(margins('herald', certain)[2]).toEqual(['Only in HE']);
  });
});
