import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { bytesOf, fileBehind, TESTED_SITE, textOf } from '../built-site.ts';
import { pageCheck } from './page-check.ts';

const KILOBYTE = 1024;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The files of the site that a page asked for. */
function filesAsked(requests: readonly string[], ending: RegExp): readonly string[] {
  const paths = requests.map((url) => new URL(url).pathname).filter((path) => ending.test(path));
  return [...new Set(paths)].map((path) => path.slice(TESTED_SITE.base.length));
}

export const weight = pageCheck(
  'loads at most 8 kB of script, 6 kB of style sheets, 110 kB of fonts, and has at most 3,000 elements',
  async ({ page, path, requests }) => {
    await page.evaluate(() => document.fonts.ready);
    const scripts = filesAsked(requests, /\.m?js$/).map((file) => gzipSync(bytesOf(file)).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts), 'scripts, packed').toBeLessThanOrEqual(8 * KILOBYTE);
    const linked = textOf(fileBehind(path)).matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
    const sheets = [...linked].map(([, href = '']) => gzipSync(bytesOf(href.slice(TESTED_SITE.base.length))).length);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sum(sheets), 'style sheets, packed').toBeLessThanOrEqual(6 * KILOBYTE);
    const fonts = filesAsked(requests, /\.woff2$/).map((file) => bytesOf(file).length);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts), 'fonts').toBeLessThanOrEqual(110 * KILOBYTE);
    expect(await page.locator('*').count(), 'elements').toBeLessThanOrEqual(3000);
  },
);
