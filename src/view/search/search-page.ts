import type { Addresses } from '../address.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** Something that a search can be narrowed to. */
interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** The page of the search, as it is before anything is looked for. */
export interface SearchPage {
  /** Where the site begins: results are addressed from here. */
  readonly front: string;
  /** The indexes that there are, by language, with a space between two. */
  readonly indexes: string;
  /** The outlets of all stories, by their names. */
  readonly outlets: readonly (Choice & { readonly siglum: string })[];
  /** The newest event first. */
  readonly stories: readonly (Choice & { readonly address: string; readonly synopsis: string })[];
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What the page of the search says and offers. */
export function searchPage(stories: readonly StorySummary[], at: Addresses): SearchPage {
  const indexes = stories.flatMap((story) => story.outlets.flatMap(({ article }) => article.index ?? []));
  const outlets = new Map(stories.flatMap((story) => story.outlets).map((outlet) => [outlet.slug, outlet]));
  return {
    front: at.front,
    indexes: [...new Set(indexes)].toSorted(order).join(' '),
    outlets: [...outlets.values()]
      .map(({ slug, name, siglum }) => ({ slug, name, siglum }))
      .toSorted((a, b) => order(a.name, b.name)),
    stories: newestFirst(stories).map(({ slug, title }) => ({
      slug,
      name: title,
      address: at.story(slug),
      synopsis: at.synopsis(slug),
    })),
  };
}
