import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, KINDS_OF_PAGE, LANDINGS } from './built-site.ts';

test.skip(...firstStoryNeeded());

test('on a phone the left text is above the right, each with its siglum', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(KINDS_OF_PAGE.pair);
  const [left, right] = [page.locator('#ap-p1'), page.locator('#cbc-p1')];
  const [above, below] = [await left.boundingBox(), await right.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await expect(left.locator('.siglum')).toBeVisible();
});

test('on a desktop the two texts are side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(KINDS_OF_PAGE.pair);
  const [left, right] = [await page.locator('#ap-p1').boundingBox(), await page.locator('#cbc-p1').boundingBox()];
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 100))).toBeLessThan(2);
});

for (const fragment of LANDINGS) {
  test(`the target of a link to ${fragment} is visible on a phone and on a desktop`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(fragment);
      const target = page.locator(':target');
      await expect(target).toHaveCount(1);
      const box = await target.boundingBox();
      expect(box?.y, `${width} pixels`).toBeGreaterThanOrEqual(0);
      expect(box?.y, `${width} pixels`).toBeLessThan(800 * 0.4);
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    }
  });
}

test('a link to words of a paragraph shows the words, and marks the paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const bundle = bundlesOf().find(({ story }) => story === FIRST_STORY);
  const text = bundle?.articles[0]?.blocks.find(({ id }) => id === 'p9')?.text ?? '';
  const words = encodeURIComponent(text.split(' ').slice(4, 8).join(' '));
  await page.goto(`${FIRST_STORY}/ap/#p9:~:text=${words}`);
  await expect(page.locator('#p9 .words')).toBeInViewport();
  await expect(page.locator('#p9:target, #p9 :target')).toHaveCount(1);
});

test('comparison columns are neither too narrow nor too wide to read', async ({ page }) => {
  for (const width of [360, 390, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(KINDS_OF_PAGE.pair);
    const characters = await page.locator('#ap-p1 .words').evaluate((element) => {
      const ruler = document.createElement('span');
      ruler.textContent = '0000000000';
      element.prepend(ruler);
      const perCharacter = ruler.getBoundingClientRect().width / 10;
      ruler.remove();
      return element.getBoundingClientRect().width / perCharacter;
    });
    expect(characters, `${width} px`).toBeGreaterThanOrEqual(34);
    expect(characters, `${width} px`).toBeLessThanOrEqual(80);
  }
});

test('on a desktop an article shows counterparts beside a paragraph, not below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(KINDS_OF_PAGE.article);
  const [words, elsewhere] = [page.locator('#p1 .words'), page.locator('#p1 .elsewhere')];
  const [text, note] = [await words.boundingBox(), await elsewhere.boundingBox()];
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(note?.y).toBeLessThan((text?.y ?? 0) + (text?.height ?? 0));
});

test('on a phone, the first words of the texts of each pair are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [KINDS_OF_PAGE.pair, KINDS_OF_PAGE['pair far apart'], KINDS_OF_PAGE['corrected pair']]) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const first = await page.locator('.rows .words').first().boundingBox();
    expect(first?.y, path).toBeLessThanOrEqual(600);
  }
});
