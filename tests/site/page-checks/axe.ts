import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { pageCheck } from './page-check.ts';

const ENHANCED = { 'color-contrast-enhanced': { enabled: true } } as const;
const SIZED = { 'target-size': { enabled: true } } as const;
/** The rules that a colour scheme can break. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * Runs axe on a page. Two settings save most of its time: it describes only what it objects to, and, as our pages have
 * no frames, it opens no further page to collect results.
 */
export async function axeResults(page: Page, options: RunOptions) {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations', 'incomplete'], ...options });
  return builder.setLegacyMode().analyze();
}

/** Fails if axe objects to the open page in a colour scheme. */
async function expectNothing(page: Page, colorScheme: 'light' | 'dark', options: RunOptions): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const { violations, incomplete } = await axeResults(page, options);
  expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(incomplete.filter(({ id }) => id === 'aria-prohibited-attr')).toEqual([]);
}

export const axe = pageCheck('axe finds nothing, in light and dark', async ({ page }) => {
  await expectNothing(page, 'dark', { runOnly: COLOURS });
  await expectNothing(page, 'light', { rules: { ...ENHANCED, ...SIZED } });
});
