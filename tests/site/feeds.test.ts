import { expect, test } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import { type BuiltSite, bytesOf, filesOf, HOSTILE_SITE, pagesOf, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

const HOST = 'https://example.org';

const textOf = (site: BuiltSite, file: string) => bytesOf(site, file).toString('utf8');

function textsIn(xml: string, path: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path).map(({ content }) => content);
  document.dispose();
  return found;
}

for (const site of [UNDER_BASE_PATH, HOSTILE_SITE]) {
  const start = HOST + site.base;

  test(`the sitemap of ${site.folder} has every page that may be listed, and no other`, () => {
    const listed = pagesOf(site)
      .filter(({ file }) => !/<meta name="robots" content="noindex/.test(textOf(site, file)))
      .map(({ address }) => HOST + address);
    const mapped = textsIn(textOf(site, 'sitemap.xml'), '//*[local-name()="loc"]');
    expect(mapped.toSorted()).toEqual(listed.toSorted());
    expect(textOf(site, 'robots.txt')).toContain(`Sitemap: ${start}sitemap.xml`);
  });

  test(`the feeds of ${site.folder} lead to its stories, and pages that belong to no story announce them`, () => {
    const stories = pagesOf(site).map(({ address }) => HOST + address);
    const links = textsIn(textOf(site, 'feed.xml'), '//item/link');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !stories.includes(link))).toEqual([]);
    const feed = JSON.parse(textOf(site, 'feed.json')) as { readonly items: readonly { readonly url: string }[] };
    expect(feed.items.map(({ url }) => url)).toEqual(links);
    for (const file of ['index.html', 'outlets/index.html', 'about/index.html']) {
      expect(textOf(site, file), file).toContain(
        `type="application/rss+xml" title="All stories (RSS)" href="${start}feed.xml"`,
      );
      expect(textOf(site, file), file).toContain(`href="${start}feed.json"`);
    }
  });
}

test('a site that does not know its own address has neither feeds nor sitemap, and announces none', () => {
  expect(filesOf(ROOT_SITE).filter((file) => /^(feed|sitemap)/.test(file))).toEqual([]);
  expect(textOf(ROOT_SITE, 'robots.txt')).not.toContain('Sitemap');
  expect(textOf(ROOT_SITE, 'index.html')).not.toContain('rel="alternate"');
});
