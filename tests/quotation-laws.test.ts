import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStory } from '../src/engine/compare.ts';
import { type Quotation, quotationsOf } from '../src/engine/quote.ts';
import { collateQuotations } from '../src/engine/quote-collation.ts';
import type { Article, Extent } from '../src/engine/types.ts';
import { runs } from './depth.ts';

const SEEDED = { seed: 20230913, numRuns: runs(300) };
const LANGUAGES = ['en', 'de', 'fr', 'ja', 'not a tag'];

const PARTS =
  "“ ” \" ‘ ’ ' „ « » 「 」 ‚ , . ? : said Poe Mr Marsh he they the mayor called told according to as saying was quoted and who 6'2\" '90s crews’ just fight port pier stay “We “fair ” fair,” Poe\u00a0 \ud800 \u0000 مرحبا 東京".split(
    ' ',
  );
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const paragraphs = fc.array(paragraph, { maxLength: 5 });

function articleOf(outlet: string, texts: readonly string[], language = 'en'): Article {
  const blocks = texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return { outlet, language, blocks };
}

const at = (texts: readonly string[], { paragraph: index, start, end }: Extent) => texts[index]?.slice(start, end);
const byPlace = (a: Extent, b: Extent) => a.paragraph - b.paragraph || a.start - b.start;

describe('laws of quotations', () => {
  it('the words stand in their paragraphs, and so does who says them', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...LANGUAGES), (texts, language) => {
        for (const { words, extents, nested, speaker } of quotationsOf(articleOf('gazette', texts, language))) {
          expect(extents.map((extent) => at(texts, extent)).join(' ')).toBe(words);
          expect(words).toMatch(/[\p{L}\p{N}]/u);
          for (const inner of nested) {
            const isInside = (outer: Extent) =>
              outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;
            expect(extents.some(isInside)).toBe(true);
          }
          if (speaker) expect(at(texts, speaker.named)).toBe(speaker.name);
        }
      }),
      SEEDED,
    );
  });

  it('no two overlap, and they come in the order of the text: each pair of marks counts once', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const extents = quotationsOf(articleOf('gazette', texts)).flatMap((one) => one.extents);
        expect(extents).toEqual(extents.toSorted(byPlace));
        extents.slice(1).forEach((extent, index) => {
          const before = extents[index];
          if (before?.paragraph === extent.paragraph) expect(before.end).toBeLessThan(extent.start);
        });
      }),
      SEEDED,
    );
  });

  it('no quotation is said by somebody inside of quotation marks', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const found = quotationsOf(articleOf('gazette', texts));
        const extents = found.flatMap((one) => one.extents);
        for (const { speaker } of found) {
          const named = speaker?.named;
          const overlaps = ({ paragraph: index, start, end }: Extent) =>
            index === named?.paragraph && start < named.end && named.start < end;
          expect(extents.some(overlaps)).toBe(false);
        }
      }),
      SEEDED,
    );
  });
});

const sentences = fc.constantFrom(
  'Poe vowed support for the “just fight” of the port.',
  'Poe vowed support for the “holy fight” of the port.',
  '“The port is waging a just fight to defend its piers and boats,” Ada Poe said.',
  '“The port has risen to a holy struggle to defend its boats and piers,” Poe said.',
  '“We will stay in the port,” Marsh said. “Nobody knows for how long.”',
  'Marsh said he would “stay in the port”.',
  'Ada Poe said the port was in a fight to defend its piers and boats.',
  'Fish were sold on Monday.',
  'The mayor called it “fair”.',
);
const story = fc.array(fc.array(sentences, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 });
const OUTLETS = ['gazette', 'herald', 'times'];
const keyOf = (outlet: string | undefined, { extents: [first] }: Quotation) =>
  `${outlet} ${first?.paragraph} ${first?.start}`;

/** Which quotations are together, whatever the order. */
function together(articles: readonly Article[]): readonly string[] {
  return collateQuotations(articles, compareStory(articles))
    .map(({ readings }) =>
      readings
        .flatMap(({ article, quotations }) => quotations.map((one) => keyOf(articles[article]?.outlet, one)))
        .toSorted()
        .join(' + '),
    )
    .toSorted();
}

describe('laws of collation', () => {
  it('every quotation of every text is in exactly one row', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const articles = texts.map((own, index) => articleOf(OUTLETS[index] ?? '', own));
        const all = articles.flatMap((article) => quotationsOf(article).map((one) => keyOf(article.outlet, one)));
        expect(
          together(articles)
            .flatMap((row) => row.split(' + '))
            .toSorted(),
        ).toEqual(all.toSorted());
      }),
      { ...SEEDED, numRuns: runs(25) },
    );
  });

  it('the order of the outlets changes nothing in which quotations are together', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const articles = texts.map((own, index) => articleOf(OUTLETS[index] ?? '', own));
        expect(together(articles.toReversed())).toEqual(together(articles));
      }),
      { ...SEEDED, numRuns: runs(25) },
    );
  });

  it('swapping two outlets that quote alike mirrors what differs', () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const readings = (first: string, second: string) => {
          const articles = [articleOf('gazette', [first]), articleOf('herald', [second])];
          return collateQuotations(articles, compareStory(articles)).flatMap(({ base, readings: own }) =>
            own.filter(({ article }) => article !== base).map(({ kind }) => kind),
          );
        };
        expect(readings(one, other).toSorted()).toEqual(readings(other, one).toSorted());
      }),
      { ...SEEDED, numRuns: runs(25) },
    );
  });
});
