import { expect, test } from '@playwright/test';
import { firstStoryNeeded } from '../first-story.ts';
import { KINDS_OF_PAGE } from './built-site.ts';

test('a pair page reads as headed rows to assistive technology', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(KINDS_OF_PAGE.pair);
  const rows = page.locator('main .row');
  expect(await rows.count()).toBeGreaterThan(10);
  expect(await rows.evaluateAll((all) => all.filter((row) => !row.matches('ol > li, ul > li')).length)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const article = page.getByRole('article', {
    name: 'AP paragraph 1',
    exact: true,
  });
  await expect(article).toHaveCount(1);
});

test('kinds of marks differ by their lines without colour, and moved rows by a word', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(KINDS_OF_PAGE.pair);
  const lines = await page.locator('.cell mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const { textDecorationStyle, outlineStyle } = getComputedStyle(mark);
      const { change } = (mark as HTMLElement).dataset;
      return [change, `${textDecorationStyle}, ${outlineStyle}`] as const;
    }),
  );
  const byKind = new Map(lines);
  expect(byKind.get('wording')).toBe('solid, none');
  expect(byKind.get('figure')).toBe('solid, solid');
  expect(byKind.get('quotation')).toBe('double, none');
  expect(byKind.get('spelling')).toBe('dotted, none');
  const moved = await page.locator('.row[data-verdict="moved"]').evaluateAll((rows) =>
    rows.map((row) => ({
      verdict: row.querySelector('.verdict')?.textContent ?? '',
      line: getComputedStyle(row.querySelector('article') ?? row).borderInlineStartStyle,
    })),
  );
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.filter(({ verdict, line }) => !/moved/i.test(verdict) || line !== 'double')).toEqual([]);
});

test('the skip link is the first tab stop, and visible when focused', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(KINDS_OF_PAGE.pair);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText('Skip to the text');
  await expect(skip).toBeInViewport();
});

test('a text in a right-to-left script runs right to left in a left-to-right page', async ({ page }) => {
  await page.goto('hostile-words/al-mina/');
  const [arabic, english] = [page.locator('#p1 .words'), page.locator('.colophon p').first()];
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await english.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});
