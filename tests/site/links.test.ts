import { expect, test } from '@playwright/test';
import { type BuiltSite, bytesOf, filesOf, HOSTILE_SITE, pagesOf, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

/** What the sites under a base path and of hostile content are built for: addresses there are ours. */
const ORIGIN = 'https://example.org';

interface PageFacts {
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Every address that a page leads to or loads, and every id on it, read by the browser's own parser. */
function factsOf(pages: readonly { readonly address: string; readonly html: string }[]): readonly PageFacts[] {
  return pages.map(({ address, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    // With any prefix, as links in pictures have it.
    const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ localName, value }) => {
        if (localName === 'srcset') return value.split(',').map((source) => source.trim().split(' ')[0] ?? '');
        return ['href', 'src', 'cite', 'action', 'formaction', 'poster', 'data', 'ping'].includes(localName)
          ? [value]
          : [];
      }),
    );
    const metadata = [...page.querySelectorAll('meta[content], script[type="application/ld+json"]')].flatMap(
      (element) => {
        const text = element.getAttribute('content') ?? element.textContent ?? '';
        return element.matches('script')
          ? [...text.matchAll(/"(https:[^"]*)"/g)].map(([, url = '']) => JSON.parse(`"${url}"`) as string)
          : [text].filter((content) => /^https?:\/\//.test(content));
      },
    );
    return {
      address,
      ids: [...page.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...attributes, ...metadata],
    };
  });
}

/** The files that an address may stand for. */
function fileFor(site: BuiltSite, path: string): string {
  const file = decodeURIComponent(path.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The addresses in what is read by programs and not by browsers: feeds and lists of pages. */
function linksInFeeds(site: BuiltSite): readonly PageFacts[] {
  const files = filesOf(site).filter((file) => /\.(?:xml|atom|rss|webmanifest)$/.test(file));
  return files.map((file) => {
    const found = bytesOf(site, file)
      .toString('utf8')
      .matchAll(/https:\/\/example\.org[^\s"'<>]*/g);
    return { address: site.base + file, ids: [], links: [...found].map(([link]) => link.replaceAll('&amp;', '&')) };
  });
}

/** An id is sought as it is written first, and then decoded, as browsers do. */
function landsOn(ids: ReadonlySet<string> | undefined, fragment: string): boolean {
  if (fragment === '' || ids?.has(fragment)) return true;
  try {
    return ids?.has(decodeURIComponent(fragment)) ?? false;
  } catch {
    return false;
  }
}

for (const site of [ROOT_SITE, UNDER_BASE_PATH, HOSTILE_SITE]) {
  const where = site === HOSTILE_SITE ? `${site.base}, of hostile content` : site.base;
  test(`every link and fragment leads somewhere, under ${where}`, async ({ page }) => {
    const pages = pagesOf(site).map(({ address, file }) => ({
      address,
      html: bytesOf(site, file).toString('utf8'),
    }));
    const facts = await page.evaluate(factsOf, pages);
    const files = new Set(filesOf(site));
    const idsByFile = new Map(facts.map(({ address, ids }) => [fileFor(site, address), new Set(ids)]));
    const broken: string[] = [];
    let checked = 0;
    for (const { address, links } of [...facts, ...linksInFeeds(site)]) {
      for (const link of links) {
        const url = new URL(link, `${ORIGIN}${address}`);
        if (url.origin !== ORIGIN) continue;
        checked += 1;
        const file = fileFor(site, url.pathname);
        const lands = landsOn(idsByFile.get(file), url.hash.slice(1));
        if (!url.pathname.startsWith(site.base) || !files.has(file) || !lands) broken.push(`${address} → ${link}`);
      }
    }
    expect(checked).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  test(`no page has two elements of one id, under ${where}`, async ({ page }) => {
    const pages = pagesOf(site).map(({ address, file }) => ({
      address,
      html: bytesOf(site, file).toString('utf8'),
    }));
    const facts = await page.evaluate(factsOf, pages);
    const repeated = facts.filter(({ ids }) => new Set(ids).size !== ids.length).map(({ address }) => address);
    expect(facts.length).toBeGreaterThan(site === HOSTILE_SITE ? 30 : 150);
    expect(repeated).toEqual([]);
  });
}
