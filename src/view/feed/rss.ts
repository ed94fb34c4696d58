import type { Iri } from '../address.ts';
import type { Site } from '../site.ts';
import { XML_DECLARATION, xmlElement, xmlText } from '../xml.ts';
import type { FeedItem } from './feed-item.ts';

function element(name: string, text: string): string {
  return xmlElement(name, {}, xmlText(text));
}

/** Writes a day in the date format of RSS: `Wed, 13 Sep 2023 00:00:00 GMT`. */
function moment(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString();
}

function itemElement({ address, title, summary, description, date, outlets }: FeedItem): string {
  const parts = [
    element('title', title),
    element('link', address),
    xmlElement('guid', { isPermaLink: 'true' }, xmlText(address)),
    element('description', `${summary} ${description}`),
    element('pubDate', moment(date)),
    ...outlets.map((outlet) => element('category', outlet)),
  ];
  return `<item>\n${parts.join('\n')}\n</item>`;
}

/** Returns the stories as RSS 2.0. Dates are those of the events, so that the feed does not depend on the clock. */
export function rssFeed(items: readonly FeedItem[], at: Site, iri: Iri): string {
  const self = { href: iri(at.feed('feed.xml')), rel: 'self', type: 'application/rss+xml' };
  const channel = [
    element('title', at.imprint.title),
    element('link', iri(at.front)),
    element('description', at.strings.metadata.feed),
    element('language', at.language),
    xmlElement('atom:link', self, ''),
    ...items.map(itemElement),
  ];
  const attributes = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  const content = `\n<channel>\n${channel.join('\n')}\n</channel>\n`;
  return `${XML_DECLARATION}${xmlElement('rss', attributes, content)}\n`;
}
