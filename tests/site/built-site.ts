import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A site as it was built, and where the tests serve it. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  readonly url: string;
}

function builtSite(folder: string, base: string, port: number): BuiltSite {
  return { folder, base, port, url: `http://localhost:${port}${base}` };
}

function servedElsewhere({ folder, base }: BuiltSite, port: number): BuiltSite {
  return { folder, base, port, url: `http://127.0.0.1:${port}${base}` };
}

/** The first of the ports that the tests serve on; another one lets two runs on one machine stand beside each other. */
const PORT = Number(process.env['SITE_TEST_PORT'] ?? 4391);

export const ROOT_SITE = builtSite('dist', '/', PORT);
export const UNDER_BASE_PATH = builtSite('.cache/dist-base', '/some/path/', PORT + 1);
/** Made of `tests/fixtures/hostile`: every word of it tries to become markup. */
export const HOSTILE_SITE = builtSite('.cache/dist-hostile', '/', PORT + 2);
/** The same as nginx serves them, by the recipe in `deploy/`. */
export const NGINX_ROOT_SITE = servedElsewhere(ROOT_SITE, PORT + 3);
export const NGINX_UNDER_BASE_PATH = servedElsewhere(UNDER_BASE_PATH, PORT + 4);
export const NGINX_HOSTILE_SITE = servedElsewhere(HOSTILE_SITE, PORT + 5);
/** Made of the first story after a long history of edits; read from the disk only, and not served. */
export const EDITED_SITE = builtSite('.cache/dist-history', '/', 0);

/** The paths of a site's files, relative to its folder, in order: `about/index.html`. */
export function filesOf(site: BuiltSite): readonly string[] {
  const folder = join(project, site.folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** One file's bytes. */
export function bytesOf(site: BuiltSite, file: string): Buffer {
  return readFileSync(join(project, site.folder, file));
}

/** The addresses of a site's pages, each with the file behind it. */
export function pagesOf(site: BuiltSite): readonly { readonly address: string; readonly file: string }[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: site.base + file.replace(/index\.html$/, ''),
    }));
}

/** A story's open bundle, as far as the tests read it. */
export interface Bundle {
  readonly story: string;
  readonly version: string;
  readonly outlets: readonly string[];
  readonly articles: readonly {
    readonly outlet: string;
    readonly language: string;
    readonly blocks: readonly {
      readonly role: string;
      readonly id?: string;
      readonly text: string;
    }[];
  }[];
  readonly links: readonly { readonly id: string; readonly address: string }[];
  readonly differences: readonly {
    readonly topic: string;
    readonly readings: readonly {
      readonly outlet: string;
      readonly paragraphs: readonly { readonly id?: string; readonly words: string }[];
    }[];
  }[];
}

/** The bundles of all stories of a site. */
export function bundlesOf(site: BuiltSite): readonly Bundle[] {
  return filesOf(site)
    .filter((file) => file.endsWith('/data/story.json'))
    .map((file) => JSON.parse(bytesOf(site, file).toString('utf8')) as Bundle);
}

/** One page of each kind, by its path under the base. */
export const KINDS_OF_PAGE = {
  'front page': '',
  story: 'kim-putin-summit-2023/',
  article: 'kim-putin-summit-2023/pa/',
  paragraph: 'kim-putin-summit-2023/ap/p3/',
  pair: 'kim-putin-summit-2023/ap-vs-cbc/',
  'pair far apart': 'kim-putin-summit-2023/stripes-vs-the-hill/',
  differences: 'kim-putin-summit-2023/differences/',
  synopsis: 'kim-putin-summit-2023/synopsis/',
  'synopsis of the longest text': 'kim-putin-summit-2023/synopsis/stripes/',
  quotations: 'kim-putin-summit-2023/quotes/',
  figures: 'kim-putin-summit-2023/figures/',
  passages: 'kim-putin-summit-2023/passages/',
  data: 'kim-putin-summit-2023/data/',
  'stories by month': 'stories/',
  'stories of a month': 'stories/2023-09/',
  outlets: 'outlets/',
  outlet: 'outlets/ap/',
  search: 'search/',
  method: 'method/',
  about: 'about/',
  'not found': '404.html',
  // Of a text that was edited, and of one that was taken down.
  'corrected paragraph': `${HOSTILE_SITE.url}edited-text/coast-wire/p1/`,
  'former paragraph': `${HOSTILE_SITE.url}edited-text/coast-wire/p3/`,
  'corrected article': `${HOSTILE_SITE.url}edited-text/coast-wire/`,
  'corrected pair': `${HOSTILE_SITE.url}edited-text/coast-wire-vs-harbour-times/`,
  version: `${HOSTILE_SITE.url}edited-text/coast-wire/v2/`,
  'taken-down article': `${HOSTILE_SITE.url}edited-text/al-mina/`,
} as const;

/** The site that a page of `KINDS_OF_PAGE` belongs to, and its file there. */
export function fileBehind(path: string): { readonly site: BuiltSite; readonly file: string } {
  const site = path.startsWith(HOSTILE_SITE.url) ? HOSTILE_SITE : ROOT_SITE;
  const own = path.replace(HOSTILE_SITE.url, '');
  return { site, file: own.endsWith('.html') ? own : `${own}index.html` };
}

/** Addresses that lead to a place in the middle of a page, one of each kind. */
export const LANDINGS = [
  'kim-putin-summit-2023/ap-vs-cbc/#row-12',
  'kim-putin-summit-2023/ap-vs-cbc/#cbc-p14',
  'kim-putin-summit-2023/ap/#p7',
  'kim-putin-summit-2023/differences/#lunch-or-dinner',
  'kim-putin-summit-2023/synopsis/ap/#p7',
  'kim-putin-summit-2023/synopsis/ap/#pa-p7',
] as const;
