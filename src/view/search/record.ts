import type { Story, StoryArticle } from '../../library/story.ts';

/** One paragraph in the search index. */
export interface SearchRecord {
  /** Its index, see `indexOf`. */
  readonly index: string;
  /** Story, outlet, paragraph and language: `harbour-fire/gazette/p3/en-GB`. */
  readonly key: string;
  readonly text: string;
}

/** The languages that Pagefind can stem, so that `talk` finds `talks`. */
const INFLECTED = new Set(
  'ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt ne nl no pl pt ro ru sr sv ta tr yi'.split(' '),
);

/** The index of all other languages. */
const PLAIN = 'unknown';

/**
 * Returns the index for texts in a language.
 *
 * @example indexOf('en-GB') === 'en'
 */
export function indexOf(language: string): string {
  const [primary = PLAIN] = language.toLowerCase().split('-');
  return INFLECTED.has(primary) ? primary : PLAIN;
}

/** Returns whether an article may be searched. Results show full paragraphs, so excerpt-only articles may not. */
export function isSearchable({ facts }: StoryArticle): boolean {
  return facts.rights !== 'excerpt-only';
}

/** Returns the searchable paragraphs of a story, in the order of its outlets. */
export function searchRecords(story: Story): readonly SearchRecord[] {
  if (story.isDraft) return [];
  return story.articles
    .filter(isSearchable)
    .flatMap(({ outlet, language, blocks }) =>
      blocks.flatMap(({ id, text }) =>
        id === null ? [] : [{ index: indexOf(language), key: `${story.slug}/${outlet}/${id}/${language}`, text }],
      ),
    );
}
