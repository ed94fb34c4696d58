import type { Addresses } from '../address.ts';
import { letterOf } from '../outlet-names.ts';

/** An outlet in the chooser; the letter replaces its name while names are hidden. */
export interface ChosenOutlet {
  readonly name: string;
  readonly letter: string;
}

/** One outlet on the left, with a link for each outlet that can be on the right. */
export interface ChooserRow {
  readonly left: ChosenOutlet;
  readonly rights: readonly (ChosenOutlet & { readonly address: string; readonly isCurrent: boolean })[];
}

/** The part of a story that the chooser needs. */
interface ChooserStory {
  readonly slug: string;
  readonly outlets: readonly { readonly slug: string; readonly name: string }[];
}

/** With more outlets than this, the chooser offers only the pairs of the two outlets that the page shows. */
const MOST_OUTLETS = 12;

/**
 * Lists every ordered pair of a story, so that each is one click away.
 *
 * @param shown the slugs of the left and right outlet of the page; null on the story's page
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
