import { expect, type Page } from '@playwright/test';
import { troublesOf } from './crowding.ts';
import { pageCheck } from './page-check.ts';

/** Text spacing that readers may set, at least as in WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const DOUBLED = ':root { font-size: 200% !important }';

/** 320 pixels are also 1,280 pixels at 400 per cent zoom. */
const CASES = [
  { name: 'as it is', css: '', widths: [320, 768, 1280] },
  { name: 'in letters of twice the size', css: DOUBLED, widths: [640, 1280] },
  { name: 'with the spaces of WCAG 1.4.12', css: SPACED, widths: [320, 1280] },
] as const;

/** Adds a user style sheet to a page, which browsers allow regardless of the policy; replaces the one before. */
async function adoptSheet(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

export const noSidewaysScrolling = pageCheck('never scrolls sideways, from 320 to 1920 pixels', async ({ page }) => {
  for (const width of [320, 390, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
  }
});

export const nothingCutOff = pageCheck(
  'no words are cut off or covered: narrow, in large letters, spaced out',
  async ({ page }) => {
    for (const { name, css, widths } of CASES) {
      await adoptSheet(page, css);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(troublesOf), `${name}, ${width} pixels wide`).toEqual([]);
      }
    }
    await adoptSheet(page, '');
  },
);
