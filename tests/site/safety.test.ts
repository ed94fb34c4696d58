import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { siteRules } from '../../scripts/hosting-files.ts';
import { pagePolicy } from '../../src/hosting/content-policy.ts';
import { fieldsFor } from '../../src/hosting/header-rule.ts';
import { bytesOf, filesOf, HOSTILE_SITE, KINDS_OF_PAGE, pagesOf, ROOT_SITE } from './built-site.ts';

/** The scripts that a page holds, without the one that must run before it is painted and those that are files of ours. */
const BEFORE_PAINT = readFileSync(new URL('../../src/behaviour/before-paint.js', import.meta.url), 'utf8');
const OURS = /<script type="module" src="\/_astro\/[^"]+"><\/script>/g;
declare const trustedTypes: { createPolicy(name: string, rules: object): void };
/** Data for programs, which no browser runs; a `<` in it could only be the end of it. */
const DATA = /<script type="application\/ld\+json">[^<]+<\/script>/;

test('every page forbids foreign sources, and inline code but the script that runs before it is painted', () => {
  const pages = pagesOf(ROOT_SITE);
  expect(pages.length).toBeGreaterThan(150);
  for (const { file } of pages) {
    const html = bytesOf(ROOT_SITE, file).toString('utf8');
    const isSearch = file === 'search/index.html';
    const policy = pagePolicy(BEFORE_PAINT, { search: isSearch });
    // Nothing that the policy is to govern stands before it.
    const head = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
    expect(html, file).toContain(head);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-");
    // The search's program is WebAssembly and fetches its index; no other page compiles or fetches anything.
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

test('the files that hosts read allow nothing unsafe but to compile the search, and know the script by its digest', () => {
  for (const file of ['_headers', '_nginx.conf']) {
    const policies =
      bytesOf(ROOT_SITE, file)
        .toString('utf8')
        .match(/default-src [^"\n]*/g) ?? [];
    const expected = [false, true].map((search) => `${pagePolicy(BEFORE_PAINT, { search })}; frame-ancestors 'none'`);
    expect([...new Set(policies)].sort(), file).toEqual(expected.sort());
  }
});

test('every file that is kept for ever is named after its content', () => {
  const files = filesOf(ROOT_SITE).filter((file) => /^_astro\/|^pagefind\/[^/]+\/(fragment|index)\//.test(file));
  expect(files.length).toBeGreaterThan(100);
  const named = /^_astro\/.+\.[\w-]{8}\.(css|js|woff2)$|\/[a-z]+_[0-9a-f]{6,}\.pf_(fragment|index)$/;
  expect(files.filter((file) => !named.test(file))).toEqual([]);
});

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`no script of a ${kind} page can make markup or code of a text`, async ({ page }) => {
    await page.goto(path);
    const refusals = await page.evaluate(() => {
      const refused = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      return {
        markup: refused(() => {
          document.createElement('p').innerHTML = '<b>text</b>';
        }),
        source: refused(() => {
          document.createElement('script').src = '/script.js';
        }),
        parsed: refused(() => new DOMParser().parseFromString('<b>text</b>', 'text/html')),
        policy: refused(() => trustedTypes.createPolicy('default', {})),
        program: refused(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      };
    });
    expect(refusals).toEqual({ markup: true, source: true, parsed: true, policy: true, program: kind !== 'search' });
  });
}

test('a page may use nothing that browsers offer but the clipboard, to write to it', async ({ page }) => {
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

test('no word of an article, a name or a title becomes markup, and nothing of it is executed', async ({ page }) => {
  // It opens every page, on a machine that may be busy.
  test.slow();
  const events: string[] = [];
  page.on('dialog', (dialog) => dialog.dismiss().then(() => events.push(dialog.message())));
  page.on('console', (message) => events.push(message.text()));
  // Every page is visited, one after the other.
  test.slow();
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
