import { STORY_PAGES, type StoryPageName } from '../page-names.ts';

/** Where every page of the site stands. Links into these must hold for ever: change none. */
export interface Addresses extends Readonly<Record<StoryPageName, (story: string) => string>> {
  readonly front: string;
  readonly search: string;
  readonly method: string;
  readonly about: string;
  /** All stories by the months of their events. */
  readonly stories: string;
  /** What happened in one month, `2023-09`; long lists have further sheets, counted from 2. */
  month(month: string, sheet?: number): string;
  /** All outlets by name; their sheets have names that no outlet can have. */
  outlets(sheet?: number): string;
  /** What one outlet told. */
  outlet(outlet: string, sheet?: number): string;
  story(story: string): string;
  article(story: string, outlet: string): string;
  paragraph(story: string, outlet: string, id: string): string;
  /** An article's text as it was in one version. */
  version(story: string, outlet: string, number: number): string;
  pair(story: string, left: string, right: string): string;
  /** All outlets at once; without a base, the first outlet is it. */
  synopsis(story: string, base?: string): string;
  /** One file of the open bundle: `story.json`. */
  dataFile(story: string, file: string): string;
  /** The JSON Schema of every `story.json`. */
  readonly schema: string;
  /** The newest stories for those who follow them by program: `feed.xml`, `feed.json`. */
  feed(file: string): string;
  /** All pages that may be listed, or one part of them: `sitemap.xml`, `sitemap-2.xml`. */
  sitemap(file: string): string;
  /** The picture by which a story is shared. */
  storyCard(story: string): string;
  /** The picture by which two outlets are shared, in the order in which the story has them. */
  pairCard(story: string, left: string, right: string): string;
}

/**
 * The addresses under a base path.
 *
 * @param base `/` or `/some/path/`, with or without the last slash.
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

/** The address of a page or file as data name it, made from its path. */
export type Iri = (path: string) => string;

/** Whole addresses where the site knows its own, `https://example.org/`; paths where it does not. */
export function iriOn(site: URL | string | undefined): Iri {
  return (path) => (site === undefined ? path : new URL(path, site).href);
}

/** The fragment that lands on an outlet's paragraph on a pair page: `ap-p7`. */
export function cellId(outlet: string, paragraph: string): string {
  return `${outlet}-${paragraph}`;
}

/** The fragment that lands on a row of a pair page: `row-7`. */
export function rowId(number: number): string {
  return `row-${number}`;
}
