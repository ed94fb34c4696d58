import { expect, type Page } from '@playwright/test';
import { pageCheck } from './page-check.ts';

/** So much may move, in shares of the window, weighed as browsers weigh it (cumulative layout shift). */
const MOST_SHIFT = 0.02;
const LATE_MS = 500;
const KINDS: readonly string[] = ['front page', 'story', 'pair', 'synopsis', 'article', 'paragraph'];

/** Lets the fonts of every page in this window come late. */
export async function delayFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

/** How much has moved since the page was asked for, and whether its fonts were late at all. */
async function shiftOf(): Promise<{ readonly shift: number; readonly isLate: boolean }> {
  let sum = 0;
  // A font is asked for when the first picture is drawn that needs it.
  for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
  const isLate = document.fonts.status === 'loading';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  // A shift is reported after the picture in which it is seen.
  for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { shift: sum, isLate };
}

export const lateFonts = pageCheck(
  'nothing jumps when the fonts come late to a phone',
  async ({ kind, page, path }) => {
    if (!KINDS.includes(kind)) return;
    await delayFonts(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const { shift, isLate } = await page.evaluate(shiftOf);
    expect(isLate).toBe(true);
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  },
);
