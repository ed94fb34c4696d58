import type { Addresses } from '../address.ts';
import type { Contrast } from '../differences/contrast.ts';
import type { Edition } from '../edition.ts';
import { type Masthead, mastheadOf } from '../masthead.ts';
import { counted, longDate } from '../wording.ts';
import { contrastGroups } from './story-differences.ts';

/** A story as the front page lists it. */
export interface StoryEntry {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** ISO, for machines, and in words. */
  readonly date: string;
  readonly dateInWords: string;
  readonly place: string;
  readonly tellings: string;
  /** A few differences to begin with: of each kind the first ones. */
  readonly contrasts: readonly Contrast[];
  readonly masthead: Masthead;
  readonly outlets: readonly { readonly siglum: string; readonly name: string; readonly address: string }[];
}

/** So many of each kind show what a story's pages are about. */
const MOST = 2;

function examplesOf(edition: Edition, at: Addresses): readonly Contrast[] {
  return contrastGroups(edition, at).flatMap(({ contrasts }) => contrasts.slice(0, MOST));
}

/** The stories of the front page, the newest event first. */
export function storyEntries(editions: readonly Edition[], at: Addresses): readonly StoryEntry[] {
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const newestFirst = editions.toSorted(({ story: a }, { story: b }) => order(b.date, a.date) || order(a.slug, b.slug));
  return newestFirst.map((edition) => {
    const { slug, title, summary, date, place, outlets } = edition.story;
    return {
      title,
      summary,
      address: at.story(slug),
      date,
      dateInWords: longDate(date),
      place,
      contrasts: examplesOf(edition, at),
      masthead: mastheadOf(outlets),
      tellings: counted(outlets.length, 'telling'),
      outlets: outlets.map((outlet) => ({
        siglum: outlet.siglum,
        name: outlet.name,
        address: at.article(slug, outlet.slug),
      })),
    };
  });
}
