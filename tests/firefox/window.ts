import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.ts';
import { type Host, hostSite } from '../../scripts/host.ts';
import { TESTED_SITE } from '../site/built-site.ts';

/** A Firefox with the built site before it, until it is closed. */
export interface Window {
  readonly host: Host;
  /** A page, and everything that Firefox complains of while it is open. */
  open(path: string, width?: number): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** A reader's own settings: Firefox knows them as preferences, and has no other way to emulate them. */
export const LIGHT: Preferences = { 'layout.css.prefers-color-scheme.content-override': 1 };
export const WITHOUT_SCRIPT_IN_FORCED_COLOURS: Preferences = {
  'javascript.enabled': false,
  'browser.display.document_color_use': 2,
};

async function visit(browser: Browser, url: string, width: number): ReturnType<Window['open']> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

/** Opens Firefox with the settings of a reader, before the tested site. */
export async function openFirefox(preferences: Preferences): Promise<Window> {
  const executablePath = await findFirefox();
  if (executablePath === undefined) throw new Error('browser: there is no Firefox, set FIREFOX_PATH to one');
  const { folder, base } = TESTED_SITE;
  const host = await hostSite(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), base);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { ...preferences },
  });
  return {
    host,
    open: (path, width = 1280) => visit(browser, new URL(path, host.url).href, width),
    close: async () => {
      await browser.close();
      host.stop();
    },
  };
}
