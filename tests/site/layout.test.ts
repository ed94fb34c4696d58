import { expect, type Page, test } from '@playwright/test';
import { bundlesOf, KINDS_OF_PAGE, LANDINGS, ROOT_SITE } from './built-site.ts';

async function widthOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * The visible text of a page. Of the page of search what only a script can do, the form, stands against the sentence
 * that says so where there is none: both are left out.
 */
async function wordsOn(page: Page): Promise<string> {
  await page.locator('form.finder, noscript').evaluateAll((parts) => {
    for (const part of parts) part.remove();
  });
  return page.locator('body').innerText();
}

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`a ${kind} page never scrolls sideways, from 320 to 1920 pixels`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widthOver(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`everything on a ${kind} page is there without JavaScript`, async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL(path, test.info().project.use.baseURL).href);
    await page.goto(path);
    const withScript = await wordsOn(page);
    expect(withScript.length).toBeGreaterThan(100);
    expect(await wordsOn(plain)).toBe(withScript);
    await context.close();
  });
}

test('on a phone the left text stands above the right, each with its siglum', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(KINDS_OF_PAGE.pair);
  const [left, right] = [page.locator('#ap-p1'), page.locator('#cbc-p1')];
  const [above, below] = [await left.boundingBox(), await right.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await expect(left.locator('.siglum')).toBeVisible();
});

test('on a desk the two texts stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(KINDS_OF_PAGE.pair);
  const [left, right] = [await page.locator('#ap-p1').boundingBox(), await page.locator('#cbc-p1').boundingBox()];
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 100))).toBeLessThan(2);
});

for (const width of [390, 1280]) {
  for (const fragment of LANDINGS) {
    test(`a link to ${fragment} lands visibly at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(fragment);
      const target = page.locator(':target');
      await expect(target).toHaveCount(1);
      const box = await target.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(800 * 0.4);
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    });
  }
}

test('a link to words of a paragraph shows the words, and marks the paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const [bundle] = bundlesOf(ROOT_SITE);
  const text = bundle?.articles[0]?.blocks.find(({ id }) => id === 'p9')?.text ?? '';
  const words = encodeURIComponent(text.split(' ').slice(4, 8).join(' '));
  await page.goto(`kim-putin-summit-2023/ap/#p9:~:text=${words}`);
  await expect(page.locator('#p9 .words')).toBeInViewport();
  await expect(page.locator('#p9:target, #p9 :target')).toHaveCount(1);
});

test('the columns of a comparison are neither too narrow nor too wide to read', async ({ page }) => {
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

test('on a desk an article says where else a paragraph stands beside it, not below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(KINDS_OF_PAGE.article);
  const [words, elsewhere] = [page.locator('#p1 .words'), page.locator('#p1 .elsewhere')];
  const [text, note] = [await words.boundingBox(), await elsewhere.boundingBox()];
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(note?.y).toBeLessThan((text?.y ?? 0) + (text?.height ?? 0));
});
