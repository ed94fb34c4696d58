import { expect, test } from '@playwright/test';
import { TESTED_SITE } from './built-site.ts';
import { linkReport } from './site-links.ts';

test('every link and fragment has a target, and ids are unique per page', async ({ page }) => {
  const { pages, checked, broken, repeated } = await linkReport(page, TESTED_SITE);
  expect(pages).toBeGreaterThan(200);
  expect(checked).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
  expect(repeated).toEqual([]);
});
