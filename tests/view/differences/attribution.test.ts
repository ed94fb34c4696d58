import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/view/collation.ts';
import { attributionsOf } from '../../../src/view/differences/attribution.ts';
import { editionOf } from '../../../src/view/edition.ts';
import { aligned, at, change, edition, link } from '../sample.ts';

/** The sample's story with other texts, one paragraph a string, compared by the engine or as a test says. */
function told(texts: readonly (readonly string[])[], language = 'en') {
  const articles = edition.story.articles.map((article, index) => ({
    ...article,
    language,
    blocks: (texts[index] ?? []).map((text, number) => ({ role: 'body' as const, id: `p${number + 1}`, text })),
  }));
  return { ...edition.story, articles };
}

const rows = (own: Parameters<typeof attributionsOf>[0]) =>
  attributionsOf(own, at).map(({ id, title, readings }) => [
    `${id}: ${title}`,
    ...readings.map(({ report, snippets, note }) => {
      const words = snippets.map(({ runs }) =>
        runs.map(({ text, kind }) => (kind === null ? text : `[${text}]`)).join(''),
      );
      return `${report.siglum} ${note ?? words.join(' / ')}`;
    }),
  ]);

const FIRE = 'A fire burned for nine hours in the old harbour of the town on Sunday';

describe('who said it, told differently', () => {
  const story = told([
    [`${FIRE}, the fire brigade of Portmere reported.`],
    ['It rained.', `${FIRE}, state media reported.`],
    [`${FIRE}, the fire brigade of Portmere reported. Nobody was hurt there at all.`],
  ]);
  const own = editionOf(story);

  it('is one row for all pairs of outlets, with those too that agree with another', () => {
    expect(rows(own)).toEqual([
      [
        'said--gazette-p1: the fire brigade of Portmere · state media',
        `GZ ${FIRE}, [the fire brigade of Portmere] reported.`,
        `HE ${FIRE}, [state media] reported.`,
        `TI ${FIRE}, [the fire brigade of Portmere] reported.`,
      ],
    ]);
  });

  it('leads from each sentence to the row of the two texts that shows it', () => {
    const [row] = attributionsOf(own, at);
    expect(row?.readings.map(({ snippets }) => snippets[0]?.address)).toEqual([
      '/harbour/gazette-vs-herald/#gazette-p1',
      '/harbour/herald-vs-gazette/#herald-p2',
      '/harbour/times-vs-herald/#times-p1',
    ]);
    expect(row && groupsOf(row).map(({ sharers }) => sharers)).toEqual(['GZ, TI', 'HE']);
  });

  it('is found in other languages that have words of speech', () => {
    const german = told(
      [
        ['Laut Ada Morven brannte es im alten Hafen der Stadt am Sonntag neun Stunden lang.'],
        ['Laut Ivo Brask brannte es im alten Hafen der Stadt am Sonntag neun Stunden lang.'],
        [],
      ],
      'de',
    );
    expect(rows(editionOf(german)).map(([title]) => title)).toEqual(['said--gazette-p1: Ada Morven · Ivo Brask']);
  });

  it.each([
    [
      'another verb and day',
      'Ada Morven, the harbour mistress, said on Monday',
      'Ada Morven, the harbour mistress, added on Tuesday',
    ],
    ['a pronoun', 'Ada Morven said', 'she said'],
  ])('is no difference where one person is meant: %s', (_, one, other) => {
    const first = 'Ada Morven came to the old harbour at noon.';
    const own = editionOf(told([[first, `${FIRE}, ${one}.`], [first, `${FIRE}, ${other}.`], []]));
    expect(own.comparison.pairs.some(({ links }) => links.some(({ changes }) => changes.length > 0))).toBe(true);
    expect(rows(own)).toEqual([]);
  });
});

/** Two texts of which the first changes are given, and a third that tells the same or does not. */
function compared(
  texts: readonly (readonly string[])[],
  changes: readonly ReturnType<typeof change>[],
  third: boolean,
) {
  const links = [link([0], [0], { changes })];
  return editionOf(
    told(texts),
    aligned({
      pairs: [
        { left: 'gazette', right: 'herald', links },
        { left: 'gazette', right: 'times', links: third ? [link([0], [0], { kind: 'reworded' })] : [] },
        { left: 'herald', right: 'times', links: [] },
      ],
      passages: [],
    }),
  );
}

describe('an outlet without a change of its own', () => {
  const texts = (third: string) => [
    ['Boats sank, Ada Poe said on Sunday.'],
    ['Boats sank, Ivo Brask said on Sunday.'],
    [third],
  ];
  const verbs = [change('attribution', [0, 12, 19], [0, 12, 21])];
  const last = (third: string, isLinked = true) => rows(compared(texts(third), verbs, isLinked))[0]?.at(-1);

  it('finds another outlet’s words in its text', () => {
    expect(last('Many boats sank, Ada Poe said on Monday.')).toBe('TI Many boats sank, [Ada Poe] said on Monday.');
    expect(last('Many said so: boats sank.')).toBe('TI No source named in paragraph 1.');
  });

  it('and without a paragraph that tells the same has nothing', () => {
    expect(last('Boats sank, Ada Poe said on Sunday.', false)).toBe('TI ');
  });

  it('and with several that tell the same has each named', () => {
    const own = compared([...texts('').slice(0, 2), ['Boats sank.', 'So many said.']], verbs, false);
    const pairs = own.comparison.pairs.map((pair) =>
      pair.right === 'times' && pair.left === 'herald' ? { ...pair, links: [link([0], [0, 1])] } : pair,
    );
    const more = { ...own, comparison: { ...own.comparison, pairs } };
    expect(rows(more)[0]?.at(-1)).toBe('TI No source named in paragraphs 1–2.');
  });
});

it('two differences of one paragraph have an address each', () => {
  const texts = [
    ['It rained, Ada Poe said. It snowed, Ivo Brask said.'],
    ['It rained, Ulla Marsh said. It snowed, Tor Lund said.'],
    [],
  ];
  const changes = [change('attribution', [0, 11, 18], [0, 11, 21]), change('attribution', [0, 36, 45], [0, 39, 47])];
  expect(rows(compared(texts, changes, false)).map(([title]) => title)).toEqual([
    'said--gazette-p1: Ada Poe · Ulla Marsh',
    'said--gazette-p1-2: Ivo Brask · Tor Lund',
  ]);
});

it('two thousand differences in one paragraph are collated in bounded work', () => {
  const count = 2000;
  const [left, right] = ['Poe said x. '.repeat(count), 'Ulf said x. '.repeat(count)];
  const changes = Array.from({ length: count }, (_, index) =>
    change('attribution', [0, index * 12, index * 12 + 3], [0, index * 12, index * 12 + 3]),
  );
  expect(attributionsOf(compared([[left], [right], ['z '.repeat(100_000)]], changes, true), at)).toHaveLength(count);
});

it('texts of which nothing is known but that they are compared give no row', () => {
  const empty = told([[], [], []]);
  expect(attributionsOf(editionOf(empty), at)).toEqual([]);
});
