import { expect, test } from '@playwright/test';
import { type BuiltSite, bytesOf, filesOf, pagesOf, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

interface PageFacts {
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Every address that a page leads to or loads, and every id on it, read by the browser's own parser. */
function factsOf(pages: readonly { readonly address: string; readonly html: string }[]): readonly PageFacts[] {
  return pages.map(({ address, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const attributes = [...page.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    return {
      address,
      ids: [...page.querySelectorAll('[id]')].map(({ id }) => id),
      links: attributes,
    };
  });
}

/** The files that an address may stand for. */
function fileFor(site: BuiltSite, path: string): string {
  const file = decodeURIComponent(path.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

for (const site of [ROOT_SITE, UNDER_BASE_PATH]) {
  test(`every link and fragment leads somewhere, under ${site.base}`, async ({ page }) => {
    const pages = pagesOf(site).map(({ address, file }) => ({
      address,
      html: bytesOf(site, file).toString('utf8'),
    }));
    const facts = await page.evaluate(factsOf, pages);
    const files = new Set(filesOf(site));
    const idsByFile = new Map(facts.map(({ address, ids }) => [fileFor(site, address), new Set(ids)]));
    const broken: string[] = [];
    let checked = 0;
    for (const { address, links } of facts) {
      for (const link of links) {
        const url = new URL(link, `http://site${address}`);
        if (url.host !== 'site') continue;
        checked += 1;
        const file = fileFor(site, url.pathname);
        const lands = url.hash === '' || idsByFile.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
        if (!url.pathname.startsWith(site.base) || !files.has(file) || !lands) broken.push(`${address} → ${link}`);
      }
    }
    expect(checked).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  test(`no page has two elements of one id, under ${site.base}`, async ({ page }) => {
    const pages = pagesOf(site).map(({ address, file }) => ({
      address,
      html: bytesOf(site, file).toString('utf8'),
    }));
    const facts = await page.evaluate(factsOf, pages);
    const repeated = facts.filter(({ ids }) => new Set(ids).size !== ids.length).map(({ address }) => address);
    expect(facts.length).toBeGreaterThan(150);
    expect(repeated).toEqual([]);
  });
}
