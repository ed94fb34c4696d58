import type { Iri } from '../address.ts';
import type { Site } from '../site.ts';
import type { FeedItem } from './feed-item.ts';

/** Returns the stories as JSON Feed 1.1. Dates are those of the events, so that the feed does not depend on the clock. */
export function jsonFeed(items: readonly FeedItem[], at: Site, iri: Iri): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: at.imprint.title,
    home_page_url: iri(at.front),
    feed_url: iri(at.feed('feed.json')),
    description: at.strings.metadata.feed,
    language: at.language,
    items: items.map(({ address, title, summary, description, date, outlets, card }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_text: `${summary} ${description}`,
      image: card,
      date_published: `${date}T00:00:00Z`,
      tags: outlets,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
