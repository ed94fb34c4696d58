import type { Story, StoryArticle } from '../../library/story.ts';

/** One paragraph as the index of the search has it. */
export interface SearchRecord {
  /** Which index it is in: see `indexOf`. */
  readonly index: string;
  /** Whose it is, where it stands and in what language: `harbour-fire/gazette/p3/en-GB`. */
  readonly key: string;
  readonly text: string;
}

/** The languages in which Pagefind knows which forms belong to one word: `talks` and `talk`. */
const INFLECTED = new Set(
  'ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt ne nl no pl pt ro ru sr sv ta tr yi'.split(' '),
);

/** The index of all languages whose words are found only as they are written. */
const PLAIN = 'unknown';

/**
 * The index that holds the texts in a language.
 *
 * @example indexOf('en-GB') === 'en'
 */
export function indexOf(language: string): string {
  const [primary = PLAIN] = language.toLowerCase().split('-');
  return INFLECTED.has(primary) ? primary : PLAIN;
}

/** Whether an article's words may be found: of others only excerpts may be shown, and search would show all. */
export function isSearchable({ facts }: StoryArticle): boolean {
  return facts.rights !== 'excerpt-only';
}

/** The articles of a story whose paragraphs can be found; nothing else decides what the index holds. */
export function searchableArticles({ articles }: Story): readonly StoryArticle[] {
  return articles.filter(isSearchable);
}

/** The paragraphs of a story that can be found, in the order of its outlets. */
export function searchRecords(story: Story): readonly SearchRecord[] {
  if (story.isDraft) return [];
  return searchableArticles(story).flatMap(({ outlet, language, blocks }) =>
    blocks.flatMap(({ id, text }) =>
      id === null ? [] : [{ index: indexOf(language), key: `${story.slug}/${outlet}/${id}/${language}`, text }],
    ),
  );
}
