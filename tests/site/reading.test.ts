import { expect, type Page, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, KINDS_OF_PAGE } from './built-site.ts';

test.skip(...firstStoryNeeded());

const PAIR = KINDS_OF_PAGE.pair;

/** Pages that compare outlets, by path. */
const COMPARING = [
  'article',
  'paragraph',
  'pair',
  'pair far apart',
  'differences',
  'synopsis',
  'quotations',
  'figures',
] as const;

const NAMES = [
  'AP',
  'CB',
  'PA',
  'TH',
  'ST',
  'Associated Press',
  'CBC News',
  'PA Media',
  'The Hill',
  'Stars and Stripes',
];
const named = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}-])`, 'u');

/** Accessible names and descriptions. */
async function heard(page: Page): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const texts = nodes.filter(({ ignored }) => !ignored).flatMap(({ name, description }) => [name, description]);
  return texts.map((text) => String(text?.value ?? ''));
}

/** The visible text without the articles, which may name outlets. */
async function seen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isTheirs = parent?.closest('[lang]') !== document.documentElement;
      if (parent?.checkVisibility() && !isTheirs) texts.push(walker.currentNode.textContent ?? '');
    }
    return texts;
  });
}

for (const kind of COMPARING) {
  test(`with outlet names hidden, a ${kind} page names no outlet, neither visibly nor to screen readers`, async ({
    page,
  }) => {
    const bundles = bundlesOf().filter(({ story }) => story === FIRST_STORY);
    const theirs = bundles.flatMap(({ articles }) => articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
    const isOurs = (text: string) => !theirs.some((words) => words.includes(text.trim()));
    await page.goto(KINDS_OF_PAGE[kind]);
    expect((await seen(page)).filter((text) => named.test(text)).length).toBeGreaterThan(1);
    await page.getByLabel('Hide outlet names').check();
    expect((await seen(page)).filter((text) => named.test(text))).toEqual([]);
    expect((await heard(page)).filter((text) => named.test(text)).filter(isOurs)).toEqual([]);
  });
}

test('hidden things are in the address, carry over to other pages, and can be shown again', async ({ page }) => {
  await page.goto(PAIR);
  await page.getByLabel('Hide outlet names').check();
  await page.getByLabel('Only rows that differ').check();
  await expect(page).toHaveURL(/\?hide=names\+same$/);
  await expect(page).toHaveTitle(/^A and B ·/);
  await page.getByRole('link', { name: 'Differences', exact: true }).click();
  await expect(page).toHaveURL(/\/differences\/\?hide=names\+same$/);
  await page.getByLabel('Hide outlet names').uncheck();
  await expect(page).toHaveURL(/\/differences\/\?hide=same$/);
});

test('with only changed rows, same rows are hidden except the target of a link', async ({ page }) => {
  await page.goto(`${PAIR}?hide=same#row-2`);
  await expect(page.locator('#row-2')).toBeVisible();
  await expect(page.locator('#row-4')).toBeHidden();
  await expect(page.locator('#row-3')).toBeVisible();
});

test('style changes can be hidden separately', async ({ page }) => {
  await page.goto(`${PAIR}?hide=style`);
  const lines = (selector: string) =>
    page.locator(selector).evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  const style = await lines('.row mark:not([data-only])');
  const substance = await lines('.row mark[data-only]');
  expect(style.length).toBeGreaterThan(0);
  expect(style.filter((line) => line !== 'none')).toEqual([]);
  expect(substance.filter((line) => line !== 'underline')).toEqual([]);
});

test('predict, then reveal: a row shows and says nothing until it is revealed, and then only that row', async ({
  page,
}) => {
  await page.goto(`${PAIR}?hide=marks`);
  const [row, other] = [page.locator('#row-3'), page.locator('#row-1')];
  await expect(row.getByText('Figure differs')).toBeHidden();
  await expect(row.locator('mark:not([role])')).toHaveCount(0);
  expect(
    await row
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('none');
  await row.getByLabel('Reveal').check();
  await expect(row.getByText('Figure differs')).toBeVisible();
  expect(await row.locator('mark:not([role])').count()).toBeGreaterThan(0);
  await expect(other.getByText('Quotation differs')).toBeHidden();
});

test('without script the controls work on their own page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(PAIR, baseURL).href);
  await page.getByLabel('Hide outlet names').check();
  await expect(page.getByRole('heading', { level: 1, name: 'A and B' })).toBeVisible();
  await page.getByLabel('Only rows that differ').check();
  await expect(page.locator('#row-2')).toBeHidden();
  await page.getByLabel('Predict, then reveal').check();
  await expect(page.locator('#row-3').getByText('Figure differs')).toBeHidden();
  await context.close();
});

test('the worksheet on paper has every row of both texts without its answer, and the answers on the last page', async ({
  page,
}) => {
  await page.goto(`${PAIR}?hide=marks`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#row-3').getByText('Figure differs')).toBeHidden();
  const key = page.getByRole('region', { name: 'Answer key' });
  await expect(key.getByRole('listitem')).toHaveCount(await page.locator('.row[data-both]').count());
  await expect(key).toContainText('Row 3: Figure differs');
});

test('on paper a page that hides nothing has no key', async ({ page }) => {
  await page.goto(PAIR);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answers')).toBeHidden();
});

test('the theme that was chosen holds on the next page before anything is painted, and paper stays white', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PAIR);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByLabel('Theme').selectOption('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(KINDS_OF_PAGE.story);
  expect(await ground()).toBe(dark);
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe(light);
});

test('each cell of the strip leads to its row, by keyboard too', async ({ page }) => {
  await page.goto(PAIR);
  const strip = page.getByRole('navigation', { name: 'All rows' });
  const rows = await page.locator('.row').count();
  await expect(strip.getByRole('listitem').getByRole('link')).toHaveCount(rows);
  await strip.getByRole('link', { name: 'Row 3: a figure differs' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toHaveId('row-3');
});
