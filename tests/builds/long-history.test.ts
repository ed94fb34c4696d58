import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { inRunFolder, runFolder } from '../run-folder.ts';
import { filesOf, textOf } from '../site/built-site.ts';

/*
 * The site of the first story after the history in `tests/fixtures/history/`, with one article taken down at the end.
 * `truth.json` has the expected result of each address, tracked by text only (`tests/ledger/history/write-site.ts`).
 */
interface Truth {
  readonly story: string;
  readonly outlets: readonly string[];
  readonly takenDown: string;
  readonly paragraphs: readonly { readonly address: string; readonly kind: string; readonly now: readonly string[] }[];
  /** Texts of the article that was taken down, and texts that the site may show. */
  readonly withheld: readonly string[];
  readonly open: readonly string[];
}

const CONTENT = inRunFolder('history');
const EDITED_SITE = { folder: `${runFolder()}/history-site`, base: '/', origin: 'https://example.org' };
const read = (path: string) => readFileSync(`${CONTENT}/${path}`, 'utf8');

let truth: Truth;
let files: ReadonlySet<string>;
beforeEach(({ skip }) => skip(...firstStoryNeeded()));
beforeAll(() => {
  if (!HAS_FIRST_STORY) return;
  mkdirSync(CONTENT, { recursive: true });
  execFileSync(process.execPath, ['tests/ledger/history/write-site.ts', CONTENT]);
  const options = ['--site', EDITED_SITE.origin, '--outDir', EDITED_SITE.folder];
  const env = { ...process.env, CONTENT_ROOT: CONTENT };
  execFileSync(process.execPath, ['scripts/build.ts', ...options], { env });
  truth = JSON.parse(read('truth.json')) as Truth;
  files = new Set(filesOf(EDITED_SITE));
});

function pageAt(address: string): string {
  const file = `${truth.story}/${address}index.html`;
  expect(files, address).toContain(file);
  return textOf(file, EDITED_SITE);
}

/** The first state in the page's main part, and its targets. */
function answerOf(page: string) {
  const main = page.slice(page.indexOf('<main'));
  const [, tag = '', state = ''] = /<(\w+)[^>]*\sdata-state="(\w+)"/.exec(main) ?? [];
  const from = main.slice(main.indexOf('data-state='));
  const links = [...from.slice(0, from.indexOf(`</${tag}>`)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  return { state, links };
}

/** The ids, such as `p7a`, in links to paragraphs of one article. */
function paragraphsIn(links: readonly (string | undefined)[], outlet: string): readonly string[] {
  return links.flatMap((href) => new RegExp(`/${truth.story}/${outlet}/(p\\w+)/$`).exec(href ?? '')?.[1] ?? []);
}

function idsOn(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
}

it('every paragraph address that ever existed shows its state and leads to its successors', () => {
  expect(truth.paragraphs.length).toBeGreaterThan(170);
  for (const { address, kind, now } of truth.paragraphs) {
    const [outlet = '', id = ''] = address.split('/');
    const { state, links } = answerOf(pageAt(`${address}/`));
    expect(state, address).toBe(kind);
    if (kind === 'gone' || now.includes(id)) continue;
    expect(paragraphsIn(links, outlet), address).toEqual(expect.arrayContaining([...now]));
  }
});

it('every paragraph fragment works in its article and in pairs', () => {
  for (const { address } of truth.paragraphs) {
    const [outlet = '', id = ''] = address.split('/');
    expect(idsOn(pageAt(`${outlet}/`)), address).toContain(id);
    const other = truth.outlets.find((one) => one !== outlet);
    const pair = idsOn(pageAt(`${outlet}-vs-${other}/`));
    if (outlet !== truth.takenDown) expect(pair, `${outlet}-vs-${other}`).toContain(`${outlet}-${id}`);
  }
});

it('every row fragment that ever existed works', () => {
  const ledger = JSON.parse(read(`content/stories/${truth.story}/permalinks.json`)) as {
    readonly groups: readonly { readonly of: string; readonly numbers: Readonly<Record<string, string>> }[];
  };
  const pairs = Map.groupBy(
    ledger.groups.filter(({ of }) => of.includes('-vs-')),
    ({ of }) => of,
  );
  expect(pairs.size).toBe((truth.outlets.length + 1) * truth.outlets.length);
  for (const [pair, groups] of pairs) {
    const ids = idsOn(pageAt(`${pair}/`));
    if (pair.split('-vs-').includes(truth.takenDown)) continue;
    for (const number of groups.flatMap(({ numbers }) => Object.keys(numbers)))
      expect(ids, `${pair}#row-${number}`).toContain(`row-${number}`);
  }
});

const RUN = 8;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

it('no eight consecutive words of any version of the article that was taken down are in the built site', () => {
  const open = new Set(truth.open.flatMap(runsOf));
  const closed = new Set(truth.withheld.flatMap(runsOf).filter((run) => !open.has(run)));
  expect(closed.size).toBeGreaterThan(100);
  const texts = [...files].filter((file) => /\.(html|json|xml|csv|jsonld|txt|js)$/.test(file));
  const leaks = texts.flatMap((file) => {
    const text = textOf(file, EDITED_SITE);
    const runs = [text, text.replace(/<[^>]*>/g, ' ')].flatMap(runsOf);
    return [...new Set(runs)].filter((run) => closed.has(run)).map((run) => `${file}: ${run}`);
  });
  expect(leaks).toEqual([]);
});
