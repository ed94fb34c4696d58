import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bundlesOf, bytesOf, fileBehind, KINDS_OF_PAGE, pagesOf, ROOT_SITE } from './built-site.ts';

const KILOBYTE = 1024;
const gzipped = (file: string) => gzipSync(bytesOf(ROOT_SITE, file)).length;

test('a page of two texts is at most three and a half times its texts, both packed', () => {
  for (const { story, outlets, articles } of bundlesOf(ROOT_SITE)) {
    const textOf = (outlet: string) =>
      articles
        .find((article) => article.outlet === outlet)
        ?.blocks.map(({ text }) => text)
        .join('\n') ?? '';
    for (const left of outlets) {
      for (const right of outlets.filter((slug) => slug !== left)) {
        const texts = gzipSync(`${textOf(left)}\n${textOf(right)}`).length;
        expect(gzipped(`${story}/${left}-vs-${right}/index.html`) / texts, `${left} vs ${right}`).toBeLessThanOrEqual(
          3.5,
        );
      }
    }
  }
});

test('no page is more than 40 kB of HTML, packed', () => {
  const pages = pagesOf(ROOT_SITE).map(({ file }) => ({ file, bytes: gzipped(file) }));
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.filter(({ bytes }) => bytes > 40 * KILOBYTE)).toEqual([]);
});

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`a ${kind} page loads at most 8 kB of script, packed`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(8 * KILOBYTE);
  });

  test(`a ${kind} page loads at most 15 kB of style sheets, unpacked`, () => {
    const { site, file: own } = fileBehind(path);
    const page = bytesOf(site, own).toString('utf8');
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) => file);
    expect(sheets.length).toBeGreaterThan(0);
    const bytes = sheets.reduce((sum, file) => sum + bytesOf(site, file).length, 0);
    expect(bytes).toBeLessThanOrEqual(15 * KILOBYTE);
  });

  test(`a ${kind} page loads at most 110 kB of fonts and has at most 3,000 elements`, async ({ page }) => {
    const fonts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.push(response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const bytes = (await Promise.all(fonts)).map(({ length }) => length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(110 * KILOBYTE);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(3000);
  });
}
