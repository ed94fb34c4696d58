import { expect, test } from '@playwright/test';
import { bundlesOf, bytesOf, HOSTILE_SITE, pagesOf, ROOT_SITE } from './built-site.ts';

for (const site of [ROOT_SITE, HOSTILE_SITE]) {
  test(`each page with words of others in ${site.folder} says from which edition they are`, () => {
    for (const { story, version } of bundlesOf(site)) {
      const own = pagesOf(site).filter(({ file }) => file.startsWith(`${story}/`));
      const without = own.filter(({ file }) => !bytesOf(site, file).toString('utf8').includes(`Edition ${version}`));
      expect(own.length).toBeGreaterThan(10);
      expect(without.map(({ file }) => file)).toEqual([]);
    }
  });
}

test('a paragraph is quoted as a quotation, named by its outlet, and its article says what is known of the text', async ({
  page,
}) => {
  for (const { story, articles } of bundlesOf(ROOT_SITE)) {
    for (const { outlet } of articles) {
      await page.goto(`/${story}/${outlet}/p1/`);
      await expect(page.locator('blockquote .words')).toHaveCount(1);
      const [name = ''] = (await page.getByRole('heading', { level: 1 }).innerText()).split(',');
      await page.goto(`/${story}/${outlet}/`);
      await expect(page.locator('main')).toContainText(name);
      const known = page.getByRole('region', { name: 'Where this text comes from' });
      await expect(known).toContainText(/Stated: .*|inferred/);
      await expect(known).toContainText(/Unknown: .*(?:published|retrieved|address)|Published/i);
    }
  }
});

test('a quoted paragraph names the address that it was published at, where it is known', async ({ page }) => {
  await page.goto(`${HOSTILE_SITE.url}hostile-words/harbour-times/p1/`);
  await expect(page.locator('blockquote')).toHaveAttribute('cite', /^https:\/\//);
});
