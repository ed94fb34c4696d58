import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './built-site.ts';

/** So much may move, in shares of the window, weighed as browsers weigh it (cumulative layout shift). */
const MOST_SHIFT = 0.02;
const LATE_MS = 500;

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

for (const kind of ['front page', 'story', 'pair', 'synopsis', 'article', 'paragraph'] as const) {
  test(`nothing jumps on a ${kind} page when its fonts come late to a phone`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    await page.goto(KINDS_OF_PAGE[kind], { waitUntil: 'domcontentloaded' });
    const { shift, isLate } = await page.evaluate(async () => {
      let sum = 0;
      // A font is asked for when the first picture is drawn that needs it.
      for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
      const wasLoading = document.fonts.status === 'loading';
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await document.fonts.ready;
      // A shift is reported after the picture in which it is seen.
      for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { shift: sum, isLate: wasLoading };
    });
    expect(isLate).toBe(true);
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  });
}
