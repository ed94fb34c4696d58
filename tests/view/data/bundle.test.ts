import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { iriOn } from '../../../src/view/address.ts';
import { annotations } from '../../../src/view/data/annotations.ts';
import { dataPage } from '../../../src/view/data/data-page.ts';
import { linksCsv } from '../../../src/view/data/links-csv.ts';
import { type StoryData, storyData } from '../../../src/view/data/story-data.ts';
import { storySchema } from '../../../src/view/data/story-schema.ts';
import { storyTei } from '../../../src/view/data/story-tei.ts';
import { siteUnder } from '../../../src/view/site.ts';
import { csvRows } from '../../csv.ts';
import { teiElements, teiFaults } from '../../tei.ts';
import { edition } from '../sample.ts';

const at = siteUnder('/some/path/');
const [known, unknown] = [iriOn('https://example.org'), iriOn(undefined)];
const topic = {
  topic: 'number of ships',
  note: null,
  author: 'An editor',
  says: [
    { outlet: 'gazette', snippets: [{ role: 'body' as const, id: 'p1', words: 'Ten ships' }] },
    { outlet: 'herald', snippets: [{ role: 'headline' as const, id: null, words: 'Harbour burns' }] },
  ],
};
const data = storyData({ ...edition, story: { ...edition.story, differences: [topic] } }, at, known);

/** The sample with something else at a place. */
function changed(change: (copy: { -readonly [Key in keyof StoryData]: StoryData[Key] }) => void): StoryData {
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

describe('story.json and its schema', () => {
  const validate = new Ajv2020({ strictSchema: true, allErrors: true }).compile(storySchema(at, known));

  it('a story is valid, with absolute addresses and with paths', () => {
    expect(validate(JSON.parse(JSON.stringify(data))) || validate.errors).toBe(true);
    const own = storyData(edition, at, unknown);
    expect(own.$schema).toBe('/some/path/schema/story.json');
    expect(validate(JSON.parse(JSON.stringify(own))) || validate.errors).toBe(true);
    expect(storySchema(at, unknown)).not.toHaveProperty('$id');
  });

  const [article] = data.articles;
  const [link] = data.links;
  if (article === undefined || link === undefined) throw new Error('the sample has articles and links');
  it.each<readonly [string, StoryData]>([
    ['a field nobody knows', changed((copy) => Object.assign(copy, { verdict: 'biased' }))],
    ['no version', changed((copy) => Object.assign(copy, { version: undefined }))],
    ['a day that is none', changed((copy) => Object.assign(copy, { date: 'Wednesday' }))],
    ['an unknown kind of link', changed((copy) => Object.assign(copy.links[0] ?? {}, { kind: 'similar' }))],
    ['a score above one', changed((copy) => Object.assign(copy.links[0] ?? {}, { score: 97 }))],
    ['a link to nothing', changed((copy) => Object.assign(copy.links[0]?.left ?? {}, { paragraphs: [] }))],
    ['a paragraph without id', changed((copy) => Object.assign(copy.articles[0]?.blocks[0] ?? {}, { id: undefined }))],
    [
      'a headline with an id',
      changed((copy) => Object.assign(copy.articles[0]?.blocks[0] ?? {}, { role: 'headline' })),
    ],
    ['an article without paragraphs', changed((copy) => Object.assign(copy.articles[0] ?? {}, { blocks: [] }))],
    ['an address with a space', changed((copy) => Object.assign(copy, { address: '/a b/' }))],
  ])('%s is not', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('links.csv', () => {
  it('has a row for each link under the names of its columns', () => {
    const [head, ...rows] = csvRows(linksCsv(data));
    expect(head?.slice(0, 7)).toEqual([
      ...['id', 'left_outlet', 'left_paragraphs', 'right_outlet', 'right_paragraphs', 'kind', 'score'],
    ]);
    expect(rows[1]?.slice(0, 9)).toEqual([
      ...['link.gazette.p3_herald.p2', 'gazette', 'p3', 'herald', 'p2', 'reworded', '0.9', 'in place', 'machine'],
    ]);
    expect(rows[1]?.slice(-2)).toEqual([expect.stringMatching(/^p3: \w/), expect.stringMatching(/^p2: \w/)]);
    expect(rows.length).toBe(data.links.length);
  });

  it('no cell begins like a formula, and separators are quoted', () => {
    const reasons = ['=HYPERLINK("http://a.example","b")', '@x,\r\n-1', '+1'];
    const own = changed((copy) => Object.assign(copy.links[0] ?? {}, { reasons }));
    const rows = csvRows(linksCsv(own));
    expect(rows[1]?.[9]).toBe('1. =HYPERLINK("http://a.example","b"); 2. @x,\r\n-1; 3. +1');
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

const TITLE = 'The Harbour Desk';

describe('story.tei.xml', () => {
  const tei = storyTei(data, TITLE);

  it('names the edition as its publisher', () => {
    expect(teiElements(tei, '//tei:publisher')[0]?.text).toBe(TITLE);
  });

  it('is valid by TEI’s own schema, and what is not is found', () => {
    expect(teiFaults(tei)).toEqual([]);
    expect(teiFaults(tei.replaceAll('<rdg', '<reading').replaceAll('</rdg', '</reading')).length).toBeGreaterThan(0);
    expect(teiFaults(tei.replace('type="same"', 'type="nearly the same"')).length).toBeGreaterThan(0);
  });

  it('of a story without links, passages and topics is valid, too, and of one whose texts were all taken down', () => {
    const bare = { ...data, links: [], passages: [], differences: [] };
    expect(teiFaults(storyTei(bare, TITLE))).toEqual([]);
    expect(teiFaults(storyTei({ ...bare, outlets: [], articles: [] }, TITLE))).toEqual([]);
  });

  it('has every paragraph by its id, and the links as pointers to them', () => {
    const paragraphs = teiElements(tei, '//tei:body/tei:p');
    expect(paragraphs.slice(0, 2)).toMatchObject([
      { attributes: { id: 'text.gazette.p1' }, text: 'Ten ships burned.' },
      { attributes: { id: 'text.gazette.p2' }, text: 'It rained.' },
    ]);
    expect(teiElements(tei, '//tei:link')[3]?.attributes).toEqual({
      id: 'link.gazette.p2_herald.p5',
      type: 'same',
      subtype: 'moved',
      cert: '1',
      resp: '#machine',
      target: '#text.gazette.p2 #text.herald.p5',
    });
    expect(teiElements(tei, '//tei:listApp[@type="differences"]//tei:quote').map(({ text }) => text)).toEqual([
      'Ten ships',
      'Harbour burns',
    ]);
  });

  it('says of each text what is known of its source, what states it and what was only inferred', () => {
    const source = {
      inferred: true,
      dateline: 'PORTMERE',
      byline: 'A. Writer',
      credit: 'B. Other contributed.',
      wire: 'Coast Wire',
      published: '2024-02-29',
      retrieved: '2024-03-01T10:00:00Z',
      url: 'https://gazette.example/fire?a=1&b=2',
      provenance: [
        { fact: 'headline', status: 'stated', words: 'Harbour burns', where: 'og:title' },
        { fact: 'dateline', status: 'stated', words: 'PORTMERE' },
        { fact: 'outlet', status: 'inferred', strength: 'weak', claim: 'It is.', evidence: 'The style.' },
      ],
    };
    const tei = storyTei(
      changed((copy) => Object.assign(copy.articles[0]?.source ?? {}, source)),
      TITLE,
    );
    expect(teiFaults(tei)).toEqual([]);
    const bibl = teiElements(tei, '//tei:witness[1]/tei:bibl/*').map(({ name, text, attributes }) =>
      [name, attributes['type'] ?? '', attributes['target'] ?? text].join(' '),
    );
    expect(bibl).toEqual([
      'author  A. Writer',
      'publisher  The Gazette',
      'date published 2024-02-29',
      'date retrieved 2024-03-01T10:00:00Z',
      'ptr  https://gazette.example/fire?a=1&b=2',
      'note attribution The Gazette, evening edition',
      'note rights full',
      'note dateline PORTMERE',
      'note credit B. Other contributed.',
      'note wire Coast Wire',
      'note stated headline Harbour burns (og:title)',
      'note stated dateline PORTMERE',
      'note inferred outlet It is. (weak). Evidence: The style.',
    ]);
    expect(teiElements(tei, '//tei:witness[1]//tei:publisher')[0]?.attributes).toEqual({ cert: 'medium' });
  });

  it('stays valid with words that XML may not hold, and keeps the words around them', () => {
    const text = 'Bell \u0007, half \ud83d and <b> & ]]> \uffff.';
    const own = changed((copy) => {
      Object.assign(copy, { title: text, summary: text, place: text });
      Object.assign(copy.articles[0]?.blocks[0] ?? {}, { text });
      Object.assign(copy.articles[0]?.source ?? {}, { attribution: text, byline: text });
    });
    expect(teiFaults(storyTei(own, TITLE))).toEqual([]);
    expect(teiElements(storyTei(own, TITLE), '//tei:body/tei:p')[0]?.text).toBe(
      'Bell \ufffd, half \ufffd and <b> & ]]> \ufffd.',
    );
  });
});

describe('the page of the data', () => {
  it('leads to each file, and names the outlets of whose texts there are only excerpts', () => {
    const [first, ...rest] = edition.story.articles;
    if (first === undefined) throw new Error('the sample has articles');
    const closed = { ...first, facts: { ...first.facts, rights: 'excerpt-only' as const } };
    const page = dataPage({ ...edition, story: { ...edition.story, articles: [closed, ...rest] } }, at);
    expect(page.files.map(({ address }) => address)).toContain('/some/path/harbour/data/story.tei.xml');
    expect(page.files.map(({ name }) => name)).toEqual(Object.keys(at.strings.data.files));
    expect(page.excerpts).toEqual(['The Gazette']);
    expect(page.frame.thirdParty).toBe(true);
  });
});

describe('annotations.jsonld', () => {
  it('has an annotation for each link, whose targets are the paragraphs of both outlets on their pages', () => {
    const collection = JSON.parse(annotations(data, at, known)) as {
      readonly '@context': string;
      readonly total: number;
      readonly first: { readonly items: readonly { readonly id: string; readonly target: readonly unknown[] }[] };
    };
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.total).toBe(data.links.length);
    const byHand = changed((copy) => Object.assign(copy.links[0] ?? {}, { by: 'hand', reasons: ['Both say so.'] }));
    expect(annotations(byHand, at, known)).toContain('"same, in place, aligned by hand: Both say so."');
    const [first] = collection.first.items;
    expect(first?.id).toBe('https://example.org/some/path/harbour/data/annotations.jsonld#link.gazette.p1_herald.p1');
    expect(first?.target).toHaveLength(2);
    expect(first?.target[0]).toMatchObject({
      source: 'https://example.org/some/path/harbour/gazette/',
      selector: { value: 'p1', refinedBy: { type: 'TextQuoteSelector', exact: 'Ten ships burned.' } },
    });
  });
});
