import type { Page } from '@playwright/test';

/** Lays a style sheet over a page until the next one: what a reader's own browser may do, whatever the site's policy. */
export async function adoptSheet(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
