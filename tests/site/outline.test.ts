import { expect, type Locator, test } from '@playwright/test';
import { KINDS_OF_PAGE, TESTED_SITE } from './built-site.ts';

/** What somebody hears of parts of a page, one part after the other; digests, which change, and the base path left out. */
async function heard(...parts: readonly Locator[]): Promise<string> {
  const snapshots: string[] = [];
  for (const part of parts) snapshots.push(await part.ariaSnapshot());
  return `${snapshots.join('\n\n')}\n`
    .replace(/Version [0-9a-f]+/g, 'Version …')
    .replaceAll(`/url: ${TESTED_SITE.base}`, '/url: /');
}

test('what stands around every page is heard as it was reviewed', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const around = await heard(
    page.getByRole('banner'),
    ...(await page.locator('nav').all()),
    page.getByRole('contentinfo'),
  );
  expect(around).toMatchSnapshot('heard-around.yaml');
});

test('a page of two texts is heard as it was reviewed: its head, and one row of each kind', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const verdicts = await page
    .locator('.row')
    .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset['verdict'] ?? ''))]);
  const rows = verdicts.map((verdict) => page.locator(`.row[data-verdict="${verdict}"]`).first());
  expect(await heard(page.locator('h1'), ...rows)).toMatchSnapshot('heard-pair.yaml');
});
