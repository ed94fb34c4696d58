import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importArticles } from '../../../scripts/import.ts';
import { type ArticleFields, type StoryFields, storyFields } from '../../../src/desk/new-story/fields.ts';
import { planNewStory } from '../../../src/desk/new-story/story-reading.ts';
import { readSource, type Source } from '../../../src/import/source.ts';
import { readLibrary } from '../../../src/library/library.ts';
import { tableDisk } from '../../library/disks.ts';
import { tableFolder } from '../../scripts/folders.ts';

const NAMES = ['saltmouth-gazette.html', 'coast-daily.txt', 'the-lantern.txt'] as const;
const FILES = new Map(NAMES.map((name) => [name as string, readFileSync(`docs/your-own-story/${name}`)]));
const OUTLETS = ['Saltmouth Gazette', 'Coast Daily', 'The Lantern'] as const;
const TODAY = '2031-03-06';

const source = (name: string, text?: string): Source => ({
  name,
  bytes: text === undefined ? (FILES.get(name) ?? new Uint8Array()) : new TextEncoder().encode(text),
  fetched: null,
});

const article = (fields: Partial<ArticleFields> = {}): ArticleFields => ({
  source: 'id',
  outlet: null,
  roles: {},
  facts: {},
  language: null,
  retrieved: null,
  url: null,
  ...fields,
});

const story = (articles: readonly ArticleFields[], fields: Partial<StoryFields> = {}): StoryFields => ({
  story: 'bridge',
  isNew: true,
  title: null,
  date: null,
  place: null,
  summary: null,
  articles: [...articles],
  ...fields,
});

function desk(fields: StoryFields, sources: readonly Source[], table: Record<string, string> = {}) {
  const disk = tableDisk(Object.fromEntries(Object.entries(table).map(([path, text]) => [`/site/${path}`, text])));
  return planNewStory(fields, sources, { root: '/site', disk, today: TODAY }, readSource);
}

/** What `npm run import` writes. */
async function command(...args: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const table: Record<string, string> = {};
  const status = await importArticles(['--story', 'bridge', '--yes', ...args], {
    root: '/site',
    disk: tableDisk({}),
    folders: { content: tableFolder(table), state: tableFolder({}) },
    read: (path) => FILES.get(path) ?? new Uint8Array(),
    fetch: () => Promise.reject(new Error('no network')),
    today: () => TODAY,
    log: () => {},
    warn: () => {},
    ask: null,
  });
  expect(status).toBe(0);
  return table;
}

const written = ({ plan }: ReturnType<typeof desk>) =>
  Object.fromEntries(plan.files.map(({ path, text }) => [path, text]));

describe('what the desk writes', () => {
  it('is byte for byte what the command writes', async () => {
    const own = desk(
      story(
        OUTLETS.map((outlet) => article({ outlet })),
        { title: 'A bridge closes', place: 'Saltmouth', summary: 'It closed.' },
      ),
      NAMES.map((name) => source(name)),
    );
    expect(own.reading.problems).toEqual([]);
    expect(written(own)).toEqual(
      await command(
        ...OUTLETS.flatMap((outlet) => ['--outlet', outlet]),
        ...['--title', 'A bridge closes', '--place', 'Saltmouth', '--summary', 'It closed.'],
        ...NAMES,
      ),
    );
  });

  it('is read by the library without a problem, corrections and all', () => {
    const first = desk(story([article()]), [source('the-lantern.txt')]).reading.articles[0];
    const note = first?.lines.find(({ text }) => text.startsWith('Correction,'));
    const own = desk(
      story([
        article({ outlet: 'The Lantern', roles: { [note?.index ?? -1]: 'furniture' }, retrieved: TODAY }),
        article({ outlet: 'Coast Daily', facts: { byline: 'Invented Person', rights: 'excerpt-only' } }),
      ]),
      [source('the-lantern.txt'), source('coast-daily.txt')],
    );
    const files = written(own);
    expect(files['content/stories/bridge/the-lantern.md']).toContain(':::furniture\nCorrection, 5 March');
    expect(files['content/stories/bridge/the-lantern.md']).toContain(`retrieved: ${TODAY}`);
    expect(files['content/stories/bridge/coast-daily.md']).toContain('byline: Invented Person');
    expect(files['content/stories/bridge/coast-daily.md']).toContain('rights: excerpt-only');
    const disk = tableDisk(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/site/${path}`, text])));
    expect(readLibrary('/site', disk).problems.map(String)).toEqual([]);
  });
});

const TEXT = `Ferry sinks off Port Alder

By Ada Moor

PORT ALDER — A ferry with forty passengers sank off Port Alder early on Monday, and all of them were brought ashore.

The ferry struck a rock at the mouth of the harbour, in fog that had lain over the coast for three days, the coast guard said.`;

describe('what is understood of a source', () => {
  const understood = (fields: Partial<ArticleFields> = {}) => {
    const { reading } = desk(story([article(fields)]), [source('ferry.txt', TEXT)]);
    const [first] = reading.articles;
    if (first === undefined) throw new Error('one article was given');
    return {
      ...first,
      fact: (name: string) => first.facts.find((one) => one.name === name),
      problems: reading.problems,
    };
  };

  it('gives each line its role, and each fact the words that it comes from', () => {
    const { lines, fact } = understood();
    expect(lines.map(({ role }) => role)).toEqual(['headline', 'credit', 'body', 'body']);
    expect(fact('byline')).toMatchObject({ value: 'By Ada Moor', words: 'By Ada Moor', where: 1 });
    expect(fact('dateline')).toMatchObject({ value: 'PORT ALDER', words: 'PORT ALDER —', where: 2 });
    expect(fact('published')).toMatchObject({ value: null, words: null, where: null });
  });

  it('lets facts follow the roles of their lines', () => {
    const { fact } = understood({ roles: { 1: 'furniture' } });
    expect(fact('byline')).toMatchObject({ value: null, words: null });
  });

  it('makes another line the headline, and the first one furniture', () => {
    const { lines, fact } = understood({ roles: { 1: 'headline' } });
    expect(lines.map(({ role }) => role)).toEqual(['furniture', 'headline', 'body', 'body']);
    expect(fact('headline')?.value).toBe('By Ada Moor');
  });

  it('asks what it is not sure of, and asks no more once the editor has said it', () => {
    expect(understood().questions.map(({ id }) => id)).toEqual(['outlet', 'dateline']);
    expect(understood({ outlet: 'Port News', facts: { dateline: 'PORT ALDER' } }).questions).toEqual([]);
  });

  it('says what keeps the story from being written, and what it belongs to', () => {
    expect(understood().problems).toEqual([
      { text: expect.stringContaining('write the day of the event'), article: null, field: 'date' },
    ]);
  });

  it('does not write over a story that is there', () => {
    const table = { 'content/stories/bridge/story.yaml': 'title: x' };
    expect(desk(story([article()]), [source('ferry.txt', TEXT)], table).reading.problems[0]).toMatchObject({
      field: 'story',
    });
  });

  it('lists what of a page is left out, and takes a line of it in', () => {
    const page = `<html lang="en"><head><title>Ferry lost</title></head><body><nav><p>Weather and tides</p></nav><article><h1>Ferry lost in the fog</h1>
<p>A ferry struck a rock off Port Alder in dense fog on Monday and sank within twenty minutes.</p>
<p>Fishing boats took all forty passengers on board and brought them to the harbour, where doctors waited.</p></article></body></html>`;
    const lines = (roles: ArticleFields['roles']) =>
      desk(story([article({ roles })]), [source('page.html', page)]).reading.articles[0]?.lines.map(({ role }) => role);
    expect(lines({})).toEqual([null, 'headline', 'body', 'body']);
    expect(lines({ 0: 'caption', 3: null })).toEqual(['caption', 'headline', 'body', null]);
  });
});

it.each<[string, object, string]>([
  ['a day that does not exist', { date: '2031-02-30' }, 'YYYY-MM-DD'],
  [
    'a published moment without a zone',
    { articles: [article({ facts: { published: '2031-03-04T10:00' } })] },
    'YYYY-MM-DD',
  ],
  ['an address that no page has', { articles: [article({ url: 'javascript:alert(1)' })] }, 'https://'],
  ['a role that there is not', { articles: [{ ...article(), roles: { 1: 'title' } }] }, 'Invalid option'],
  ['a path for an address', { story: '../x' }, 'write small letters'],
  ['sixty articles', { articles: Array.from({ length: 60 }, () => article()) }, 'are too many'],
])('%s is refused beside its field', (_trouble, fields, message) => {
  const read = storyFields.safeParse({ ...story([]), ...fields });
  expect(read.success ? '' : read.error.issues[0]?.message).toContain(message);
});
