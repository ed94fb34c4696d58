import type { VFileMessage } from 'vfile-message';
import { type Place, problem, quoteContent } from '../engine/index.ts';
import { isSlug } from '../schemas/field.ts';

/** What the site serves at its top level beside the stories. */
const TOP_LEVEL = [
  ...['search', 'method', 'about', 'stories', 'outlets', 'schema'],
  ...['404', 'index', '_astro', 'fonts', 'pagefind'],
];
/** What the site serves in a story beside its articles and pairs. */
const IN_STORY = ['synopsis', 'differences', 'quotes', 'figures', 'sources', 'passages', 'data', 'index'];

/** What is wrong with a story's folder name, at a place that stands for it. */
export function checkStorySlug(slug: string, place: Place): readonly VFileMessage[] {
  if (TOP_LEVEL.includes(slug)) return [taken(slug, place, `/${slug}/`)];
  return isSlug(slug) ? [] : [badSlug(slug, place)];
}

/** What is wrong with an outlet's file name, at a place that stands for it. */
export function checkOutletSlug(slug: string, place: Place): readonly VFileMessage[] {
  if (IN_STORY.includes(slug)) return [taken(slug, place, `/{story}/${slug}/`)];
  // `a-vs` beside `b` and `a` beside `vs-b` would have one address: no part of a slug may be `vs`.
  if (slug.split('-').includes('vs')) return [taken(slug, place, '/{story}/{left}-vs-{right}/')];
  return isSlug(slug) ? [] : [badSlug(slug, place)];
}

function badSlug(slug: string, place: Place): VFileMessage {
  const note = 'rename it: small letters a-z, digits and single hyphens, at most 80, such as the-hill';
  return problem('bad-slug', place, `the name ${quoteContent(slug)} cannot stand in an address`, note);
}

function taken(slug: string, place: Place, address: string): VFileMessage {
  return problem(
    'reserved-slug',
    place,
    `the name ${quoteContent(slug)} collides with the address ${address}`,
    'rename it',
  );
}

/** Names that are equal once case is ignored, as it is on many disks: a problem for each after the first. */
export function checkDuplicates(slugs: readonly string[], placeOf: (slug: string) => Place): readonly VFileMessage[] {
  const seen = new Map<string, string>();
  return slugs.flatMap((slug) => {
    const first = seen.get(slug.toLowerCase());
    seen.set(slug.toLowerCase(), first ?? slug);
    if (first === undefined) return [];
    const reason = `the names ${quoteContent(slug)} and ${quoteContent(first)} are the same but for capitals`;
    return [problem('duplicate-slug', placeOf(slug), reason, 'rename one of them')];
  });
}
