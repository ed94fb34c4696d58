import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { pageCheck } from './page-check.ts';

export const axe = pageCheck('axe finds nothing, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, incomplete } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(incomplete.filter(({ id }) => id === 'aria-prohibited-attr')).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
});
