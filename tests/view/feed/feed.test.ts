import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { feedItems } from '../../../src/view/feed/feed-item.ts';
import { jsonFeed } from '../../../src/view/feed/json-feed.ts';
import { robotsText } from '../../../src/view/feed/robots.ts';
import { rssFeed } from '../../../src/view/feed/rss.ts';
import { listedPages, sitemapFiles } from '../../../src/view/feed/sitemap.ts';
import { siteUnder } from '../../../src/view/site.ts';
import { storySummary } from '../../../src/view/story/story-summary.ts';
import { english } from '../../../src/view/strings/en/english.ts';
import { edition } from '../sample.ts';

const at = siteUnder('/some/path/');
const whole = (path: string) => new URL(path, 'https://example.org').href;
const summary = storySummary(edition, english);
const hostile = { ...summary, title: 'Fire & <b>smoke</b> ]]>', summary: 'Bell: \u0007.' };
const items = feedItems([hostile], at, whole);
const PAGE = 'https://example.org/some/path/harbour/';

function textsIn(xml: string, path: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path).map(({ content }) => content);
  document.dispose();
  return found;
}

describe('the feeds', () => {
  it('as RSS: absolute addresses, the day of the event, and escaped text', () => {
    const rss = rssFeed(items, at, whole);
    expect(textsIn(rss, '/rss/channel/item/link | /rss/channel/item/guid')).toEqual([PAGE, PAGE]);
    expect(textsIn(rss, '//item/pubDate')).toEqual(['Thu, 29 Feb 2024 00:00:00 GMT']);
    expect(textsIn(rss, '//item/title')).toEqual([hostile.title]);
    expect(textsIn(rss, '//item/description')[0]).toMatch(/^Bell: \ufffd\. The same event in three outlets: /);
    expect(textsIn(rss, '//item/category')).toEqual(['The Gazette', 'The Herald', 'The Times']);
  });

  it('as JSON: the same stories', () => {
    const feed = JSON.parse(jsonFeed(items, at, whole)) as Record<string, unknown>;
    expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(feed['feed_url']).toBe('https://example.org/some/path/feed.json');
    expect(feed['items']).toMatchObject([
      { id: PAGE, url: PAGE, title: hostile.title, date_published: '2024-02-29T00:00:00Z' },
    ]);
  });

  it('have the newest fifty of a thousand stories', () => {
    const stories = Array.from({ length: 1000 }, (_, index) => ({ ...summary, slug: `s${index}` }));
    expect(feedItems(stories, at, whole).length).toBe(50);
  });
});

describe('the sitemap', () => {
  it('lists every page without outlets’ texts once, by its absolute address', () => {
    const pages = listedPages([summary], at);
    const [file, ...more] = sitemapFiles(pages, at, whole);
    expect(more).toEqual([]);
    const addresses = textsIn(file?.text ?? '', '//*[local-name()="loc"]');
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(PAGE);
    expect(addresses).toContain('https://example.org/some/path/outlets/gazette/');
    expect(addresses).toContain('https://example.org/some/path/stories/2024-02/');
  });

  it('of more addresses than a file may hold is a list of files', () => {
    const pages = Array.from({ length: 5 }, (_, index) => `/s${index}/`);
    const files = sitemapFiles(pages, at, whole, 2);
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    const [list, ...parts] = files.map(({ text }) => textsIn(text, '//*[local-name()="loc"]'));
    expect(list).toEqual([1, 2, 3].map((part) => `https://example.org/some/path/sitemap-${part}.xml`));
    expect(parts.flat()).toEqual(pages.map(whole));
  });

  it('is named in robots.txt where the site knows its address', () => {
    expect(robotsText('https://example.org/sitemap.xml')).toMatch(/^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m);
    expect(robotsText(null)).not.toContain('Sitemap');
  });
});
