import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparedLink, Comparison, Passage } from '../src/engine/types.ts';
import { cellId } from '../src/view/address.ts';
import { type Edition, tellingIn } from '../src/view/edition.ts';
import { DETAILS, type Detail } from '../src/view/synopsis/facing.ts';
import { itemOf, type SynopsisItem } from '../src/view/synopsis/item.ts';
import { stretchesOf } from '../src/view/synopsis/stretch.ts';
import { tiesBetween } from '../src/view/synopsis/tie.ts';
import { runs } from './depth.ts';
import { at, change, editionFrom, link } from './view/sample.ts';

/** Seeded, so that a run that fails here fails everywhere; the number is the day of the first story. */
const SEEDED = { seed: 20230913, numRuns: runs(300) };

interface Drawn {
  /** For each article the passage of each of its paragraphs. */
  readonly passages: readonly (readonly number[])[];
  readonly ties: readonly (readonly [number, number, ComparedLink['kind'], boolean, boolean])[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  passages: fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }), { minLength: 2, maxLength: 4 }),
  ties: fc.array(
    fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom('same', 'reworded', 'related'), fc.boolean(), fc.boolean()),
    { maxLength: 25 },
  ),
});

/** Links between what is in one passage, and shared facts between whatever there is. */
function comparisonOf({ passages, ties }: Drawn): Comparison {
  const members = passages.flatMap((own, article) =>
    own.map((passage, paragraph) => ({ article, paragraph, passage })),
  );
  const links = ties.flatMap(([one, other, kind, isMoved, isChanged]) => {
    const [a, b] = [members[one % members.length], members[other % members.length]];
    if (!a || !b || a.article >= b.article || (kind !== 'related' && a.passage !== b.passage)) return [];
    const changes =
      isChanged && kind !== 'related' ? [change('wording', [a.paragraph, 0, 4], [b.paragraph, 0, 2])] : [];
    const made = link([a.paragraph], [b.paragraph], { kind, changes, order: isMoved ? 'moved' : 'in place' });
    return [{ left: a.article, right: b.article, link: made }];
  });
  const pairs = passages.flatMap((_, left) =>
    passages.slice(left + 1).map((_, index) => {
      const right = left + 1 + index;
      const own = links.filter((tie) => tie.left === left && tie.right === right).map((tie) => tie.link);
      return { left: `o${left}`, right: `o${right}`, links: own };
    }),
  );
  const numbers = [...new Set(members.map(({ passage }) => passage))];
  const gathered = numbers.map(
    (number): Passage => ({ number, members: members.filter(({ passage }) => passage === number) }),
  );
  return { pairs, passages: gathered };
}

function editionWith(story: Drawn): Edition {
  const texts = story.passages.map((own, article) => [
    `o${article}`,
    own.map((_, index) => `Text ${article} ${index}.`),
  ]);
  return editionFrom(Object.fromEntries(texts), comparisonOf(story));
}

function itemsOf(edition: Edition, base: number, detail: Detail): readonly SynopsisItem[] {
  const outlets = edition.story.outlets.map(({ slug }) => slug);
  const tellings = outlets.map((outlet) => tellingIn(edition, outlet, at));
  const ties = tiesBetween(edition, tellings, at);
  return stretchesOf(edition.comparison, outlets, base).map((own) => itemOf(own, { tellings, base, ties, detail }));
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
      const base = number % story.passages.length;
      const expected = story.passages.flatMap((own, article) =>
        own.map((_, index) => (article === base ? `p${index + 1}` : cellId(`o${article}`, `p${index + 1}`))),
      );
      expect([...idsOf(itemsOf(edition, base, detail))].sort()).toEqual(expected.sort());
    }),
    SEEDED,
  );
});

it('the base stands whole and in order, word for word', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const base = number % story.passages.length;
      const items = itemsOf(editionWith(story), base, detail).filter(({ isBase }) => isBase);
      const texts = items.flatMap(({ paragraphs }) =>
        paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      );
      expect(texts).toEqual((story.passages[base] ?? []).map((_, index) => `Text ${base} ${index}.`));
    }),
    SEEDED,
  );
});

it('every outlet is spoken of beside every paragraph of the base', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const base = number % story.passages.length;
      for (const { entries } of itemsOf(editionWith(story), base, detail).filter(({ isBase }) => isBase)) {
        const said = entries.flatMap(({ mentions }) => mentions.map(({ text }) => text)).join(' ');
        const silent = story.passages.filter((_, article) => article !== base && !said.includes(`O${article}`));
        expect(silent).toEqual([]);
      }
    }),
    SEEDED,
  );
});

it('what leads to another place of the page lands there', () => {
  fc.assert(
    fc.property(bases, ([story, number, detail]) => {
      const items = itemsOf(editionWith(story), number % story.passages.length, detail);
      const ids = new Set(idsOf(items));
      const ways = items
        .flatMap(({ entries }) => entries.flatMap(({ mentions }) => mentions.flatMap(({ address }) => address ?? [])))
        .filter((address) => address.startsWith('#'));
      expect(ways.filter((address) => !ids.has(address.slice(1)))).toEqual([]);
    }),
    SEEDED,
  );
});
