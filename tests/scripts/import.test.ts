import { describe, expect, it } from 'vitest';
import { importArticles } from '../../scripts/import.ts';
import { bringIdsUpToDate } from '../../src/ids/ids.ts';
import { readLibrary } from '../../src/library/library.ts';
import { tableDisk } from '../library/disks.ts';
import { NO_PUBLICATIONS, tableFolder } from './folders.ts';

const DAWN = `Ferry sinks off Port Alder

PORT ALDER (AP) — A ferry with forty passengers sank off Port Alder early on Monday, and all of them were brought ashore.

The ferry struck a rock at the mouth of the harbour, in fog that had lain over the coast for three days, the coast guard said.
`;
const NOON = `Forty saved as ferry goes down

All forty passengers of a ferry that sank off Port Alder on Monday are safe, the coast guard said at noon.

“The boats came at once,” said a teacher who had been on her way to work when the ferry struck a rock.
`;
const PAGE = `<html lang="en"><head><meta property="og:site_name" content="Coast Wire"><meta property="article:published_time" content="2031-05-05"></head>
<body><article><h1>Ferry lost in the fog</h1><p>A ferry struck a rock off Port Alder in dense fog on Monday and sank within twenty minutes.</p>
<p>Fishing boats took all forty passengers on board and brought them to the harbour, where doctors waited.</p></article></body></html>`;

type Table = Record<string, string>;

/** In-memory effects that can fail before the nth change of the disk. */
function world(
  table: Table,
  files: Readonly<Record<string, string | Uint8Array>>,
  failAt = Number.POSITIVE_INFINITY,
  state: Table = {},
) {
  const out: string[] = [];
  let changes = 0;
  const change = (act: () => void) => {
    changes += 1;
    if (changes >= failAt) throw new Error('power cut');
    act();
  };
  const folders = { content: tableFolder(table, change), state: tableFolder(state, change) };
  const under = () =>
    tableDisk(Object.fromEntries(Object.entries(table).map(([path, text]) => [`/site/${path}`, text])));
  const effects = {
    root: '/site',
    disk: { list: (folder: string) => under().list(folder), read: (file: string) => under().read(file) },
    folders,
    content: folders.content,
    publications: NO_PUBLICATIONS,
    read: (path: string) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no network') })),
    today: () => '2031-05-06',
    log: (line: string) => out.push(line),
    warn: (line: string) => out.push(line),
    ask: null,
  };
  return {
    run: (...args: readonly string[]) => importArticles(args, effects),
    effects,
    said: () => out.join('\n'),
    changes: () => changes,
    problems: () => readLibrary('/site', effects.disk).problems.map(String),
  };
}

const FILES = { 'dawn.txt': DAWN, 'noon.txt': NOON, 'page.html': PAGE };
const ALL = ['--story', 'ferry', '--yes', 'dawn.txt', 'noon.txt', 'page.html'];

describe('npm run import', () => {
  it('creates a valid story with outlets and articles', async () => {
    const table: Table = {};
    const { run, problems, said } = world(table, FILES);
    expect(await run(...ALL)).toBe(0);
    expect(problems()).toEqual([]);
    expect(Object.keys(table).sort()).toEqual([
      'content/outlets/coast-wire.yaml',
      'content/outlets/dawn.yaml',
      'content/outlets/noon.yaml',
      'content/stories/ferry/coast-wire.md',
      'content/stories/ferry/dawn.md',
      'content/stories/ferry/noon.md',
      'content/stories/ferry/story.yaml',
    ]);
    expect(table['content/stories/ferry/story.yaml']).toContain('place: PORT ALDER');
    expect(said()).toContain('“Ferry sinks off Port Alder”');
  });

  it('uses the given outlet name, and recognizes the outlet by its address later', async () => {
    const table: Table = {};
    const first = world(table, FILES);
    const date = ['--date', '2031-05-05'];
    expect(await first.run('--story', 'ferry', '--yes', ...date, '--outlet', 'The Dawn’s Herald', 'dawn.txt')).toBe(0);
    expect(table['content/outlets/the-dawn-s-herald.yaml']).toContain('name: The Dawn’s Herald\nsiglum: DS\n');
    const second = world(table, FILES);
    expect(await second.run('--story', 'echo', '--yes', ...date, '--outlet', 'the-dawn-s-herald', 'noon.txt')).toBe(0);
    expect(table['content/stories/echo/the-dawn-s-herald.md']).toContain('attribution: The Dawn’s Herald\n');
  });

  it('says that a story of one article is a draft', async () => {
    const table: Table = {};
    const alone = world(table, FILES);
    await alone.run('--story', 'ferry', '--yes', '--date', '2031-05-05', 'dawn.txt');
    expect(alone.said()).toContain('one article so far');
    const both = world(table, FILES);
    await both.run('--story', 'ferry', '--yes', 'noon.txt');
    expect(both.said()).toContain('Written. Look at it with: npm start');
  });

  it('updates an article with permanent addresses, and says how they are kept', async () => {
    const table: Table = {};
    const first = world(table, FILES);
    await first.run(...ALL);
    expect(bringIdsUpToDate([], first.effects)).toBe(0);
    const changed = world(table, { ...FILES, 'noon.txt': NOON.replace('at noon', 'at one') });
    expect(await changed.run(...ALL)).toBe(0);
    expect(changed.said()).toContain('npm run ids');
    expect(bringIdsUpToDate([], changed.effects)).toBe(0);
    expect(changed.problems()).toEqual([]);
  });

  it('writes nothing in a dry run, or without confirmation', async () => {
    const table: Table = {};
    const { run, said } = world(table, FILES);
    expect(await run(...ALL, '--dry-run')).toBe(0);
    expect(await run(...ALL.filter((arg) => arg !== '--yes'))).toBe(1);
    expect(said()).toContain('Say --yes to write it');
    expect(table).toEqual({});
  });

  it('reports that nothing changed the second time', async () => {
    const table: Table = {};
    const { run, said } = world(table, FILES);
    await run(...ALL);
    const before = { ...table };
    expect(await run(...ALL)).toBe(0);
    expect(said()).toContain('nothing to write');
    expect(table).toEqual(before);
  });

  it('overwrites an edited article only with --force', async () => {
    const table: Table = {};
    await world(table, FILES).run(...ALL);
    const changed = world(table, { ...FILES, 'noon.txt': NOON.replace('at noon', 'at one') });
    expect(await changed.run(...ALL)).toBe(0);
    expect(table['content/stories/ferry/noon.md']).toContain('at one');
    table['content/stories/ferry/noon.md'] = (table['content/stories/ferry/noon.md'] ?? '').replace('at one', 'at two');
    const edited = world(table, FILES);
    expect(await edited.run(...ALL)).toBe(1);
    expect(edited.said()).toContain('edited-article');
    expect(table['content/stories/ferry/noon.md']).toContain('at two');
    expect(await edited.run(...ALL, '--force')).toBe(0);
    expect(table['content/stories/ferry/noon.md']).toContain('at noon');
  });

  it('adds an outlet to a story and keeps its comments', async () => {
    const table: Table = {};
    await world(table, FILES).run('--story', 'ferry', '--yes', '--date', '2031-05-05', 'dawn.txt', 'noon.txt');
    const story = `${table['content/stories/ferry/story.yaml']}`.replace('  - noon', '  - noon # second');
    table['content/stories/ferry/story.yaml'] = `${story}# the end\n`;
    expect(await world(table, FILES).run('--story', 'ferry', '--yes', '--outlet', 'wire', 'page.html')).toBe(0);
    expect(table['content/stories/ferry/story.yaml']).toContain('  - noon # second\n  - wire\n# the end\n');
  });

  it('killed before any step, leaves the old or the new content, and the next run completes', async () => {
    const wanted: Table = {};
    const whole = world(wanted, FILES);
    await whole.run(...ALL);
    for (let step = 1; step <= whole.changes(); step += 1) {
      const [table, state]: [Table, Table] = [{}, {}];
      await expect(world(table, FILES, step, state).run(...ALL)).rejects.toThrow('power cut');
      const isDecided = 'import/journal.json' in state;
      if (!isDecided) expect([0, 7]).toContain(Object.keys(table).length);
      expect(await world(table, FILES, undefined, state).run(...ALL)).toBe(0);
      expect(table).toEqual(wanted);
      expect(state).toEqual({});
    }
  });
});

describe('problems that an editor can fix: nothing is written', () => {
  const words = (count: number) => 'The ferry left the harbour at dawn. '.repeat(count / 7);
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['a missing file', {}, 'x.txt:1:1 unreadable-file: there is no such file → look at its name'],
    ['an empty file', { 'x.txt': ' \n' }, 'empty-file: the file is empty'],
    ['a PDF', { 'x.txt': '%PDF-1.7 x' }, 'binary-file: this is a PDF, no text → copy its text'],
    ['a Word file', { 'x.txt': 'PK\x03\x04xx' }, 'binary-file: this is a Word'],
    [
      'a page without an article',
      { 'x.txt': '<html><body><nav><a href="/">Home</a></nav></body></html>' },
      'empty-page',
    ],
    [
      'only the start of an article',
      { 'x.txt': `${words(28)}\n\nSubscribe to continue reading.` },
      'paywall-stub: only',
    ],
    [
      'a page of many articles',
      {
        'x.txt': `<html><body><main>${'<div><h2><a href="/a">A ferry sinks in the fog off Port Alder</a></h2></div>'.repeat(9)}<p>${words(3)}</p></main></body></html>`,
      },
      'many-articles: this page lists 9 articles',
    ],
    [
      'a text in an unknown language',
      { 'x.txt': 'The ferry sank at dawn and all aboard are safe.' },
      'unknown-language',
    ],
    ['a text without a date', { 'x.txt': DAWN }, 'unknown-date'],
    ['elements nested too deeply', { 'x.txt': `<html>${'<div>'.repeat(5000)}` }, 'x.txt:1:1507 page-too-large'],
  ])('%s', async (_trouble, files, message) => {
    const table: Table = {};
    const { run, said } = world(table, files);
    expect(await run('--story', 'ferry', '--yes', 'x.txt')).toBe(1);
    expect(said()).toContain(message);
    expect(table).toEqual({});
  });

  it.each<[string, readonly string[], string]>([
    [
      'two articles of one outlet',
      ['--outlet', 'a', '--outlet', 'a', 'dawn.txt', 'noon.txt'],
      'two-articles-of-one-outlet',
    ],
    ['the same article twice', ['dawn.txt', 'copy.txt'], 'same-article: the same article as in dawn.txt'],
    ['a day that does not exist', ['--date', '2031-02-30', 'dawn.txt'], 'write an existing day'],
    ['fewer outlets than files', ['--outlet', 'a', 'dawn.txt', 'noon.txt'], 'once for each file'],
    ['an unknown flag', ['--outlets', 'a', 'dawn.txt'], "Unknown option '--outlets'"],
    ['no file', [], 'There is no file to import'],
    ['an address without a network', ['https://coast.example/a'], 'fetch failed: no network'],
    ['an outlet name without Latin letters', ['--outlet', '東京', 'dawn.txt'], 'no address can be made'],
    ['an outlet name that is reserved', ['--outlet', 'data', '--date', '2031-05-05', 'dawn.txt'], 'reserved-slug'],
  ])('%s', async (_trouble, args, message) => {
    const table: Table = {};
    const { run, said } = world(table, { ...FILES, 'copy.txt': DAWN });
    expect(await run('--story', 'ferry', '--yes', ...args)).toBe(1);
    expect(said()).toContain(message);
    expect(table).toEqual({});
  });
});
