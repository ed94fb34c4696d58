import { expect, test } from '@playwright/test';
import { adoptSheet } from './adopted-sheet.ts';
import { KINDS_OF_PAGE } from './built-site.ts';
import { troublesOn } from './crowding.ts';

/** What a reader may ask of any page: WCAG 1.4.12 names the least that it must bear. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const DOUBLED = ':root { font-size: 200% !important }';

/** 320 pixels are also what is left of 1,280 at 400 per cent. */
const CASES = [
  { name: 'as it is', css: '', widths: [320, 768, 1280] },
  { name: 'in letters of twice the size', css: DOUBLED, widths: [640, 1280] },
  { name: 'with the spaces of WCAG 1.4.12', css: SPACED, widths: [320, 1280] },
] as const;

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`no words of a ${kind} page are cut off or covered: narrow, in large letters, spaced out`, async ({ page }) => {
    await page.goto(path);
    for (const { name, css, widths } of CASES) {
      await adoptSheet(page, css);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await troublesOn(page), `${name}, ${width} pixels wide`).toEqual([]);
      }
    }
  });
}
