import { expect, test } from '@playwright/test';
import { LEAST_PAGES, TESTED_SITE } from './built-site.ts';
import { linkReport } from './site-links.ts';

test('every link and fragment has a target, and ids are unique per page', async ({ page }) => {
  const { pages, checked, broken, repeated } = await linkReport(page, TESTED_SITE);
  expect(pages).toBeGreaterThan(LEAST_PAGES);
  expect(checked).toBeGreaterThan(10 * LEAST_PAGES);
  expect(broken).toEqual([]);
  expect(repeated).toEqual([]);
});
