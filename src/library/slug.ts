import type { VFileMessage } from 'vfile-message';
import { type Place, problem, quoteContent } from '../engine/index.ts';
import { SITE_PAGES, STORY_PAGES } from '../page-names.ts';
import { isSlug } from '../schemas/field.ts';

/** Names at the top level of the site; after its pages those of its files and folders. */
const TOP_LEVEL: readonly string[] = [...SITE_PAGES, 'schema', '404', 'index', '_astro', 'fonts', 'pagefind'];
/** Names of a story's own pages. */
const IN_STORY: readonly string[] = [...STORY_PAGES, 'index'];

/** Checks the name of a story folder. Problems point to `place`. */
export function checkStorySlug(slug: string, place: Place): readonly VFileMessage[] {
  if (TOP_LEVEL.includes(slug)) return [taken(slug, place, `/${slug}/`)];
  return isSlug(slug) ? [] : [badSlug(slug, place)];
}

/** Checks the name of an outlet file. Problems point to `place`. */
export function checkOutletSlug(slug: string, place: Place): readonly VFileMessage[] {
  if (IN_STORY.includes(slug)) return [taken(slug, place, `/{story}/${slug}/`)];
  // With `vs` in slugs, `a-vs` and `b`, and `a` and `vs-b`, would have the same address.
  if (slug.split('-').includes('vs')) return [taken(slug, place, '/{story}/{left}-vs-{right}/')];
  return isSlug(slug) ? [] : [badSlug(slug, place)];
}

function badSlug(slug: string, place: Place): VFileMessage {
  const note =
    'rename it to lower-case letters a-z, digits and single hyphens, at most 80 characters, such as the-hill';
  return problem('bad-slug', place, `the name ${quoteContent(slug)} cannot be part of an address`, note);
}

function taken(slug: string, place: Place, address: string): VFileMessage {
  return problem(
    'reserved-slug',
    place,
    `the name ${quoteContent(slug)} conflicts with the address ${address}`,
    'rename it',
  );
}

/** Reports names that differ only in case, which many file systems ignore: one problem for each after the first. */
export function checkDuplicates(slugs: readonly string[], placeOf: (slug: string) => Place): readonly VFileMessage[] {
  const seen = new Map<string, string>();
  return slugs.flatMap((slug) => {
    const first = seen.get(slug.toLowerCase());
    seen.set(slug.toLowerCase(), first ?? slug);
    if (first === undefined) return [];
    const reason = `the names ${quoteContent(slug)} and ${quoteContent(first)} differ only in upper and lower case`;
    return [problem('duplicate-slug', placeOf(slug), reason, 'rename one of them')];
  });
}
