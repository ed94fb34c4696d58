/** The stories per index. After an edit, a build rebuilds only the index of that story. */
const STORIES = 256;

/** Returns the number of indexes per language: a power of two, so that it rarely changes. */
function bucketsFor(stories: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(stories / STORIES)));
}

/** Hashes a slug (FNV-1a, 32 bits). */
function scattered(slug: string): number {
  return (
    [...slug].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0
  );
}

/**
 * Returns the name of the index that holds a story's words in a language.
 *
 * @param language the index of the language: `en`, see `indexOf`
 * @param stories how many stories the site has
 * @example indexName('en', 'harbour-fire', 3) === 'en', and of a thousand stories it may be 'en-2'
 */
export function indexName(language: string, slug: string, stories: number): string {
  const buckets = bucketsFor(stories);
  return buckets === 1 ? language : `${language}-${scattered(slug) % buckets}`;
}
