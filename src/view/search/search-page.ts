import type { Addresses } from '../address.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';
import { indexName } from './bucket.ts';

/** Something that a search can be narrowed to. */
interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** The page of the search, as it is before anything is looked for. */
export interface SearchPage {
  /** Where the site begins: results are addressed from here. */
  readonly front: string;
  /** The names of the indexes that there are, with a space between two. */
  readonly indexes: string;
  /** The outlets of all stories, by their names. */
  readonly outlets: readonly (Choice & { readonly siglum: string })[];
  /** The newest event first: those that a search can be narrowed to. */
  readonly stories: readonly Choice[];
  /** The newest of them, with where they can be read. */
  readonly newest: readonly { readonly name: string; readonly address: string; readonly synopsis: string }[];
  /** Where all stories are. */
  readonly archive: string;
}

/** So many stories can be chosen, and so many are listed: with them the page stays within what it may weigh. */
const MOST_CHOICES = 300;
const MOST_LISTED = 30;

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What the page of the search says and offers. */
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
