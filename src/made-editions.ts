import { contentRoot, folderStamp } from './library/disk.ts';
import { readStory } from './library/library.ts';
import { STORIES } from './library/story.ts';
import { type Edition, editionOf } from './view/edition.ts';

/*
 * Apart from `edition.ts`, because the dev server loads that again whenever content changes: what was compared stays.
 */

interface Made {
  readonly edition: Edition;
  /** The state of the story's folder that it was made from. */
  readonly stamp: string;
}

/** What was made of each story, by slug. */
const made = new Map<string, Made>();

/**
 * A story with its comparison, compared again only when its content has another version. In `dev` a changed file counts
 * at once, before Astro's store has the new version; while the files have a problem, the story is shown as it was.
 *
 * @param version the version that Astro's store has
 */
export function madeEdition(slug: string, version: string): Edition {
  const known = made.get(slug);
  const stamp = import.meta.env.PROD ? '' : folderStamp(`${contentRoot()}/${STORIES}/${slug}`);
  if (known?.edition.story.version === version && known.stamp === stamp) return known.edition;
  const { story } = readStory(contentRoot(), slug);
  if (story === null && known !== undefined && !import.meta.env.PROD) return known.edition;
  if (story === null) throw new Error(`story was read before, and now has problems: ${slug}`);
  const edition = known?.edition.story.version === story.version ? known.edition : editionOf(story);
  made.set(slug, { edition, stamp });
  return edition;
}
