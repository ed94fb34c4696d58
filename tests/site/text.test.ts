import { expect, test } from '@playwright/test';
import { bundlesOf, filesOf, HOSTILE_SITE, pagesOf, ROOT_SITE } from './built-site.ts';

const bundles = [ROOT_SITE, HOSTILE_SITE].flatMap((site) =>
  bundlesOf(site).map((bundle) => ({ ...bundle, url: site.url })),
);
const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('each story has its five articles, twenty ordered pairs and 127 paragraphs', () => {
  const files = filesOf(ROOT_SITE);
  const story = 'kim-putin-summit-2023';
  const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  expect(count(new RegExp(`^${story}/[a-z-]+(?<!data)/index.html$`))).toBe(5 + 20);
  expect(count(new RegExp(`^${story}/[a-z-]+-vs-[a-z-]+/index.html$`))).toBe(20);
  expect(count(new RegExp(`^${story}/[a-z-]+/p\\d+/index.html$`))).toBe(127);
});

for (const { url, story, outlets, articles } of bundles) {
  for (const { outlet, blocks } of articles) {
    const paragraphs = blocks.filter(({ role }) => role === 'body');

    test(`${story}: all of ${outlet} is on its page, word for word and in order`, async ({ page }) => {
      await page.goto(`${url}${story}/${outlet}/`);
      const words = await page.locator('ol.telling .words').allTextContents();
      expect(words).toEqual(paragraphs.map(({ text }) => text));
      const whole = collapsed(await page.locator('main').innerText());
      const missing = blocks.flatMap(({ text }) => text.split('\n')).filter((line) => !whole.includes(collapsed(line)));
      expect(missing).toEqual([]);
    });

    test(`${story}: each paragraph of ${outlet} is on its own page`, async ({ page }) => {
      for (const { id, text } of paragraphs) {
        await page.goto(`${url}${story}/${outlet}/${id}/`);
        expect(await page.locator('blockquote .words').textContent()).toBe(text);
      }
    });

    for (const other of outlets.filter((slug) => slug !== outlet)) {
      test(`${story}: ${outlet} beside ${other} has each paragraph once, untouched`, async ({ page }) => {
        await page.goto(`${url}${story}/${outlet}-vs-${other}/`);
        const words = await page.locator('.cell[data-side="left"] .words').allTextContents();
        expect(words).toEqual(paragraphs.map(({ text }) => text));
      });
    }
  }
}

test('nothing but the source’s words stands inside a paragraph: copying takes no label of ours with it', async ({
  page,
}) => {
  await page.goto('/kim-putin-summit-2023/ap-vs-cbc/');
  const paragraph = page.locator('.words', { has: page.locator('mark') }).first();
  const copied = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(collapsed(copied)).toBe(collapsed((await paragraph.textContent()) ?? ''));
});

test('every row says its verdict in words', async ({ page }) => {
  for (const { address } of pagesOf(ROOT_SITE).filter(({ address }) => address.includes('-vs-'))) {
    await page.goto(address);
    const headings = await page.locator('.row h2').allTextContents();
    expect(headings.length).toBe(await page.locator('.row').count());
    const worded = new RegExp(`^Row \\d+ of ${headings.length}: \\S`);
    expect(headings.map(collapsed).filter((heading) => !worded.test(heading))).toEqual([]);
  }
});

test('no cell is empty: what has no counterpart says so', async ({ page }) => {
  for (const { address } of pagesOf(ROOT_SITE).filter(({ address }) => address.includes('-vs-'))) {
    await page.goto(address);
    const texts = await page.locator('.cell').allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  }
});
