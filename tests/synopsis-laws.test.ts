import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf } from '../src/engine/evidence/passage.ts';
import type { Alignment, ComparedLink } from '../src/engine/types.ts';
import { cellId } from '../src/view/address.ts';
import { type Edition, reportIn } from '../src/view/edition.ts';
import { DETAILS, type Detail } from '../src/view/synopsis/facing.ts';
import { itemOf, type SynopsisItem } from '../src/view/synopsis/item.ts';
import { stretchesOf } from '../src/view/synopsis/stretch.ts';
import { tiesBetween } from '../src/view/synopsis/tie.ts';
import { runs } from './depth.ts';
import { at, change, editionFrom, link } from './view/sample.ts';

/** Seeded, so that a run that fails here fails everywhere; the number is the day of the first story. */
const SEEDED = { seed: 20230913, numRuns: runs(300) };

interface Drawn {
  /** For each article the number of its paragraphs. */
  readonly lengths: readonly number[];
  readonly ties: readonly (readonly [number, number, ComparedLink['kind'], boolean, boolean])[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  lengths: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 4 }),
  ties: fc.array(
    fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom('same', 'reworded', 'related'), fc.boolean(), fc.boolean()),
    { maxLength: 25 },
  ),
});

const textOf = (article: number, paragraph: number): string => `Text ${article} ${paragraph}.`;

/** Links between any two paragraphs of different articles, each two joined once at most. */
function linksOf({ lengths, ties }: Drawn): readonly { left: number; right: number; link: ComparedLink }[] {
  const members = lengths.flatMap((length, article) =>
    Array.from({ length }, (_, paragraph) => ({ article, paragraph })),
  );
  const known = new Set<string>();
  return ties.flatMap(([one, other, kind, isMoved, isChanged]) => {
    const [a, b] = [members[one % members.length], members[other % members.length]];
    const key = JSON.stringify([a, b]);
    if (!a || !b || a.article >= b.article || known.has(key)) return [];
    known.add(key);
    const changes =
      isChanged && kind !== 'related' ? [change('wording', [a.paragraph, 0, 4], [b.paragraph, 0, 2])] : [];
    const order = isMoved ? 'moved' : 'in place';
    return [
      {
        left: a.article,
        right: b.article,
        link: link([a.paragraph], [b.paragraph], { kind, changes, order, by: 'hand' }),
      },
    ];
  });
}

function alignmentOf(story: Drawn): Alignment {
  const found = linksOf(story);
  const numbers = story.lengths.flatMap((_, left) =>
    story.lengths
      .keys()
      .drop(left + 1)
      .map((right) => ({ left, right }))
      .toArray(),
  );
  const pairs = numbers.map(({ left, right }) => ({
    left,
    right,
    links: found.filter((tie) => tie.left === left && tie.right === right).map((tie) => tie.link),
  }));
  const texts = story.lengths.map((length, article) => Array.from({ length }, (_, index) => textOf(article, index)));
  return {
    pairs: pairs.map(({ left, right, links }) => ({ left: `o${left}`, right: `o${right}`, links })),
    passages: passagesOf(texts, pairs),
  };
}

function editionWith(story: Drawn): Edition {
  const texts = story.lengths.map((length, article) => [
    `o${article}`,
    Array.from({ length }, (_, index) => textOf(article, index)),
  ]);
  return editionFrom(Object.fromEntries(texts), alignmentOf(story));
}

function itemsOf(edition: Edition, base: number, detail: Detail): readonly SynopsisItem[] {
  const outlets = edition.story.outlets.map(({ slug }) => slug);
  const reports = outlets.map((outlet) => reportIn(edition, outlet, at));
  const ties = tiesBetween(edition, reports, at);
  const desk = { reports, base, ties, detail, articles: edition.story.articles, words: at.strings };
  return stretchesOf(edition.comparison, outlets, base).map((own) => itemOf(own, desk));
}

/** Every fragment that lands on a page of these items, in the order of the page. */
function idsOf(items: readonly SynopsisItem[]): readonly string[] {
  return items.flatMap(({ paragraphs, entries }) => [
    ...paragraphs.map(({ id }) => id),
    ...entries.flatMap(({ mentions, words }) => [...mentions, ...words].flatMap(({ id }) => id ?? [])),
  ]);
}

const bases = fc.tuple(drawn, fc.nat(9), fc.constantFrom(...DETAILS));

it('every paragraph of every outlet is on every synopsis exactly once: in its words, or as one who has the same', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const edition = editionWith(story);
      const base = number % story.lengths.length;
      const expected = story.lengths.flatMap((length, article) =>
        Array.from({ length }, (_, index) =>
          article === base ? `p${index + 1}` : cellId(`o${article}`, `p${index + 1}`),
        ),
      );
      expect([...idsOf(itemsOf(edition, base, detail))].sort()).toEqual(expected.sort());
    }),
    SEEDED,
  );
});

it('the base stands whole and in order, word for word', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const base = number % story.lengths.length;
      const items = itemsOf(editionWith(story), base, detail).filter(({ isBase }) => isBase);
      const texts = items.flatMap(({ paragraphs }) =>
        paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      );
      expect(texts).toEqual(Array.from({ length: story.lengths[base] ?? 0 }, (_, index) => textOf(base, index)));
    }),
    SEEDED,
  );
});

it('every outlet is spoken of beside every paragraph of the base', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const base = number % story.lengths.length;
      for (const { entries } of itemsOf(editionWith(story), base, detail).filter(({ isBase }) => isBase)) {
        const said = entries.flatMap(({ mentions }) => mentions.map(({ text }) => text)).join(' ');
        const silent = story.lengths.filter((_, article) => article !== base && !said.includes(`O${article}`));
        expect(silent).toEqual([]);
      }
    }),
    SEEDED,
  );
});

it('what leads to another place of the page lands there', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const items = itemsOf(editionWith(story), number % story.lengths.length, detail);
      const ids = new Set(idsOf(items));
      const ways = items
        .flatMap(({ entries }) => entries.flatMap(({ mentions }) => mentions.flatMap(({ address }) => address ?? [])))
        .filter((address) => address.startsWith('#'));
      expect(ways.filter((address) => !ids.has(address.slice(1)))).toEqual([]);
    }),
    SEEDED,
  );
});
