import type { Addresses, Iri } from '../address.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** A story in a feed. All addresses are absolute. */
export interface FeedItem {
  readonly address: string;
  readonly title: string;
  /** The editor's summary. */
  readonly summary: string;
  /** A generated sentence: who reports it, and what was found. */
  readonly description: string;
  /** The day of the event. */
  readonly date: string;
  readonly outlets: readonly string[];
  /** The preview image. */
  readonly card: string;
}

/** The most stories in a feed. */
const MOST_ITEMS = 50;

/** Returns the items of a feed, the newest event first. */
export function feedItems(stories: readonly StorySummary[], at: Addresses, iri: Iri): readonly FeedItem[] {
  return newestFirst(stories)
    .slice(0, MOST_ITEMS)
    .map(({ slug, title, summary, description, date, outlets }) => ({
      address: iri(at.story(slug)),
      title,
      summary,
      description,
      date,
      outlets: outlets.map(({ name }) => name),
      card: iri(at.storyCard(slug)),
    }));
}
