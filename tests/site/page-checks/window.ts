import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';

export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const open = new Map<string, Promise<BrowserContext>>();

/**
 * Returns a window with these options. It is kept for all tests of a process and ends with its browser, because opening
 * one takes a second or more: close pages, not the window.
 */
export function windowWith(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options);
  const known = open.get(key) ?? browser.newContext(options);
  open.set(key, known);
  return known;
}
