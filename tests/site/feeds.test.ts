import { expect, test } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import { pagesOf, TESTED_SITE, textOf } from './built-site.ts';

const { origin, base } = TESTED_SITE;

function textsIn(xml: string, path: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path).map(({ content }) => content);
  document.dispose();
  return found;
}

test('the sitemap lists exactly the pages that may be listed', () => {
  const listed = pagesOf()
    .filter(({ file }) => !/<meta name="robots" content="noindex/.test(textOf(file)))
    .map(({ address }) => origin + address);
  const mapped = textsIn(textOf('sitemap.xml'), '//*[local-name()="loc"]');
  expect(mapped.toSorted()).toEqual(listed.toSorted());
  expect(textOf('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
});

test('feeds link to the stories, and pages outside stories link to the feeds', () => {
  const stories = pagesOf().map(({ address }) => origin + address);
  const links = textsIn(textOf('feed.xml'), '//item/link');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !stories.includes(link))).toEqual([]);
  const feed = JSON.parse(textOf('feed.json')) as { readonly items: readonly { readonly url: string }[] };
  expect(feed.items.map(({ url }) => url)).toEqual(links);
  for (const file of ['index.html', 'outlets/index.html', 'about/index.html']) {
    expect(textOf(file), file).toContain(
      `type="application/rss+xml" title="All stories (RSS)" href="${origin}${base}feed.xml"`,
    );
    expect(textOf(file), file).toContain(`href="${origin}${base}feed.json"`);
  }
});
