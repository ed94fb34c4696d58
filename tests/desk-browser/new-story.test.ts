import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/library/library.ts';
import { BROWSERS, openBrowser } from './browsers.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

const PAGES = ['saltmouth-gazette.html', 'coast-daily.txt', 'the-lantern.txt'];
/** A busy machine must fail nothing but a hang. */
const PATIENCE = { timeout: 120_000 };

let server: DevServer;
beforeAll(async () => {
  server = await startDevServer();
});
afterAll(() => server?.stop());

/** Drops files onto the page, as a file manager does. */
async function drop(page: Page): Promise<void> {
  const files = PAGES.map((name) => ({ name, text: readFileSync(`docs/your-own-story/${name}`, 'utf8') }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
    document.querySelector('#drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, files);
}

const lines = (file: string) => `[role=listbox][aria-label="Lines of ${file}"]`;

/** Waits until the first line of the last text has a role, in words. */
const hasRole = (page: Page, role: string) =>
  page.waitForFunction(
    (list, wanted) => document.querySelector(`${list} [role=option]`)?.textContent?.includes(wanted),
    PATIENCE,
    lines('the-lantern.txt'),
    role,
  );

async function fill(page: Page, label: string, value: string, index = 0): Promise<void> {
  const field = await page.evaluateHandle(
    (wanted, at) => {
      const labels = [...document.querySelectorAll('label')].filter(
        (one) => one.querySelector('span')?.textContent?.trim() === wanted || one.textContent?.trim() === wanted,
      );
      return labels[at]?.control ?? null;
    },
    label,
    index,
  );
  const input = field.asElement();
  if (input === null) throw new Error(`no field “${label}”`);
  await (input as unknown as { focus(): Promise<void> }).focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

describe.each(BROWSERS)('New story in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it('makes a story of three dropped files, with a role by keyboard and an undo, and opens it', async () => {
    const story = `the-bridge-in-${name}`;
    const page = await browser.newPage();
    await page.goto(new URL('_desk/new/', server.address).href, { waitUntil: 'networkidle0', ...PATIENCE });
    await page.waitForSelector('html[data-desk]', PATIENCE);
    await drop(page);
    await page.waitForSelector(lines('the-lantern.txt'), PATIENCE);
    await page.focus(lines('the-lantern.txt'));
    await page.keyboard.press('Home');
    await page.keyboard.press('c');
    await hasRole(page, 'Caption');
    await page.keyboard.press('u');
    await hasRole(page, 'Headline');
    await fill(page, 'Outlet', 'Coast Daily', 1);
    await fill(page, 'Outlet', 'The Lantern', 2);
    await fill(page, 'Title', `The bridge in ${name}`);
    await page.click('#save');
    await page.waitForFunction((slug) => location.pathname === `/${slug}/`, PATIENCE, story);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain(`The bridge in ${name}`);
    const { story: written, problems } = readStory(server.root, story);
    expect(problems).toEqual([]);
    expect(written?.articles.map(({ outlet }) => outlet)).toEqual(['saltmouth-gazette', 'coast-daily', 'the-lantern']);
    expect(existsSync(`${server.root}/content/stories/${story}/permalinks.json`)).toBe(false);
    await page.close();
  });
});
