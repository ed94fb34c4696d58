import { allIds } from '../../ledger/history.ts';
import { STORY_PAGES } from '../../page-names.ts';
import type { Edition } from '../edition.ts';
import { type Frame, siteFrame, storyFrame } from '../frame.ts';
import { outletsOf } from '../outlet/outlet-facts.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { absentRoutes } from './absent-page.ts';
import { historyIn } from './state.ts';

/** An address from before a story or an outlet was renamed, and the one that it has now. */
export interface MovedRoute {
  /** The story's name in the old address. */
  readonly story: string;
  /** What follows it, `cbc/p7`; undefined where the story's own page is meant. */
  readonly path: string | undefined;
  /** The new address below the story: `cbc-news/p7`, or '' for the story itself. */
  readonly to: string;
}

/** The page at an old address: it says where its page is now, and leads there. */
export interface MovedPage {
  readonly frame: Frame;
  readonly title: string;
  readonly statement: string;
  readonly address: string;
}

/** The pages of an outlet's article under one of its names; `others` are the names of the other outlets. */
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

/** Old paths below the story with the new ones: those of renamed outlets. */
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

/** Every path below a story that has a page. */
function paths(edition: Edition): readonly string[] {
  const shown = edition.story.outlets.map(({ slug }) => slug);
  const own = shown.flatMap((outlet, at) => outletPaths(edition, outlet, outlet, shown.slice(at + 1)));
  return [...new Set(['', ...STORY_PAGES, ...own, ...absentRoutes(edition).map(({ path }) => path)])];
}

/** Every address of a story from before it, or one of its outlets, was renamed. */
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

/** Builds the page at an old address below a story. */
export function movedPage({ story }: Edition, { to }: MovedRoute, at: Site): MovedPage {
  const address = `${at.story(story.slug)}${to === '' ? '' : `${to}/`}`;
  const { title, statement } = at.strings.permalink.moved;
  return { frame: storyFrame(story, statement, [{ text: title, address: null }], at), title, statement, address };
}

/** The pages at the old addresses of renamed outlets, by the former slug. */
export function movedOutletPages(stories: readonly StorySummary[], at: Site): ReadonlyMap<string, MovedPage> {
  const { title, statement } = at.strings.permalink.moved;
  // Only the address it has now is to be listed.
  const frame = { ...siteFrame(title, statement, at), thirdParty: true };
  return new Map(
    outletsOf(stories).flatMap(({ slug, formerSlugs }) =>
      formerSlugs.map((old) => [old, { frame, title, statement, address: at.outlet(slug) }] as const),
    ),
  );
}
