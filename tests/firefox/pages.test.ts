import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstStoryNeeded } from '../first-story.ts';
import { KINDS_OF_PAGE, LANDINGS, pageNeeded } from '../site/built-site.ts';
import { LIGHT, openFirefox, WITHOUT_SCRIPT_IN_FORCED_COLOURS, type Window } from './window.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 390, 768, 1280, 1920];

let firefox: Window;
let plain: Window;
beforeAll(async () => {
  firefox = await openFirefox(LIGHT);
  plain = await openFirefox(WITHOUT_SCRIPT_IN_FORCED_COLOURS);
});
afterAll(async () => {
  await firefox?.close();
  await plain?.close();
});

async function widthOver(page: Page, width: number): Promise<number> {
  await page.setViewport({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The visible text, without the form of the search and the sentence that stands for it where there is no script. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('form.finder, noscript')) part.remove();
    return document.body.innerText;
  });
const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each(Object.entries(KINDS_OF_PAGE))('a %s page in Firefox', (_, path) => {
  beforeEach(({ skip }) => skip(...pageNeeded(path)));

  it('fits every width, has its fonts, no fault that axe finds in light or dark, and nothing to complain of', async () => {
    const { page, complaints } = await firefox.open(path);
    const fonts = await page.evaluate(async () =>
      [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(fonts.join()).toContain('Collated Serif');
    expect(fonts.join()).toContain('Collated Sans');
    for (const width of WIDTHS) expect(await widthOver(page, width), `${width} pixels`).toBeLessThanOrEqual(0);
    await page.evaluate(AXE);
    const light = await groundOf(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.select('#theme', 'dark');
    expect(await groundOf(page)).not.toBe(light);
    expect(await violationsOn(page)).toEqual([]);
    await page.select('#theme', 'auto');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has all its words without script, and in forced colours each mark has its line', async () => {
    const { page: whole } = await firefox.open(path);
    const { page } = await plain.open(path);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    const words = await wordsOf(page);
    expect(words.length).toBeGreaterThan(100);
    expect(words).toBe(await wordsOf(whole));
    const marks = await page.evaluate(() => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('mark')].map((mark) => {
        const { color, backgroundColor, textDecorationLine } = getComputedStyle(mark);
        return {
          line: textDecorationLine,
          ink: color,
          ground: backgroundColor.endsWith(', 0)') ? canvas : backgroundColor,
        };
      });
    });
    expect(marks.filter(({ line, ink, ground }) => line !== 'underline' || ink === ground)).toEqual([]);
    await page.close();
    await whole.close();
  });
});

it('a theme that was chosen holds on the next page, from its first picture on', async ({ skip }) => {
  skip(...firstStoryNeeded());
  const { page } = await firefox.open(KINDS_OF_PAGE.story);
  const light = await groundOf(page);
  await page.select('#theme', 'dark');
  const dark = await groundOf(page);
  expect(dark).not.toBe(light);
  await page.evaluateOnNewDocument(() => {
    requestAnimationFrame(() => {
      (window as { firstGround?: string }).firstGround = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await Promise.all([page.waitForNavigation(), page.click('.name a')]);
  expect(await page.evaluate(() => (window as { firstGround?: string }).firstGround)).toBe(dark);
  expect(await page.$eval('#theme', (select) => (select as HTMLSelectElement).value)).toBe('dark');
  await page.select('#theme', 'auto');
  expect(await groundOf(page)).toBe(light);
  await page.close();
});

it('a link to a row or a paragraph lands where it can be seen, with an outline', async ({ skip }) => {
  skip(...firstStoryNeeded());
  for (const address of LANDINGS) {
    for (const width of [390, 1280]) {
      const { page } = await firefox.open(address, width);
      const landed = await page.$eval(':target', (target) => ({
        top: target.getBoundingClientRect().top,
        outline: getComputedStyle(target).outlineStyle,
      }));
      expect(landed.top, `${address}, ${width} pixels`).toBeGreaterThanOrEqual(0);
      expect(landed.top, `${address}, ${width} pixels`).toBeLessThan(800 * 0.4);
      expect(landed.outline, address).toBe('solid');
      await page.close();
    }
  }
});
