import { allIds } from '../../ledger/history.ts';
import { STORY_PAGES } from '../../page-names.ts';
import type { Edition } from '../edition.ts';
import { type Frame, siteFrame, storyFrame } from '../frame.ts';
import { outletsOf } from '../outlet/outlet-facts.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { absentRoutes } from './absent-page.ts';
import { historyIn } from './state.ts';

/** An address from before a story or an outlet was renamed, and the current one. */
export interface MovedRoute {
  /** The story's slug in the old address. */
  readonly story: string;
  /** The rest of the path, `cbc/p7`; undefined for the story's own page. */
  readonly path: string | undefined;
  /** The new path relative to the story: `cbc-news/p7`, or '' for the story's own page. */
  readonly to: string;
}

/** The page at an old address, which links to the new one. */
export interface MovedPage {
  readonly frame: Frame;
  readonly title: string;
  readonly statement: string;
  readonly address: string;
}

/** Returns the paths of an outlet's pages under one of its slugs; `others` are the slugs of the other outlets. */
function outletPaths({ story }: Edition, outlet: string, name: string, others: readonly string[]): readonly string[] {
  const history = historyIn(story, outlet);
  const versions = history?.versions ?? [];
  return [
    name,
    `synopsis/${name}`,
    ...(history === null ? [] : allIds(history)).map((id) => `${name}/${id}`),
    ...(versions.length < 2 ? [] : versions.map(({ number }) => `${name}/v${number}`)),
    ...others.flatMap((other) => [`${name}-vs-${other}`, `${other}-vs-${name}`]),
  ];
}

/** Maps the old paths of renamed outlets to the new ones, relative to the story. */
function movedOutlets(edition: Edition): ReadonlyMap<string, string> {
  const { story } = edition;
  const shown = story.outlets.map(({ slug }) => slug);
  const moved = new Map<string, string>();
  for (const [old, now] of Object.entries(story.ledger.formerOutlets)) {
    if (!shown.includes(now)) continue;
    const others = shown.filter((slug) => slug !== now);
    const [from, to] = [old, now].map((name) => outletPaths(edition, now, name, others));
    for (const [at, path] of (from ?? []).entries()) moved.set(path, to?.[at] ?? '');
  }
  return moved;
}

/** Returns the paths of all pages of a story, relative to it. */
function paths(edition: Edition): readonly string[] {
  const shown = edition.story.outlets.map(({ slug }) => slug);
  const own = shown.flatMap((outlet, at) => outletPaths(edition, outlet, outlet, shown.slice(at + 1)));
  return [...new Set(['', ...STORY_PAGES, ...own, ...absentRoutes(edition).map(({ path }) => path)])];
}

/** Returns every address from before the story or one of its outlets was renamed. */
export function movedRoutes(edition: Edition): readonly MovedRoute[] {
  const { slug, ledger } = edition.story;
  const outlets = [...movedOutlets(edition)];
  const here = outlets.map(([path, to]): MovedRoute => ({ story: slug, path, to }));
  const whole = [...paths(edition).map((path) => [path, path] as const), ...outlets];
  const before = ledger.formerStories.flatMap((story) =>
    whole.map(([path, to]): MovedRoute => ({ story, path: path === '' ? undefined : path, to })),
  );
  return [...here, ...before];
}

/** Builds the page at an old address of a story. */
export function movedPage({ story }: Edition, { to }: MovedRoute, at: Site): MovedPage {
  const address = `${at.story(story.slug)}${to === '' ? '' : `${to}/`}`;
  const { title, statement } = at.strings.permalink.moved;
  return { frame: storyFrame(story, statement, [{ text: title, address: null }], at), title, statement, address };
}

/** Builds the pages at the old addresses of renamed outlets, by former slug. */
export function movedOutletPages(stories: readonly StorySummary[], at: Site): ReadonlyMap<string, MovedPage> {
  const { title, statement } = at.strings.permalink.moved;
  // Marked as third-party so that search engines index only the new address.
  const frame = { ...siteFrame(title, statement, at), thirdParty: true };
  return new Map(
    outletsOf(stories).flatMap(({ slug, formerSlugs }) =>
      formerSlugs.map((old) => [old, { frame, title, statement, address: at.outlet(slug) }] as const),
    ),
  );
}
