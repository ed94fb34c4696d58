import type { Iri } from '../address.ts';
import { monthPages } from '../archive/month-page.ts';
import { outletPages } from '../outlet/outlet-page.ts';
import { outletsPages } from '../outlet/outlets-page.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { XML_DECLARATION, xmlElement, xmlText } from '../xml.ts';

export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** The limit of the sitemap protocol for one file. */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Returns the paths of the pages that search engines may index: all without texts of outlets. */
export function listedPages(stories: readonly StorySummary[], at: Site): readonly string[] {
  return [
    ...[at.front, at.stories, at.search, at.method, at.about],
    ...outletsPages(stories, at).map(({ sheet }) => at.outlets(sheet)),
    ...outletPages(stories, at).map(({ outlet, sheet }) => at.outlet(outlet, sheet)),
    ...monthPages(stories, at).map(({ month, sheet }) => at.month(month, sheet)),
    ...stories.map(({ slug }) => at.story(slug)),
  ];
}

function fileOf(name: string, root: 'urlset' | 'sitemapindex', addresses: readonly string[]): SitemapFile {
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const items = addresses.map((address) => xmlElement(item, {}, xmlElement('loc', {}, xmlText(address))));
  const text = `${XML_DECLARATION}${xmlElement(root, { xmlns: NAMESPACE }, `\n${items.join('\n')}\n`)}\n`;
  return { name, text };
}

/**
 * Returns the files of the sitemap: one, or an index and several parts if there are more than `most` addresses. It has no
 * modification dates, because the build does not depend on the clock.
 */
export function sitemapFiles(
  pages: readonly string[],
  at: Site,
  iri: Iri,
  most = MOST_ADDRESSES,
): readonly SitemapFile[] {
  const addresses = pages.map(iri);
  if (addresses.length <= most) return [fileOf('sitemap.xml', 'urlset', addresses)];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) =>
    fileOf(`sitemap-${index + 1}.xml`, 'urlset', addresses.slice(index * most, (index + 1) * most)),
  );
  const list = parts.map(({ name }) => iri(at.sitemap(name)));
  return [fileOf('sitemap.xml', 'sitemapindex', list), ...parts];
}
