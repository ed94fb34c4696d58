/** An index holds the words of so many stories: a build after one edit makes one index anew, and no more of the search. */
const STORIES = 256;

/** How many indexes a site of so many stories has for each language: a power of two, so that it seldom changes. */
function bucketsFor(stories: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(stories / STORIES)));
}

/** A number for a story that has nothing to do with how its slug begins (FNV-1a, in 32 bits). */
function scattered(slug: string): number {
  return (
    [...slug].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0
  );
}

/**
 * The name of the index that holds a story's words in a language.
 *
 * @param language the index of the language: `en`, see `indexOf`
 * @param stories how many stories the site has
 * @example indexName('en', 'harbour-fire', 3) === 'en', and of a thousand stories it may be 'en-2'
 */
export function indexName(language: string, slug: string, stories: number): string {
  const buckets = bucketsFor(stories);
  return buckets === 1 ? language : `${language}-${scattered(slug) % buckets}`;
}
