import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bytesOf, HOSTILE_SITE, KINDS_OF_PAGE, pagesOf, ROOT_SITE } from './built-site.ts';

/** The scripts that a page holds, without the one that must run before it is painted and those that are files of ours. */
const BEFORE_PAINT = readFileSync(new URL('../../src/behaviour/before-paint.js', import.meta.url), 'utf8');
const OURS = /<script type="module" src="\/_astro\/[^"]+"><\/script>/g;
/** Data for programs, which no browser runs; a `<` in it could only be the end of it. */
const DATA = /<script type="application\/ld\+json">[^<]+<\/script>/;

test('every page forbids foreign sources, and inline code but the script that runs before it is painted', () => {
  const pages = pagesOf(ROOT_SITE);
  expect(pages.length).toBeGreaterThan(150);
  for (const { file } of pages) {
    const html = bytesOf(ROOT_SITE, file).toString('utf8');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toContain("'unsafe-");
    // The search's program is WebAssembly and fetches its index; no other page compiles or fetches anything.
    const isSearch = file === 'search/index.html';
    expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(isSearch);
    expect(policy.includes("connect-src 'self';"), file).toBe(isSearch);
    expect(/connect-src(?! 'self';)|worker-src/.test(policy), file).toBe(false);
    const rest = html
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace(`<script>${BEFORE_PAINT}</script>`, '')
      .replace(DATA, '')
      .replace(OURS, '');
    expect(/<script|<style|\sstyle=|\son\w+=|javascript:/i.exec(rest)?.[0], file).toBeUndefined();
  }
});

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`a ${kind} page asks no third party for anything and breaks no policy`, async ({ page, baseURL }) => {
    const { origin } = new URL(path, baseURL);
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
}

test('no word of an article, a name or a title becomes markup, and nothing of it is executed', async ({ page }) => {
  const events: string[] = [];
  page.on('dialog', (dialog) => dialog.dismiss().then(() => events.push(dialog.message())));
  page.on('console', (message) => events.push(message.text()));
  const pages = pagesOf(HOSTILE_SITE);
  expect(pages.length).toBeGreaterThan(30);
  for (const { address } of pages.filter(({ address }) => !address.includes('404'))) {
    await page.goto(new URL(address, HOSTILE_SITE.url).href);
    const markup = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const isOurs = element.matches(
          'figure.picture svg, form.theme, form.controls, form.finder, head > script:first-of-type, head > script[type="application/ld+json"], script[type=module][src^="/_astro/"]',
        );
        const made = !isOurs && ['SCRIPT', 'IFRAME', 'IMG', 'SVG', 'B', 'FORM'].includes(element.tagName.toUpperCase());
        const armed = [...element.attributes].filter(
          ({ name, value }) => /^on|style/.test(name) || /^\s*javascript:/i.test(value),
        );
        return made || armed.length > 0 ? [element.outerHTML] : [];
      }),
    );
    expect(markup, address).toEqual([]);
  }
  expect(events).toEqual([]);
});

test('hostile words are shown as they are: a title, a headline, a name', async ({ page }) => {
  await page.goto(`${HOSTILE_SITE.url}hostile-words/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("</title><script>alert('title')</script> & more");
  await expect(page.getByText('Fire <em>destroys</em> "everything" & more')).toBeVisible();
  await expect(page).toHaveTitle("</title><script>alert('title')</script> & more · The Collated Press");
});
