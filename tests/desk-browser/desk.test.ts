import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readStory } from '../../src/library/library.ts';
import { firstStoryNeeded, FIRST_STORY as STORY } from '../first-story.ts';
import { BROWSERS, openBrowser } from './browsers.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [390, 768, 1280, 1600];

let server: DevServer;
beforeAll(async () => {
  server = await startDevServer();
});
afterAll(() => server?.stop());

const FOLDER = `content/stories/${STORY}`;
const text = (file: string) => readFileSync(`${server.root}/${FOLDER}/${file}`, 'utf8');

/** Opens a page of the site once its tools are there. */
async function opened(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(new URL(path, server.address).href, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForSelector('html[data-desk]', { timeout: 120_000 });
  return page;
}

/** Makes one correction, by keyboard alone from the button on. */
async function correct(
  page: Page,
  button: string,
  choice: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await page.focus(button);
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  await page.evaluate((wanted) => {
    const label = [...document.querySelectorAll<HTMLElement>('dialog .desk-choice')].find(
      (one) => one.innerText.trim() === wanted,
    );
    label?.querySelector('input')?.click();
  }, choice);
  for (const [name, value] of Object.entries(values)) {
    await page.focus(`dialog [name=${name}]`);
    await page.keyboard.type(value);
  }
  await page.focus('dialog button[type=submit]');
  await page.keyboard.press('Enter');
}

const said = (page: Page, words: string) =>
  page.waitForFunction(
    (sought) => document.querySelector('.desk-bar [role=status]')?.textContent?.includes(sought),
    {},
    words,
  );

async function undo(page: Page): Promise<void> {
  await page.focus('.desk-bar button');
  await page.keyboard.press('Enter');
  await said(page, 'Undone');
}

const grounds = { reason: 'Both speak of the same thing.', author: 'Ada Poe' };

describe.each(BROWSERS)('the desk in %s', (name) => {
  beforeEach(({ skip }) => skip(...firstStoryNeeded()));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it('corrects a row, shows it at once, and undoes it to the same bytes', async () => {
    const before = text('alignment.yaml');
    const page = await opened(browser, `${STORY}/ap-vs-pa/`);
    await correct(page, 'li.row:nth-child(1) .desk-tools', 'Not the same', grounds);
    await said(page, 'Corrected by hand');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Correct AP ¶1/);
    expect(text('alignment.yaml')).toContain(`  - paragraphs: { ap: p1, pa: p1 }\n    reason: ${grounds.reason}\n`);
    expect(await page.$eval('li.row', (row) => row.querySelectorAll('.cell > article').length)).toBe(1);
    await undo(page);
    expect(text('alignment.yaml')).toBe(before);
    expect(await page.$eval('li.row', (row) => row.querySelectorAll('.cell > article').length)).toBe(2);
    await page.close();
  });

  it('names the topic of figures, and the page says that it was corrected by hand', async () => {
    const before = readStory(server.root, STORY).story?.rowEdits;
    const page = await opened(browser, `${STORY}/figures/`);
    await correct(page, '#f-1 .desk-tools', 'Name the topic', { topic: 'What they counted', ...grounds });
    await said(page, 'Corrected by hand');
    expect(await page.$eval('#f-1', (row) => row.textContent)).toContain(
      'Corrected by hand: Both speak of the same thing.',
    );
    await undo(page);
    await page.close();
    expect(readStory(server.root, STORY).story?.rowEdits).toEqual(before);
  });

  it('moves a difference of the editor', async () => {
    const [first, second] = readStory(server.root, STORY).story?.differences ?? [];
    const page = await opened(browser, `${STORY}/differences/`);
    const button = 'section[aria-labelledby=listed] .entry .desk-tools';
    await correct(page, button, 'Move down', {});
    await said(page, 'Corrected by hand');
    expect(
      readStory(server.root, STORY)
        .story?.differences.slice(0, 2)
        .map(({ topic }) => topic),
    ).toEqual([second?.topic, first?.topic]);
    await undo(page);
    await page.close();
  });

  it('says what is wrong in one message, and keeps what was written', async () => {
    const before = text('alignment.yaml');
    const page = await opened(browser, `${STORY}/ap-vs-cbc/`);
    await correct(page, 'li.row:nth-child(1) .desk-tools', 'Not the same', { reason: '   ', author: 'Ada Poe' });
    await page.waitForFunction(() => document.querySelector('dialog [role=alert]')?.textContent?.includes('reason'));
    expect(await page.$eval('dialog [name=author]', (field) => (field as HTMLInputElement).value)).toContain('Ada Poe');
    await page.keyboard.press('Escape');
    expect(text('alignment.yaml')).toBe(before);
    await page.close();
  });

  it('goes through the review list by keyboard', async () => {
    const before = text('alignment.yaml');
    const page = await opened(browser, `_desk/${STORY}/review/`);
    await page.$eval('[name=author]', (field) => {
      (field as HTMLInputElement).value = 'Ada Poe';
    });
    await page.focus('li[data-key]:not([hidden])');
    const progress = (words: string) =>
      page.waitForFunction(
        (sought) => document.querySelector('.desk-progress')?.textContent?.includes(sought),
        {},
        words,
      );
    const kind = () => page.$eval('li[data-key]:not([hidden])', (item) => (item as HTMLElement).dataset['kind']);
    // What is claimed of one outlet alone is confirmed without an entry.
    let skipped = 0;
    while ((await kind()) !== 'link') {
      await page.keyboard.press('s');
      skipped += 1;
      await progress(`${skipped} skipped`);
    }
    await page.keyboard.press('r');
    await progress('1 decided');
    expect(text('alignment.yaml')).not.toBe(before);
    await page.keyboard.press('u');
    await progress('0 decided');
    expect(text('alignment.yaml')).toBe(before);
    await page.close();
  });

  it.each([`${STORY}/ap-vs-pa/`, `${STORY}/figures/`, `_desk/${STORY}/review/`, '_desk/'])(
    'fits every width, in light and dark, without a fault that axe finds: %s',
    async (path) => {
      const page = await opened(browser, path);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
      }
      await page.evaluate(AXE);
      for (const theme of ['light', 'dark']) {
        await page.select('#theme', theme);
        const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.select('#theme', 'auto');
      await page.close();
    },
  );
});
