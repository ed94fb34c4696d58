import { STORY_PAGES, type StoryPageName } from '../page-names.ts';

/** The address of every page. Published links use these addresses, so they must never change. */
export interface Addresses extends Readonly<Record<StoryPageName, (story: string) => string>> {
  readonly front: string;
  readonly search: string;
  readonly method: string;
  readonly about: string;
  /** The archive: all stories by month. */
  readonly stories: string;
  /** The stories of one month, `2023-09`. Long lists continue on sheet 2 and so on. */
  month(month: string, sheet?: number): string;
  /** All outlets by name. Sheet addresses contain `_`, which no outlet slug can contain. */
  outlets(sheet?: number): string;
  /** One outlet with its articles. */
  outlet(outlet: string, sheet?: number): string;
  story(story: string): string;
  article(story: string, outlet: string): string;
  paragraph(story: string, outlet: string, id: string): string;
  /** One recorded version of an article. */
  version(story: string, outlet: string, number: number): string;
  pair(story: string, left: string, right: string): string;
  /** The synopsis of all texts. Without `base`, the first outlet is the base. */
  synopsis(story: string, base?: string): string;
  /** A file of the story's data: `story.json`. */
  dataFile(story: string, file: string): string;
  /** The JSON Schema of every `story.json`. */
  readonly schema: string;
  /** A feed of the newest stories: `feed.xml`, `feed.json`. */
  feed(file: string): string;
  /** A sitemap file: `sitemap.xml`, `sitemap-2.xml`. */
  sitemap(file: string): string;
  /** The preview image of a story. */
  storyCard(story: string): string;
  /** The preview image of a pair; `left` and `right` in the story's order of outlets. */
  pairCard(story: string, left: string, right: string): string;
}

/**
 * Returns the addresses under a base path.
 *
 * @param base `/` or `/some/path/`; the final slash is optional
 * @example addressesUnder('/x/').pair('summit', 'ap', 'pa') === '/x/summit/ap-vs-pa/'
 */
export function addressesUnder(base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const pageOf = (name: string) => [name, (story: string) => `${root}${story}/${name}/`] as const;
  return {
    ...(Object.fromEntries(STORY_PAGES.map(pageOf)) as Record<StoryPageName, (story: string) => string>),
    front: root,
    search: `${root}search/`,
    method: `${root}method/`,
    about: `${root}about/`,
    stories: `${root}stories/`,
    month: (month, sheet = 1) => `${root}stories/${month}/${sheet === 1 ? '' : `${sheet}/`}`,
    outlets: (sheet = 1) => `${root}outlets/${sheet === 1 ? '' : `sheet_${sheet}/`}`,
    outlet: (outlet, sheet = 1) => `${root}outlets/${outlet}/${sheet === 1 ? '' : `${sheet}/`}`,
    story: (story) => `${root}${story}/`,
    article: (story, outlet) => `${root}${story}/${outlet}/`,
    paragraph: (story, outlet, id) => `${root}${story}/${outlet}/${id}/`,
    version: (story, outlet, number) => `${root}${story}/${outlet}/v${number}/`,
    pair: (story, left, right) => `${root}${story}/${left}-vs-${right}/`,
    synopsis: (story, base) => `${root}${story}/synopsis/${base === undefined ? '' : `${base}/`}`,
    dataFile: (story, file) => `${root}${story}/data/${file}`,
    schema: `${root}schema/story.json`,
    feed: (file) => `${root}${file}`,
    sitemap: (file) => `${root}${file}`,
    storyCard: (story) => `${root}${story}/card.png`,
    pairCard: (story, left, right) => `${root}${story}/${left}-vs-${right}/card.png`,
  };
}

/** Turns a path into the address that data files use. */
export type Iri = (path: string) => string;

/** Returns absolute addresses if the site's own address is known (`https://example.org/`), else the paths unchanged. */
export function iriOn(site: URL | string | undefined): Iri {
  return (path) => (site === undefined ? path : new URL(path, site).href);
}

/** Returns the id of a paragraph on a pair page: `ap-p7`. */
export function cellId(outlet: string, paragraph: string): string {
  return `${outlet}-${paragraph}`;
}

/** Returns the id of a row on a pair page: `row-7`. */
export function rowId(number: number): string {
  return `row-${number}`;
}
