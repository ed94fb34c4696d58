import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, pagesOf, textOf } from './built-site.ts';

test('each page with articles’ words names the version of the story', () => {
  for (const { story, version } of bundlesOf()) {
    const own = pagesOf().filter(({ file }) => file.startsWith(`${story}/`));
    const without = own.filter(({ file }) => !textOf(file).includes(`Version ${version}`));
    expect(own.length).toBeGreaterThan(10);
    expect(without.map(({ file }) => file)).toEqual([]);
  }
});

test('a paragraph is marked up as a quotation by its outlet, and its article lists the known facts about the text', async ({
  page,
}) => {
  test.skip(...firstStoryNeeded());
  for (const { story, articles } of bundlesOf().filter((bundle) => bundle.story === FIRST_STORY)) {
    for (const { outlet } of articles) {
      await page.goto(`${story}/${outlet}/p1/`);
      await expect(page.locator('blockquote .words')).toHaveCount(1);
      const [name = ''] = (await page.getByRole('heading', { level: 1 }).innerText()).split(',');
      await page.goto(`${story}/${outlet}/`);
      await expect(page.locator('main')).toContainText(name);
      const known = page.getByRole('region', { name: 'Where this text comes from' });
      await expect(known).toContainText(/Stated: .*|inferred/);
      await expect(known).toContainText(/Unknown: .*(?:published|retrieved|address)|Published/i);
    }
  }
});

test('a quoted paragraph has the address of its publication, if known', async ({ page }) => {
  await page.goto('hostile-words/harbour-times/p1/');
  await expect(page.locator('blockquote').first()).toHaveAttribute('cite', /^https:\/\//);
});
