import { describe, expect, it } from 'vitest';
import { iriOn } from '../../src/view/address.ts';
import { apartOf } from '../../src/view/article/apart.ts';
import { articlePage } from '../../src/view/article/article-page.ts';
import { paragraphPage } from '../../src/view/article/paragraph-page.ts';
import { provenanceOf } from '../../src/view/article/provenance.ts';
import { storyData } from '../../src/view/data/story-data.ts';
import { reportIn } from '../../src/view/edition.ts';
import { siteFrame } from '../../src/view/frame.ts';
import { opening } from '../../src/view/story/passage-entry.ts';
import { storyPage } from '../../src/view/story/story-page.ts';
import { at, edition } from './sample.ts';

describe('an article’s page', () => {
  it('says what it lacks, at the place where it would be', () => {
    const [, absent] = articlePage(edition, 'gazette', at).items;
    expect(absent).toMatchObject({ type: 'absent', summary: 'Not found in this text: one paragraph of HE' });
    expect(articlePage(edition, 'times', at).items.map(({ type }) => type)).toEqual(['absent', 'paragraph', 'absent']);
  });

  it('keeps crosshead, caption and credit at their places', () => {
    const [first, ...rest] = edition.story.articles;
    const blocks = [
      { role: 'headline', id: null, text: 'Harbour burns' },
      { role: 'caption', id: null, text: 'The harbour' },
      { role: 'body', id: 'p1', text: 'Ten ships burned.' },
      { role: 'subhead', id: null, text: 'Rain' },
      { role: 'body', id: 'p2', text: 'It rained.' },
      { role: 'credit', id: null, text: 'By nobody' },
    ] as const;
    const articles = first === undefined ? [] : [{ ...first, blocks }, ...rest];
    const own = { ...edition, story: { ...edition.story, articles } };
    const page = articlePage(own, 'gazette', at);
    expect(page.items.map(({ type }) => type).filter((type) => type !== 'absent')).toEqual([
      'aside',
      'paragraph',
      'crosshead',
      'paragraph',
      'aside',
    ]);
    const { blocks: apart } = apartOf(own, reportIn(own, 'gazette', at), at.strings);
    expect(apart.map(({ role, place }) => `${role} ${place}`)).toEqual([
      'Headline before ¶1',
      'Caption before ¶1',
      'Crosshead before ¶2',
      'Credit after the text',
    ]);
  });
});

describe('a paragraph’s page', () => {
  const page = paragraphPage(edition, 'gazette', 'p2', at);

  it('brings the counterpart beside it, wherever that stands', () => {
    expect(page.others.map(({ row, address }) => [row.right.paragraphs.map(({ label }) => label), address])).toEqual([
      [['5'], '/harbour/gazette-vs-herald/#gazette-p2'],
      [[], '/harbour/gazette-vs-times/#gazette-p2'],
    ]);
  });

  it('says where each other outlet has it, or that no counterpart was found', () => {
    expect(page.others.map(({ inWords }) => inWords)).toEqual([
      'Also in HE\u00a0¶5',
      'No counterpart found in TI’s text',
    ]);
    expect(page.others.map(({ verdict }) => verdict)).toEqual(['HE says more', null]);
  });

  it('leads to its neighbours', () => {
    expect([page.previous?.id, page.next?.id]).toEqual(['p1', 'p3']);
    expect(paragraphPage(edition, 'times', 'p1', at)).toMatchObject({ previous: null, next: null });
  });

  it('throws for an unknown paragraph', () => {
    expect(() => paragraphPage(edition, 'times', 'p9', at)).toThrow('no such paragraph in harbour/times: p9');
  });
});

describe('a story’s page', () => {
  const page = storyPage(edition, at);

  it('lists what all, all but one, and only one report', () => {
    expect(
      page.all.entries.map(({ words, places }) => [words, places.map(({ siglum, numbers }) => `${siglum} ${numbers}`)]),
    ).toEqual([['Ten ships burned.', ['GZ 1', 'HE 1', 'TI 1']]]);
    expect(page.allButOne.entries.map(({ words }) => words)).toEqual(['It rained.']);
    // The sample says nothing of how likely a paragraph has no counterpart: then nothing is claimed to be in one text only.
    expect(page.alone.map(({ report, count }) => [report.siglum, count])).toEqual([
      ['GZ', 0],
      ['HE', 0],
      ['TI', 0],
    ]);
  });

  it('counts what each has of each other, related paragraphs not', () => {
    expect(page.matrix.map(({ cells }) => cells.map((cell) => cell?.count ?? null))).toEqual([
      [null, 4, 0],
      [4, null, 0],
      [0, 0, null],
    ]);
  });

  it('says how long each report is', () => {
    expect(page.reports.map(({ length, headline }) => [length, headline])).toEqual([
      ['four paragraphs, 11 words', null],
      ['five paragraphs, 16 words', 'Harbour burns'],
      ['one paragraph, 2 words', null],
    ]);
  });
});

it('the open bundle names paragraphs by outlet and id', () => {
  const data = storyData(edition, at, iriOn(undefined));
  expect(data.links[3]).toEqual({
    id: 'link.gazette.p2_herald.p5',
    address: '/harbour/gazette-vs-herald/#gazette-p2',
    left: { outlet: 'gazette', paragraphs: ['p2'] },
    right: { outlet: 'herald', paragraphs: ['p5'] },
    kind: 'same',
    score: 1,
    order: 'moved',
    reasons: [],
    by: 'machine',
  });
  expect(data.passages[1]).toEqual({
    number: 2,
    members: [
      { outlet: 'gazette', paragraphs: ['p2'] },
      { outlet: 'herald', paragraphs: ['p5'] },
    ],
  });
  expect(data.articles[2]?.blocks).toEqual([{ role: 'body', id: 'p1', text: 'A fire.' }]);
});

it('where a text comes from: stated, inferred and unknown', () => {
  const [article] = edition.story.articles;
  if (article === undefined) throw new Error('the sample has articles');
  const fact = {
    fact: 'outlet',
    status: 'inferred',
    strength: 'strong',
    claim: 'It is.',
    evidence: 'It says so.',
  } as const;
  const { facts, unknown } = provenanceOf(
    { ...article, facts: { ...article.facts, provenance: [fact] } },
    at.strings.provenance,
  );
  expect(facts).toEqual([{ ...fact, name: 'Outlet' }]);
  expect(unknown).toContain('who wrote it');
});

it('a long paragraph is named by its first words', () => {
  expect(opening('one two')).toBe('one two');
  expect(opening('w '.repeat(40).trim())).toBe(`${'w '.repeat(18).trim()} …`);
});

it('the front page’s title is the site’s alone', () => {
  expect(siteFrame(null, 'x', at)).toMatchObject({ title: 'The Collated Press', trail: [] });
  expect(siteFrame('Method', 'x', at).title).toBe('Method · The Collated Press');
});
