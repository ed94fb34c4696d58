import { expect, type Page } from '@playwright/test';
import { pageCheck } from './page-check.ts';
import { windowWith } from './window.ts';

/**
 * The visible text of a page. On the search page only a script can show the form, and only its absence the sentence that
 * says so: both are left out.
 */
async function wordsOn(page: Page): Promise<string> {
  const parts = page.locator('search, noscript');
  const hide = (isHidden: boolean) =>
    parts.evaluateAll((found, hidden) => {
      for (const part of found) part.toggleAttribute('hidden', hidden);
    }, isHidden);
  await hide(true);
  const words = await page.locator('body').innerText();
  await hide(false);
  return words;
}

export const withoutScript = pageCheck('everything works without JavaScript', async ({ page }) => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('browser: it is closed');
  const plain = await (await windowWith(browser, { javaScriptEnabled: false })).newPage();
  await plain.goto(page.url());
  const withScript = await wordsOn(page);
  expect(withScript.length).toBeGreaterThan(100);
  expect(await wordsOn(plain)).toBe(withScript);
  await plain.close();
});
