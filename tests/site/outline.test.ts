import { expect, type Locator, test } from '@playwright/test';
import { firstStoryNeeded } from '../first-story.ts';
import { KINDS_OF_PAGE, TESTED_SITE } from './built-site.ts';

test.skip(...firstStoryNeeded());

/** What screen readers announce for parts of a page, without digests, which change, and the base path. */
async function heard(...parts: readonly Locator[]): Promise<string> {
  const snapshots: string[] = [];
  for (const part of parts) snapshots.push(await part.ariaSnapshot());
  return `${snapshots.join('\n\n')}\n`
    .replace(/Version [0-9a-f]+/g, 'Version …')
    .replaceAll(`/url: ${TESTED_SITE.base}`, '/url: /');
}

test('the frame of every page is announced as reviewed', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const around = await heard(
    page.getByRole('banner'),
    ...(await page.locator('nav').all()),
    page.getByRole('contentinfo'),
  );
  expect(around).toMatchSnapshot('heard-around.yaml');
});

test('the head and one row of each kind of a pair page are announced as reviewed', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const verdicts = await page
    .locator('.row')
    .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset['verdict'] ?? ''))]);
  const rows = verdicts.map((verdict) => page.locator(`.row[data-verdict="${verdict}"]`).first());
  expect(await heard(page.locator('h1'), ...rows)).toMatchSnapshot('heard-pair.yaml');
});
