import type { Addresses, Iri } from '../address.ts';
import { newestFirst, type StorySummary } from '../story/story-summary.ts';

/** A story as feeds have it. All addresses are whole. */
export interface FeedItem {
  readonly address: string;
  readonly title: string;
  /** What happened, in the editor’s words. */
  readonly summary: string;
  /** Who reports it, and what was found. */
  readonly description: string;
  /** The day of the event. */
  readonly date: string;
  readonly outlets: readonly string[];
  /** The picture by which the story is shared. */
  readonly card: string;
}

/** So many stories are in a feed. */
const MOST_ITEMS = 50;

/** The stories of a feed, the newest event first. */
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
