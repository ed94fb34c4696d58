import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/library/story.ts';
import { iriOn } from '../../../src/view/address.ts';
import { storyData } from '../../../src/view/data/story-data.ts';
import { differencesPage } from '../../../src/view/differences/differences-page.ts';
import { topicsOf } from '../../../src/view/differences/topic.ts';
import { at, change, edition, link } from '../sample.ts';

const differences: readonly Difference[] = [
  {
    topic: 'how many ships',
    note: 'Two count them.',
    author: 'A. Reader',
    says: [
      { outlet: 'gazette', snippets: [{ role: 'body', id: 'p1', words: 'Ten ships' }] },
      {
        outlet: 'herald',
        snippets: [
          { role: 'headline', id: null, words: 'Harbour burns' },
          { role: 'body', id: 'p1', words: 'Two ships' },
        ],
      },
    ],
  },
  { topic: 'How many ships?', note: null, author: null, says: [] },
];
const own = { ...edition, story: { ...edition.story, differences } };
const page = differencesPage(own, at);

describe('a story’s page of differences', () => {
  it('lists the editor’s topics with the words of each outlet, each linked to its paragraph', () => {
    expect(page.listed[0]).toMatchObject({ id: 'how-many-ships', title: 'How many ships' });
    expect(page.listed[0]?.detail).toBe('Two count them. Listed by A. Reader.');
    expect(
      page.listed[0]?.readings.map(({ report, snippets, note }) => [
        report.siglum,
        note,
        ...snippets.map(({ label, address, runs }) => `${label} ${address} ${runs.map(({ text }) => text)}`),
      ]),
    ).toEqual([
      ['GZ', null, '1 /harbour/gazette/#p1 Ten ships'],
      ['HE', null, 'Headline /harbour/herald/ Harbour burns', '1 /harbour/herald/#p1 Two ships'],
      ['TI', null],
    ]);
    expect(page.listed[1]).toMatchObject({ id: 'how-many-ships-2', detail: null });
  });

  it('gives the story’s page its topics, with where each stands and how many outlets have it', () => {
    expect(topicsOf(own, at)).toEqual([
      { topic: 'How many ships', address: '/harbour/differences/#how-many-ships', outlets: 2 },
      { topic: 'How many ships?', address: '/harbour/differences/#how-many-ships-2', outlets: 0 },
    ]);
  });

  it('says in words how many there are, or that nobody listed any', () => {
    expect(page.listing).toMatch(/^Two topics on which /);
    const none = differencesPage(edition, at);
    expect(none.topics).toEqual([]);
    expect([none.topics, none.listed]).toEqual([[], []]);
    expect(none.contrasts.filter(({ contrasts }) => contrasts.length === 0)).toEqual([]);
  });

  it('is the current one of the pages about all reports', () => {
    expect(page.frame.sections.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual(['Differences']);
  });
});

it('differences found by the program are labelled so, also if there are none', () => {
  const [none] = page.findings;
  expect(none).toMatchObject({ id: 'attributions', rows: [] });
  expect(none?.explanation).toMatch(/^The program found no statement/);
  const links = [link([0], [0], { changes: [change('attribution', [0, 0, 3], [0, 0, 3])] })];
  const [first, ...pairs] = edition.comparison.pairs;
  const comparison = { ...edition.comparison, pairs: first === undefined ? [] : [{ ...first, links }, ...pairs] };
  const source = (name: string, article: number) => ({
    name,
    uses: edition.story.articles.map((_, index) =>
      index === article ? [{ kind: 'told' as const, extents: [{ paragraph: 0, start: 0, end: 9 }] }] : [],
    ),
  });
  const sources = { ...edition.sources, sources: [source('Ada Poe', 0), source('Ivo Brask', 1)] };
  const [found] = differencesPage({ ...edition, comparison, sources }, at).findings;
  expect(found?.rows.map(({ title }) => title)).toEqual(['Ada Poe · Ivo Brask']);
  expect(found?.explanation).not.toMatch(/^None/);
});

it('the open bundle has the editor’s list; only paragraphs have ids', () => {
  expect(storyData(own, at, iriOn(undefined)).differences[0]).toEqual({
    topic: 'how many ships',
    note: 'Two count them.',
    author: 'A. Reader',
    readings: [
      { outlet: 'gazette', paragraphs: [{ role: 'body', id: 'p1', words: 'Ten ships' }] },
      {
        outlet: 'herald',
        paragraphs: [
          { role: 'headline', words: 'Harbour burns' },
          { role: 'body', id: 'p1', words: 'Two ships' },
        ],
      },
    ],
  });
});
