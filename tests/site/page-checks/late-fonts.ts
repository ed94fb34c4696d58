import { expect, type Page } from '@playwright/test';
import { pageCheck } from './page-check.ts';
import { PHONE } from './window.ts';

/** The largest allowed cumulative layout shift. */
const MOST_SHIFT = 0.02;
const KINDS: readonly string[] = ['front page', 'story', 'pair', 'synopsis', 'article', 'paragraph'];

/** Holds back the fonts of a page. Returns a function that lets them load. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Returns the layout shift since the request, once all fonts are shown. */
async function shiftOf(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  // Browsers report a shift after the frame that shows it.
  for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return sum;
}

export const lateFonts = pageCheck(
  'the layout does not shift when fonts load late on a phone',
  async ({ kind, page }) => {
    if (!KINDS.includes(kind)) return;
    // A window of its own has no font in memory yet.
    const context = await page.context().browser()?.newContext(PHONE);
    const fresh = (await context?.newPage()) as Page;
    const release = await holdFonts(fresh);
    await fresh.goto(page.url(), { waitUntil: 'domcontentloaded' });
    await fresh.waitForFunction(() => document.fonts.status === 'loading');
    await fresh.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    release();
    const shift = await fresh.evaluate(shiftOf);
    await context?.close();
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  },
);
