import { getCollection } from 'astro:content';
import { contentRoot, localDisk } from './library/disk.ts';
import { readImprint } from './library/imprint.ts';
import { partOfBuild } from './library/part.ts';
import { madeEdition } from './made-editions.ts';
import type { Edition } from './view/edition.ts';
import { type Site, siteUnder } from './view/site.ts';
import { type StorySummary, storySummary } from './view/story/story-summary.ts';

const part = partOfBuild();

const summarized = new WeakMap<Edition, StorySummary>();

let site: Site | null = null;

/** The site that is built, as every page knows it; in `dev` the file that names it is read for each page. */
export function currentSite(): Site {
  if (site !== null && import.meta.env.PROD) return site;
  site = siteUnder(import.meta.env.BASE_URL, readImprint(contentRoot(), localDisk).imprint);
  return site;
}

async function madeEditions(): Promise<readonly Edition[]> {
  // Astro warns of a collection that is empty.
  if (part.stories?.length === 0) return [];
  const stories = await getCollection('stories');
  return stories.map(({ id, data }) => madeEdition(id, data.version));
}

/**
 * Every story of this run with its comparison. A story is read and compared once, when its first page is made, and again only when
 * its content has changed (ADR 0004).
 */
export async function editions(): Promise<readonly Edition[]> {
  return (await madeEditions()).filter(({ story }) => !story.isDraft);
}

/** Every story of this run that has one article so far. */
export async function drafts(): Promise<readonly Edition[]> {
  return (await madeEditions()).filter(({ story }) => story.isDraft);
}

/** What a page of a story gets; those of one article or pair also get its names, as parameters of the address. */
export interface StoryProps {
  readonly edition: Edition;
}

/** Parts of an address by the name that a route gives them. */
type Params = Record<string, string | undefined>;

/**
 * Returns what Astro's `getStaticPaths` wants: for each story its pages of one kind, by default one.
 *
 * @param pathsOf the parameters of a page's address besides the story, and props besides the edition
 */
export async function storyPaths<Own extends object>(
  pathsOf: (edition: Edition) => readonly { params?: Params; props?: Own }[] = () => [{}],
): Promise<{ params: Params; props: StoryProps & Own }[]> {
  return (await editions()).flatMap((edition) =>
    pathsOf(edition).map(({ params, props }) => ({
      params: { story: edition.story.slug, ...params },
      props: { edition, ...props } as StoryProps & Own,
    })),
  );
}

function summaryOf(edition: Edition): StorySummary {
  const summary = summarized.get(edition) ?? storySummary(edition, currentSite().strings);
  summarized.set(edition, summary);
  return summary;
}

/**
 * What pages across stories are made from: of every story a summary in plain data, and never its edition. In the same
 * order, by slug, whatever stories this run has. Drafts have none.
 */
export async function storySummaries(): Promise<readonly StorySummary[]> {
  const others = (part.summaries as readonly (StorySummary | null)[]).flatMap((summary) => summary ?? []);
  const own = (await editions()).map(summaryOf);
  return [...own, ...others].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
