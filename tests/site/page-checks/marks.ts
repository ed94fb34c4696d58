import { expect, type Page } from '@playwright/test';
import { pageCheck } from './page-check.ts';

const MARKED: readonly string[] = ['paragraph', 'pair', 'differences', 'synopsis', 'quotations', 'figures'];

/** Returns the underline of each mark, and whether its words contrast with the background. */
async function marksOn(page: Page) {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('mark')].map((mark) => {
      const { color, backgroundColor, textDecorationLine } = getComputedStyle(mark);
      const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? canvas : backgroundColor;
      return { line: textDecorationLine, isSeen: color !== ground };
    });
  });
}

export const marks = pageCheck(
  'marks are underlined without colour, and their words are visible, also in forced colours',
  async ({ kind, page }) => {
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ forcedColors: 'none', ...media });
      const found = await marksOn(page);
      if (MARKED.includes(kind)) expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ line, isSeen }) => line !== 'underline' || !isSeen)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  },
);
