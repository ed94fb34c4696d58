import { expect, type Page } from '@playwright/test';
import { pageCheck } from './page-check.ts';
import { PHONE } from './window.ts';

/** The largest allowed cumulative layout shift. */
const MOST_SHIFT = 0.02;
const LATE_MS = 500;
const KINDS: readonly string[] = ['front page', 'story', 'pair', 'synopsis', 'article', 'paragraph'];

/** Delays the fonts of every page in this window. */
export async function delayFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

/** Returns the layout shift since the request, and whether fonts were actually late. */
async function shiftOf(): Promise<{ readonly shift: number; readonly isLate: boolean }> {
  let sum = 0;
  // Browsers request a font when the first frame needs it.
  for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
  const isLate = document.fonts.status === 'loading';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  // Browsers report a shift after the frame that shows it.
  for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { shift: sum, isLate };
}

export const lateFonts = pageCheck(
  'the layout does not shift when fonts load late on a phone',
  async ({ kind, page }) => {
    if (!KINDS.includes(kind)) return;
    // A window of its own has no font in memory yet.
    const context = await page.context().browser()?.newContext(PHONE);
    const fresh = (await context?.newPage()) as Page;
    await delayFonts(fresh);
    await fresh.goto(page.url(), { waitUntil: 'domcontentloaded' });
    const { shift, isLate } = await fresh.evaluate(shiftOf);
    await context?.close();
    expect(isLate).toBe(true);
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  },
);
