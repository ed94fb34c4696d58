import { describe, expect, it } from 'vitest';
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
    expect(row?.readings.map(({ sharers }) => sharers)).toEqual(['GZ, TI', 'HE', 'GZ, TI']);
  });

  it('in another language is not looked for', () => {
    expect(
      attributionsOf(editionOf(told([['Es brannte, sagte er.'], ['Es brannte, meldete sie.']], 'de')), at),
    ).toEqual([]);
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
  const texts = (third: string) => [['Boats sank, he said on Sunday.'], ['Boats sank, he claimed on Sunday.'], [third]];
  const verbs = [change('attribution', [0, 15, 19], [0, 15, 22])];
  const last = (third: string, isLinked = true) => rows(compared(texts(third), verbs, isLinked))[0]?.at(-1);

  it('has one word as others have it only between the same neighbours', () => {
    expect(last('Many boats sank, he said on Monday.')).toBe('TI Many boats sank, he [said] on Monday.');
    expect(last('Many said so: boats sank.')).toBe('TI Not found in paragraph 1, which tells the same.');
  });

  it('and without a paragraph that tells the same is told to have none', () => {
    expect(last('Boats sank, he said on Sunday.', false)).toBe('TI Not found in the text we hold.');
  });

  it('and with several that tell the same has each named', () => {
    const own = compared([...texts('').slice(0, 2), ['Boats sank.', 'So many said.']], verbs, false);
    const pairs = own.comparison.pairs.map((pair) =>
      pair.right === 'times' && pair.left === 'herald' ? { ...pair, links: [link([0], [0, 1])] } : pair,
    );
    const more = { ...own, comparison: { ...own.comparison, pairs } };
    expect(rows(more)[0]?.at(-1)).toBe('TI Not found in paragraphs 1–2, which tell the same.');
  });
});

it('two differences of one paragraph have an address each, and words that are the same after all have no row', () => {
  const texts = [['He said it and she said so.'], ['He told it and she wrote so.'], []];
  const changes = [
    change('attribution', [0, 3, 7], [0, 3, 7]),
    change('attribution', [0, 19, 23], [0, 19, 24]),
    change('attribution', [0, 0, 2], [0, 0, 2]),
    change('attribution', null, [0, 8, 10]),
  ];
  expect(rows(compared(texts, changes, false)).map(([title]) => title)).toEqual([
    'said--gazette-p1: said · told',
    'said--gazette-p1-2: said · wrote',
  ]);
});

it('two thousand differences in one paragraph are collated in bounded work', () => {
  const count = 2000;
  const text = 'he said x. '.repeat(count);
  const changes = Array.from({ length: count }, (_, index) =>
    change('attribution', [0, index * 11 + 3, index * 11 + 7], [0, index * 11, index * 11 + 2]),
  );
  expect(attributionsOf(compared([[text], [text], ['z '.repeat(100_000)]], changes, true), at)).toHaveLength(count);
});

it('texts of which nothing is known but that they are compared give no row', () => {
  const empty = told([[], [], []]);
  expect(attributionsOf(editionOf(empty), at)).toEqual([]);
});
