import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStory } from '../src/engine/compare.ts';
import { independentTexts } from '../src/engine/independence.ts';
import type { SharedRun, SideLineage } from '../src/engine/lineage/side.ts';
import type { Tally } from '../src/engine/lineage/tally.ts';
import { lineageOf, type PairLineage } from '../src/engine/lineage.ts';
import type { Article } from '../src/engine/types.ts';
import { runs } from './depth.ts';
import { article } from './engine/lineage/article.ts';

const SEEDED = { seed: 20230913, numRuns: runs(80) };

/** Sentences that articles share, beside words of their own: long enough for common texts to be found. */
const SENTENCES = [
  'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.',
  'The ferry Halcyon caught fire off Portmere on Monday with 140 people aboard, said the coastguard.',
  '“We counted every passenger in the boats twice before we left,” Mr Vollan said at the harbour.',
  'Passengers jumped into lifeboats as smoke filled the car deck. All were brought ashore by dawn.',
  'go go go go go go go go go go go go',
  '東京の港で月曜日にフェリーが燃え乗客が救助された。',
  "It 'rained' “",
  '\ud800 \u200b — …',
  '',
];
const words = fc.string({ unit: 'binary', maxLength: 12 });
const paragraph = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: words }), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const OUTLETS = ['gazette', 'herald', 'times'];
const story = fc
  .array(fc.array(paragraph, { maxLength: 5 }), { minLength: 2, maxLength: 3 })
  .map((texts) => texts.map((text, index) => article(OUTLETS[index] ?? '', text)));

const lineage = (articles: readonly Article[]) => lineageOf(articles, compareStory(articles));
const independence = (articles: readonly Article[]) =>
  independentTexts(
    lineage(articles),
    articles.map(({ outlet }) => ({ outlet, wire: null, credit: null })),
  );
const textsOf = ({ blocks }: Article) => blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
const lettersOf = (text: string | undefined) => (text ?? '').toLowerCase().replace(/\P{L}/gu, '');
const sidesOf = ({ sides }: PairLineage): readonly SideLineage[] => [sides.left, sides.right];

/** What a pair is seen from the other side. */
function exchanged({ left, right, sides, share, longest }: PairLineage): PairLineage {
  const back: SharedRun | null = longest && { ...longest, here: longest.there, there: longest.here };
  return { left: right, right: left, sides: { left: sides.right, right: sides.left }, share, longest: back };
}

function holds({ own, shared, quoted, quotedToo, sentences, alike }: Tally): boolean {
  return shared <= own && quotedToo <= quoted && alike <= sentences;
}

describe('laws of lineage', { timeout: 60_000 }, () => {
  it('what is shared is part of what there is, and a paragraph is measured once', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const { pairs, articles: whole } = lineage(articles);
        const tallies = pairs
          .flatMap(sidesOf)
          .flatMap(({ tally, paragraphs }) => [tally, ...paragraphs.map((one) => one.tally)]);
        expect([...tallies, ...whole.map(({ tally }) => tally)].every(holds)).toBe(true);
        for (const { left, sides } of pairs) {
          const own = articles.find(({ outlet }) => outlet === left);
          expect(sides.left.paragraphs).toHaveLength(own ? textsOf(own).length : 0);
        }
      }),
      SEEDED,
    );
  });

  it('a shared run lies in its paragraph on both sides and says the same there', () => {
    fc.assert(
      fc.property(story, (articles) => {
        for (const { left, right, sides, longest } of lineage(articles).pairs) {
          const [one = [], other = []] = [left, right].map((slug) =>
            textsOf(articles.find(({ outlet }) => outlet === slug) ?? article(slug, [])),
          );
          const runs = [longest, ...sides.left.paragraphs.map((paragraph) => paragraph.longest)];
          for (const run of runs.filter((candidate) => candidate !== null)) {
            const here = one[run.here.paragraph]?.slice(run.here.start, run.here.end);
            const there = other[run.there.paragraph]?.slice(run.there.start, run.there.end);
            expect(run.own).toBeLessThanOrEqual(run.words);
            expect(lettersOf(here).length).toBeGreaterThan(0);
            expect(lettersOf(here).replace(/mr/g, '')).toBe(lettersOf(there).replace(/mr/g, ''));
          }
        }
      }),
      SEEDED,
    );
  });

  it('exchanging two articles exchanges what they share', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const there = lineage(articles);
        const back = lineage([...articles].reverse());
        const sorted = (pairs: readonly PairLineage[]) =>
          pairs.toSorted((a, b) => (a.left + a.right < b.left + b.right ? -1 : 1));
        expect(sorted(back.pairs.map(exchanged))).toEqual(sorted(there.pairs));
        expect(back.articles.toReversed()).toEqual(there.articles);
      }),
      SEEDED,
    );
  });

  it('an article stands whole in itself', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (texts) => {
        const { pairs } = lineage([article('gazette', texts), article('herald', texts)]);
        for (const { kind, tally } of pairs[0]?.sides.left.paragraphs ?? []) {
          if (tally.own >= 20) expect(tally.shared, JSON.stringify(texts)).toBe(tally.own);
          if (tally.own >= 20) expect(kind).toBe('verbatim');
        }
      }),
      SEEDED,
    );
  });

  it('every outlet is in one report, whatever the order of the outlets', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const groups = (given: readonly Article[]) =>
          independence(given).groups.map(({ outlets }) => outlets.toSorted().join());
        const there = groups(articles);
        expect(there.flatMap((group) => group.split(',')).sort()).toEqual(articles.map(({ outlet }) => outlet).sort());
        expect(groups([...articles].reverse()).toSorted()).toEqual(there.toSorted());
      }),
      SEEDED,
    );
  });
});
