import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/site-build/tree.ts';
import { IS_FULL } from '../depth.ts';
import { FIRST_STORY, firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { runFolder } from '../run-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A site built for the tests (`npm run test:build`). */
export interface BuiltSite {
  /** Relative to the project folder. */
  readonly folder: string;
  readonly base: string;
  /** The configured host; null if none. */
  readonly origin: string | null;
}

/** All stories and the hostile ones, under a base path; used by nearly all tests. */
export const TESTED_SITE: BuiltSite = {
  folder: `${runFolder()}/site`,
  base: '/some/path/',
  origin: 'https://example.org',
};
/** Only the stories, built without options. */
export const PLAIN_SITE: BuiltSite = { folder: `${runFolder()}/plain-site`, base: '/', origin: null };

/** The stories in `tests/fixtures/hostile`, whose words try to become markup. */
export const HOSTILE_STORIES: readonly string[] = ['closed-text', 'edited-text', 'hostile-words', 'turned-words'];

/** Whether a file or a page belongs to one of the hostile stories or their outlets. */
export function isHostile(path: string): boolean {
  return new RegExp(`^(?:outlets/(?:al-mina|coast-wire|harbour-times)|${HOSTILE_STORIES.join('|')})/`).test(path);
}

/** Returns the sorted relative paths of a site's files: `about/index.html`. */
export function filesOf(site: BuiltSite = TESTED_SITE): readonly string[] {
  return filesBelow(join(project, site.folder)).toSorted();
}

/** Returns a file's bytes. */
export function bytesOf(file: string, site: BuiltSite = TESTED_SITE): Buffer {
  return readFileSync(join(project, site.folder, file));
}

/** Returns a file's text. */
export function textOf(file: string, site: BuiltSite = TESTED_SITE): string {
  return bytesOf(file, site).toString('utf8');
}

/** A check of all pages must see more pages than this, or it has missed some. */
export const LEAST_PAGES = HAS_FIRST_STORY ? 150 : 50;

/** Returns the addresses of a site's pages with their files. */
export function pagesOf(site: BuiltSite = TESTED_SITE): readonly { readonly address: string; readonly file: string }[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: site.base + file.replace(/index\.html$/, ''),
    }));
}

/** Whether a page is at a former address, and leads to the present one at once. */
export function leadsOn(file: string, site: BuiltSite = TESTED_SITE): boolean {
  return textOf(file, site).includes('http-equiv="refresh"');
}

/** The parts of a story's open data that tests use. */
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

/** Returns the open data of all stories of a site, each once: renamed stories have it at their former addresses too. */
export function bundlesOf(site: BuiltSite = TESTED_SITE): readonly Bundle[] {
  return filesOf(site)
    .filter((file) => file.endsWith('/data/story.json'))
    .map((file) => ({ file, bundle: JSON.parse(textOf(file, site)) as Bundle }))
    .flatMap(({ file, bundle }) => (file === `${bundle.story}/data/story.json` ? [bundle] : []));
}

/** One page of each kind, by its path under the base: all checks of `page-kinds.test.ts` run on each. */
export const KINDS_OF_PAGE = {
  'front page': '',
  story: `${FIRST_STORY}/`,
  article: `${FIRST_STORY}/pa/`,
  paragraph: `${FIRST_STORY}/ap/p3/`,
  pair: `${FIRST_STORY}/ap-vs-cbc/`,
  'pair far apart': `${FIRST_STORY}/stripes-vs-the-hill/`,
  differences: `${FIRST_STORY}/differences/`,
  synopsis: `${FIRST_STORY}/synopsis/`,
  'synopsis of the longest text': `${FIRST_STORY}/synopsis/stripes/`,
  quotations: `${FIRST_STORY}/quotes/`,
  figures: `${FIRST_STORY}/figures/`,
  sources: `${FIRST_STORY}/sources/`,
  passages: `${FIRST_STORY}/passages/`,
  data: `${FIRST_STORY}/data/`,
  'stories by month': 'stories/',
  'stories of a month': 'stories/2023-09/',
  outlets: 'outlets/',
  outlet: 'outlets/ap/',
  search: 'search/',
  method: 'method/',
  about: 'about/',
  'not found': '404.html',
  // An edited text, and one that was taken down.
  'corrected paragraph': 'edited-text/coast-wire/p1/',
  'former paragraph': 'edited-text/coast-wire/p3/',
  'corrected article': 'edited-text/coast-wire/',
  'corrected pair': 'edited-text/coast-wire-vs-harbour-times/',
  version: 'edited-text/coast-wire/v2/',
  'taken-down article': 'edited-text/al-mina/',
} as const;

/** Kinds that share the layout of another kind; only `npm run test:full` checks them. */
const SIMILAR_KINDS: readonly string[] = [
  'pair far apart',
  'synopsis of the longest text',
  'passages',
  'stories of a month',
  'outlet',
  'about',
  'corrected paragraph',
  'former paragraph',
  'corrected article',
  'corrected pair',
  'taken-down article',
];

/** Returns the pages that this run checks, by kind. */
export function checkedKinds(): readonly (readonly [kind: string, path: string])[] {
  return Object.entries(KINDS_OF_PAGE).filter(([kind]) => IS_FULL || !SIMILAR_KINDS.includes(kind));
}

/** Whether to skip the checks of a page, because the site lacks the first story and so the page, and why. */
export function pageNeeded(path: string): [boolean, string] {
  const [, reason] = firstStoryNeeded();
  return [!HAS_FIRST_STORY && !filesOf().includes(fileBehind(path)), reason];
}

/** Returns the file of a path below the base. */
export function fileBehind(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** Addresses with fragments, one of each kind. */
export const LANDINGS = [
  `${FIRST_STORY}/ap-vs-cbc/#row-12`,
  `${FIRST_STORY}/ap-vs-cbc/#cbc-p14`,
  `${FIRST_STORY}/ap/#p7`,
  `${FIRST_STORY}/differences/#lunch-or-dinner`,
  `${FIRST_STORY}/synopsis/ap/#p7`,
  `${FIRST_STORY}/synopsis/ap/#pa-p7`,
] as const;
