import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { bytesOf, EDITED_SITE, filesOf } from './built-site.ts';

/*
 * The site of the first story after the history in `tests/fixtures/history/`, with one article taken down at its end. What
 * each address must answer stands in `truth.json`, kept by the words alone (`tests/ledger/history/print.ts`).
 */
interface Truth {
  readonly story: string;
  readonly outlets: readonly string[];
  readonly takenDown: string;
  readonly paragraphs: readonly { readonly address: string; readonly kind: string; readonly now: readonly string[] }[];
  /** Texts of the article that was taken down, and those that the site may show. */
  readonly withheld: readonly string[];
  readonly open: readonly string[];
}

const CONTENT = new URL('../../.cache/history/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, CONTENT)), 'utf8');
const truth = JSON.parse(read('truth.json')) as Truth;
const { story, outlets, takenDown } = truth;
const files = new Set(filesOf(EDITED_SITE));

function pageAt(address: string): string {
  const file = `${story}/${address}index.html`;
  expect(files, address).toContain(file);
  return bytesOf(EDITED_SITE, file).toString('utf8');
}

/** What the page says of its address: the first state in its main part, and where that leads. */
function answerOf(page: string) {
  const main = page.slice(page.indexOf('<main'));
  const [, tag = '', state = ''] = /<(\w+)[^>]*\sdata-state="(\w+)"/.exec(main) ?? [];
  const from = main.slice(main.indexOf('data-state='));
  const links = [...from.slice(0, from.indexOf(`</${tag}>`)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  return { state, links };
}

/** `p7a` of links to paragraphs of one article. */
function paragraphsIn(links: readonly (string | undefined)[], outlet: string): readonly string[] {
  return links.flatMap((href) => new RegExp(`/${story}/${outlet}/(p\\w+)/$`).exec(href ?? '')?.[1] ?? []);
}

function idsOn(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
}

test('every address that a paragraph ever had answers, with what became of it, and leads there', () => {
  expect(truth.paragraphs.length).toBeGreaterThan(170);
  for (const { address, kind, now } of truth.paragraphs) {
    const [outlet = '', id = ''] = address.split('/');
    const { state, links } = answerOf(pageAt(`${address}/`));
    expect(state, address).toBe(kind);
    if (kind === 'gone' || now.includes(id)) continue;
    expect(paragraphsIn(links, outlet), address).toEqual(expect.arrayContaining([...now]));
  }
});

test('every fragment of a paragraph lands: in its article, and beside another one', () => {
  for (const { address } of truth.paragraphs) {
    const [outlet = '', id = ''] = address.split('/');
    expect(idsOn(pageAt(`${outlet}/`)), address).toContain(id);
    const other = outlets.find((one) => one !== outlet);
    const pair = idsOn(pageAt(`${outlet}-vs-${other}/`));
    if (outlet !== takenDown) expect(pair, `${outlet}-vs-${other}`).toContain(`${outlet}-${id}`);
  }
});

test('every fragment of a row that there ever was lands', () => {
  const ledger = JSON.parse(read(`content/stories/${story}/permalinks.json`)) as {
    readonly groups: readonly { readonly of: string; readonly numbers: Readonly<Record<string, string>> }[];
  };
  const pairs = Map.groupBy(
    ledger.groups.filter(({ of }) => of.includes('-vs-')),
    ({ of }) => of,
  );
  expect(pairs.size).toBe((outlets.length + 1) * outlets.length);
  for (const [pair, groups] of pairs) {
    const ids = idsOn(pageAt(`${pair}/`));
    if (pair.split('-vs-').includes(takenDown)) continue;
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

test('of the article that was taken down, in any of its versions, no eight words in a row are in what is built', () => {
  const open = new Set(truth.open.flatMap(runsOf));
  const closed = new Set(truth.withheld.flatMap(runsOf).filter((run) => !open.has(run)));
  expect(closed.size).toBeGreaterThan(100);
  const texts = [...files].filter((file) => /\.(html|json|xml|csv|jsonld|txt|js)$/.test(file));
  const leaks = texts.flatMap((file) => {
    const text = bytesOf(EDITED_SITE, file).toString('utf8');
    const runs = [text, text.replace(/<[^>]*>/g, ' ')].flatMap(runsOf);
    return [...new Set(runs)].filter((run) => closed.has(run)).map((run) => `${file}: ${run}`);
  });
  expect(leaks).toEqual([]);
});
