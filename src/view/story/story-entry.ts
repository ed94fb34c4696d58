import type { Addresses } from '../address.ts';
import type { Contrast } from '../differences/contrast.ts';
import { type Masthead, mastheadOf } from '../masthead.ts';
import { counted, longDate } from '../wording.ts';
import { newestFirst, type StorySummary } from './story-summary.ts';

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
  readonly contrasts: readonly Contrast[];
  readonly masthead: Masthead;
  readonly outlets: readonly { readonly siglum: string; readonly name: string; readonly address: string }[];
}

/** The stories of the front page, the newest event first. */
export function storyEntries(stories: readonly StorySummary[], at: Addresses): readonly StoryEntry[] {
  return newestFirst(stories).map(({ slug, title, summary, date, place, outlets, examples }) => ({
    title,
    summary,
    address: at.story(slug),
    date,
    dateInWords: longDate(date),
    place,
    contrasts: examples.map((contrast) => ({ ...contrast, address: at.front + contrast.address })),
    masthead: mastheadOf(outlets),
    tellings: counted(outlets.length, 'telling'),
    outlets: outlets.map((outlet) => ({
      siglum: outlet.siglum,
      name: outlet.name,
      address: at.article(slug, outlet.slug),
    })),
  }));
}
