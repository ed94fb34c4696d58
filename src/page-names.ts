/*
 * The fixed names in addresses. Addresses, reserved names of stories and outlets, and redirects of renamed stories follow
 * from them; a test compares them with the routes in `src/pages`. Links to them must work forever: remove none.
 */

/** Pages of the site, at `/{name}/`. */
export const SITE_PAGES = ['search', 'method', 'about', 'stories', 'outlets'] as const;

/** Pages of a story, at `/{story}/{name}/`. */
export const STORY_PAGES = ['synopsis', 'differences', 'quotes', 'figures', 'sources', 'passages', 'data'] as const;

/** The name of a page of a story. */
export type StoryPageName = (typeof STORY_PAGES)[number];
