import { expect, type Locator, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf } from './built-site.ts';

test.skip(...firstStoryNeeded());

const SYNOPSIS = `${FIRST_STORY}/synopsis/ap/`;

for (const { story, outlets, articles } of bundlesOf()) {
  for (const base of outlets) {
    test(`${story}: the synopsis of ${base} has its unchanged text, and every paragraph of all others once`, async ({
      page,
    }) => {
      await page.goto(`${story}/synopsis/${base}/`);
      const paragraphs = articles.flatMap(({ outlet, blocks }) =>
        blocks
          .filter(({ role }) => role === 'body')
          .map(({ id = '', text }) => ({ outlet, text, id: outlet === base ? id : `${outlet}-${id}` })),
      );
      const own = paragraphs.filter(({ outlet }) => outlet === base).map(({ text }) => text);
      expect(await page.locator('.item:not(.insert) .text .words').allTextContents()).toEqual(own);
      const ids = await page.locator('.synopsis [id]').evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids.sort()).toEqual(paragraphs.map(({ id }) => id).sort());
      const words = await page
        .locator('.synopsis dd[id]')
        .evaluateAll((elements) => elements.map((element) => [element.id, element.textContent] as const));
      const stored = new Map(paragraphs.map(({ id, text }) => [id, text]));
      expect(words.filter(([id, text]) => stored.get(id) !== text)).toEqual([]);
    });
  }
}

test('the synopsis without a base is the first outlet’s, with that address as canonical', async ({ page }) => {
  await page.goto(SYNOPSIS);
  const named = await page.locator('ol.synopsis').innerText();
  await page.goto(`${FIRST_STORY}/synopsis/`);
  expect(await page.locator('ol.synopsis').innerText()).toBe(named);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${SYNOPSIS}$`));
});

test('the apparatus is beside the text on a desktop, below it on a phone', async ({ page }) => {
  const item = page.locator('.item', { has: page.locator('#p3') });
  const boxes = async () =>
    Promise.all([item.locator('.text').boundingBox(), item.locator('.apparatus').boundingBox()]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(SYNOPSIS);
  const [text, beside] = await boxes();
  expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  expect(Math.abs((text?.y ?? 0) - (beside?.y ?? 100))).toBeLessThan(2);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('neither the text nor its apparatus is too narrow or too wide to read', async ({ page }) => {
  await page.goto(SYNOPSIS);
  const widthOf = (words: Locator) =>
    words.first().evaluate((element) => {
      const ruler = document.createElement('span');
      ruler.textContent = '0000000000';
      element.prepend(ruler);
      const perCharacter = ruler.getBoundingClientRect().width / 10;
      ruler.remove();
      return element.getBoundingClientRect().width / perCharacter;
    });
  for (const width of [360, 390, 600, 768, 960, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const words of ['.item:not(.insert) .text .words', '.reading .words', '.alone .words']) {
      const characters = await widthOf(page.locator(words));
      expect(characters, `${words} at ${width} px`).toBeGreaterThanOrEqual(34);
      expect(characters, `${words} at ${width} px`).toBeLessThanOrEqual(80);
    }
  }
});

test('screen readers can move between paragraphs by headings', async ({ page }) => {
  await page.goto(SYNOPSIS);
  await expect(page.getByRole('heading', { level: 2, name: /^AP \d+$/ })).toHaveCount(23);
  await expect(page.getByRole('heading', { level: 2, name: /^Not found in AP/ }).first()).toBeVisible();
});

test('in print no words are missing, and links are not underlined', async ({ page }) => {
  await page.goto(SYNOPSIS);
  const words = await page.locator('ol.synopsis').textContent();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('ol.synopsis').innerText();
  const squeezed = (text: string | null) => text?.replace(/\s+/gu, '');
  expect(squeezed(printed)).toBe(squeezed(words));
  const lines = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(lines.filter((line) => line !== 'none')).toEqual([]);
});
