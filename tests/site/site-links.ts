import type { Page } from '@playwright/test';
import { type BuiltSite, filesOf, pagesOf, textOf } from './built-site.ts';

/** The host for our own addresses if the site has none. */
const ORIGIN = 'https://example.org';

interface PageFacts {
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** All addresses that a page links to or loads, and all its ids, parsed by the browser. */
function factsOf(pages: readonly { readonly address: string; readonly html: string }[]): readonly PageFacts[] {
  return pages.map(({ address, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    // With any prefix, as in SVG links.
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

/** Returns the files that an address may refer to. */
function fileFor(site: BuiltSite, path: string): string {
  const file = decodeURIComponent(path.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The addresses in feeds and sitemaps. */
function linksInFeeds(site: BuiltSite): readonly PageFacts[] {
  const files = filesOf(site).filter((file) => /\.(?:xml|atom|rss|webmanifest)$/.test(file));
  return files.map((file) => {
    const found = textOf(file, site).matchAll(/https:\/\/example\.org[^\s"'<>]*/g);
    return { address: site.base + file, ids: [], links: [...found].map(([link]) => link.replaceAll('&amp;', '&')) };
  });
}

/** Looks up an id first as written, then decoded, like browsers. */
function landsOn(ids: ReadonlySet<string> | undefined, fragment: string): boolean {
  if (fragment === '' || ids?.has(fragment)) return true;
  try {
    return ids?.has(decodeURIComponent(fragment)) ?? false;
  } catch {
    return false;
  }
}

/** The problems of a site's links and ids. */
export interface LinkReport {
  readonly pages: number;
  readonly checked: number;
  readonly broken: readonly string[];
  /** Pages with duplicate ids. */
  readonly repeated: readonly string[];
}

/** Resolves every address on every page of a site to its file and fragment. `page` is used for parsing. */
export async function linkReport(page: Page, site: BuiltSite): Promise<LinkReport> {
  const pages = pagesOf(site).map(({ address, file }) => ({ address, html: textOf(file, site) }));
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
  const repeated = facts.filter(({ ids }) => new Set(ids).size !== ids.length).map(({ address }) => address);
  return { pages: facts.length, checked, broken, repeated };
}
