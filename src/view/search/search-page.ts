import type { Addresses } from '../address.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';
import { indexName } from './bucket.ts';

/** A filter of the search. */
interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** The search page before a search. */
export interface SearchPage {
  /** The path of the front page, to which result addresses are relative. */
  readonly front: string;
  /** The names of the indexes, separated by spaces. */
  readonly indexes: string;
  /** The outlets of all stories, sorted by name. */
  readonly outlets: readonly (Choice & { readonly siglum: string })[];
  /** The stories to filter by, the newest event first. */
  readonly stories: readonly Choice[];
  /** The newest stories, with links. */
  readonly newest: readonly { readonly name: string; readonly address: string; readonly synopsis: string }[];
  /** The address of the archive. */
  readonly archive: string;
}

/** The most stories to filter by and to list, so that the page keeps within its budget. */
const MOST_CHOICES = 300;
const MOST_LISTED = 30;

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Builds the search page. */
export function searchPage(stories: readonly StorySummary[], at: Addresses): SearchPage {
  const newest = newestFirst(stories);
  const indexes = stories.flatMap((story) => {
    const languages = new Set(story.outlets.flatMap(({ article }) => article.index ?? []));
    return [...languages].map((language) => indexName(language, story.slug, stories.length));
  });
  const outlets = new Map(stories.flatMap((story) => story.outlets).map((outlet) => [outlet.slug, outlet]));
  return {
    front: at.front,
    indexes: [...new Set(indexes)].toSorted(order).join(' '),
    outlets: [...outlets.values()]
      .map(({ slug, name, siglum }) => ({ slug, name, siglum }))
      .toSorted((a, b) => order(a.name, b.name)),
    stories: newest.slice(0, MOST_CHOICES).map(({ slug, title }) => ({ slug, name: title })),
    newest: newest.slice(0, MOST_LISTED).map(({ slug, title }) => ({
      name: title,
      address: at.story(slug),
      synopsis: at.synopsis(slug),
    })),
    archive: at.stories,
  };
}
