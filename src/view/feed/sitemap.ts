import type { Iri } from '../address.ts';
import { monthPages } from '../archive/month-page.ts';
import { outletPages } from '../outlet/outlet-page.ts';
import { outletsPages } from '../outlet/outlets-page.ts';
import type { Site } from '../site.ts';
import type { StorySummary } from '../story/story-summary.ts';
import { XML_DECLARATION, xmlElement, xmlText } from '../xml.ts';

/** A file of the sitemap. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** So many addresses may be in one file, by the protocol. */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages that may be listed, by their paths: of our words; those made of other people’s texts ask not to be. */
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
 * The sitemap’s files: one, or where one may not hold so many addresses a list of several. No dates are in it: when a
 * page last changed, only a clock would know.
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
