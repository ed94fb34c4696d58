import type { Addresses } from '../address.ts';
import type { Edition } from '../edition.ts';
import { counted, longDate } from '../wording.ts';
import { type Glimpse, glimpsesOf } from './glimpse.ts';

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
  /** A few differences to begin with. */
  readonly glimpses: readonly Glimpse[];
  readonly outlets: readonly { readonly siglum: string; readonly name: string; readonly address: string }[];
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
      glimpses: glimpsesOf(edition, at),
      tellings: counted(outlets.length, 'telling'),
      outlets: outlets.map((outlet) => ({
        siglum: outlet.siglum,
        name: outlet.name,
        address: at.article(slug, outlet.slug),
      })),
    };
  });
}
