import { expect, test } from '@playwright/test';
import { firstStoryNeeded } from '../first-story.ts';
import { filesOf, KINDS_OF_PAGE, PLAIN_SITE, pagesOf, textOf } from './built-site.ts';
import { expectAllFiles, nginxNeeded } from './nginx-files.ts';
import { linkReport } from './site-links.ts';

/* The site as `npm run build` makes it without options: at the root of a host that it does not know. */
const text = (file: string) => textOf(file, PLAIN_SITE);

test('has no feeds and no sitemap, and does not link to any', () => {
  expect(filesOf(PLAIN_SITE).filter((file) => /^(feed|sitemap)/.test(file))).toEqual([]);
  expect(text('robots.txt')).not.toContain('Sitemap');
  expect(text('index.html')).not.toContain('rel="alternate"');
});

test('every page except the 404 page has its path as canonical address', () => {
  test.skip(...firstStoryNeeded());
  const canonical = (file: string) => /<link rel="canonical" href="([^"]*)"/.exec(text(file))?.[1];
  const pages = pagesOf(PLAIN_SITE).filter(({ file }) => file !== '404.html');
  expect(pages.length).toBeGreaterThan(150);
  const paths = new Set(pages.map(({ address }) => address));
  expect(pages.filter(({ file }) => !paths.has(canonical(file) ?? ''))).toEqual([]);
  expect(canonical('404.html')).toBeUndefined();
});

test('every link and fragment has a target, and ids are unique per page', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  const { checked, broken, repeated } = await linkReport(page, PLAIN_SITE);
  expect(checked).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
  expect(repeated).toEqual([]);
});

for (const kind of ['paragraph', 'pair', 'story'] as const) {
  test(`a script sets the host in the citation of a ${kind}`, async ({ page, baseURL }) => {
    test.skip(...firstStoryNeeded());
    await page.goto(KINDS_OF_PAGE[kind]);
    await page.locator('section[aria-labelledby="cite"] summary').click();
    for (const format of ['apa', 'mla', 'chicago', 'bibtex', 'csl', 'ris']) {
      await expect(page.locator(`#cite-${format}`)).toContainText(`${baseURL}${KINDS_OF_PAGE[kind]}`);
    }
  });
}

test('nginx sends every file with the right type and headers', async ({ request }) => {
  test.skip(...nginxNeeded());
  await expectAllFiles(request, PLAIN_SITE, process.env['NGINX_PLAIN_SITE_URL'] ?? '');
});
