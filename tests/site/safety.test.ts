import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { siteRules } from '../../scripts/hosting-files.ts';
import { pagePolicy } from '../../src/hosting/content-policy.ts';
import { fieldsFor } from '../../src/hosting/header-rule.ts';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { watched } from '../hostile/visit.ts';
import {
  filesOf,
  HOSTILE_STORIES,
  KINDS_OF_PAGE,
  LEAST_PAGES,
  leadsOn,
  pagesOf,
  TESTED_SITE,
  textOf,
} from './built-site.ts';

/** The scripts that a page holds, without the one that must run before it is painted and those that are files of ours. */
const BEFORE_PAINT = readFileSync(new URL('../../src/client/before-paint.js', import.meta.url), 'utf8');
const OURS = new RegExp(`<script type="module" src="${TESTED_SITE.base}_astro/[^"]+"></script>`, 'g');
/** Pages without hostile words; those with hostile words are checked in a browser below. */
const SOUND = new RegExp(`^(?:${FIRST_STORY}|about|method)/|^404`);
/** Data blocks, which browsers do not run; only a `<` could end them. */
const DATA = /<script type="application\/ld\+json">[^<]+<\/script>/;

test('every page forbids external sources, and all inline code except the script before the first paint', () => {
  const pages = pagesOf();
  expect(pages.length).toBeGreaterThan(LEAST_PAGES);
  for (const { file } of pages) {
    const html = textOf(file);
    const isSearch = file === 'search/index.html';
    const policy = pagePolicy(BEFORE_PAINT, { search: isSearch });
    // The policy comes before everything that it governs.
    const head = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
    expect(html, file).toContain(head);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-");
    // Only the search page uses WebAssembly and fetches.
    expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(isSearch);
    expect(policy.includes("connect-src 'self';"), file).toBe(isSearch);
    expect(/connect-src(?! 'self';)|worker-src/.test(policy), file).toBe(false);
    if (!SOUND.test(file)) continue;
    const rest = html
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace(`<script>${BEFORE_PAINT}</script>`, '')
      .replace(DATA, '')
      .replace(OURS, '');
    expect(/<script|<style|\sstyle=|\son\w+=|javascript:/i.exec(rest)?.[0], file).toBeUndefined();
  }
});

test('host configuration files allow nothing unsafe except WebAssembly for the search, and have the script’s hash', () => {
  for (const file of ['_headers', '_nginx.conf']) {
    const policies = textOf(file).match(/default-src [^"\n]*/g) ?? [];
    const expected = [false, true].map((search) => `${pagePolicy(BEFORE_PAINT, { search })}; frame-ancestors 'none'`);
    expect([...new Set(policies)].sort(), file).toEqual(expected.sort());
  }
});

test('every file cached forever has a content hash in its name', () => {
  const files = filesOf().filter((file) => /^_astro\/|^pagefind\/[^/]+\/(fragment|index)\//.test(file));
  expect(files.length).toBeGreaterThan(LEAST_PAGES / 2);
  const named = /^_astro\/.+\.[\w-]{8}\.(css|js|woff2)$|\/[a-z]+_[0-9a-f]{6,}\.pf_(fragment|index)$/;
  expect(files.filter((file) => !named.test(file))).toEqual([]);
});

test('pages may use no browser feature except writing to the clipboard', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  const policy = fieldsFor(siteRules(), '/')['Permissions-Policy'] ?? '';
  const named = policy.split(', ').map((entry) => entry.split('=')[0] ?? '');
  await page.goto(KINDS_OF_PAGE.paragraph);
  const { known, allowed } = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { features(): string[]; allowedFeatures(): string[] };
    };
    return { known: featurePolicy.features(), allowed: featurePolicy.allowedFeatures() };
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(named.filter((name) => allowed.includes(name))).toEqual(['clipboard-write']);
});

for (const story of HOSTILE_STORIES) {
  test(`no article, name or title of ${story} becomes markup or is executed`, async ({ page, baseURL }) => {
    const tab = await watched(page);
    const pages = pagesOf().filter(({ file }) => !leadsOn(file));
    const own = pages.filter(({ file }) => file.startsWith(`${story}/`));
    const shared =
      story === HOSTILE_STORIES[0]
        ? pages.filter(({ file }) => /^(?:index\.html|outlets\/|search\/|stories\/)/.test(file))
        : [];
    expect(own.length).toBeGreaterThan(5);
    for (const { address } of [...own, ...shared]) {
      expect((await tab.visit(new URL(address, baseURL).href)).complaints).toEqual([]);
    }
  });
}

test('hostile titles, headlines and names are shown unchanged', async ({ page }) => {
  await page.goto('hostile-words/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("</title><script>alert('title')</script> & more");
  await expect(page.getByText('Fire <em>destroys</em> "everything" & more')).toBeVisible();
  await expect(page).toHaveTitle("</title><script>alert('title')</script> & more · The Collated Press");
});
