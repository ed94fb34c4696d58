import type { Addresses } from '../address.ts';
import { letterOf } from '../outlet-names.ts';

/** An outlet in the chooser; it has its letter where names are hidden. */
export interface ChosenOutlet {
  readonly name: string;
  readonly letter: string;
}

/** One outlet on the left and the outlets that can be on the right of it, each linked to the page of the two. */
export interface ChooserRow {
  readonly left: ChosenOutlet;
  readonly rights: readonly (ChosenOutlet & { readonly address: string; readonly isCurrent: boolean })[];
}

/** What the chooser needs to know of a story. */
interface ChooserStory {
  readonly slug: string;
  readonly outlets: readonly { readonly slug: string; readonly name: string }[];
}

/** So many outlets can all be paired in one list; a page of more has the pairs of the two outlets that it shows. */
const MOST_OUTLETS = 12;

/**
 * Which outlet beside which: every ordered pair of a story, so that a reader is one click from any of them.
 *
 * @param shown the two outlets that the page shows, left and right; null on a page of the whole story
 */
export function chooserOf(
  { slug: story, outlets }: ChooserStory,
  shown: readonly [string, string] | null,
  at: Addresses,
): readonly ChooserRow[] {
  const lettered = outlets.map(({ slug, name }, index) => ({ slug, name, letter: letterOf(index) }));
  const first = shown ?? outlets.slice(0, 1).map(({ slug }) => slug);
  const lefts = outlets.length <= MOST_OUTLETS ? lettered : lettered.filter(({ slug }) => first.includes(slug));
  return lefts.map((left) => ({
    left,
    rights: lettered
      .filter((right) => right !== left)
      .map((right) => ({
        ...right,
        address: at.pair(story, left.slug, right.slug),
        isCurrent: left.slug === shown?.[0] && right.slug === shown[1],
      })),
  }));
}
