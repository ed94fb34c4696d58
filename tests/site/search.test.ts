import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, TESTED_SITE } from './built-site.ts';

test.skip(...firstStoryNeeded());

const STORY = FIRST_STORY;

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Words' }).fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toHaveText(/aragraph/);
}

const results = (page: Page) => page.locator('ol.found > li');

test('finds words in their paragraph, marks them, and links to it', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'ballistic missiles sea');
  const first = results(page).filter({ has: page.getByRole('link', { name: 'AP Associated Press, paragraph 13' }) });
  await expect(first.locator('mark')).toHaveText(['ballistic', 'missiles', 'sea']);
  await expect(first).toContainText('Kim Jong Un and Vladimir Putin meet');
  await first.getByRole('link', { name: 'AP Associated Press, paragraph 13' }).click();
  await expect(page).toHaveURL(new RegExp(`/${STORY}/ap/#p13$`));
  await expect(page.locator(':target')).toContainText('two ballistic missiles');
  await page.goBack();
  await first.getByRole('link', { name: 'AP 13 beside the other texts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Associated Press, paragraph 13');
});

test('results have all words, in any form, and phrases word by word', async ({ page }) => {
  const articles = bundlesOf().flatMap((bundle) => bundle.articles);
  const paragraphs = articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'body'));
  const having = (pattern: RegExp) => paragraphs.filter(({ text }) => pattern.test(text)).length;
  await page.goto('search/');
  for (const [words, pattern] of [
    ['missile', /\bmissiles?\b/i],
    ['cosmodrome', /\bcosmodrome/i],
    ['“North Korea”', /\bNorth\sKorea\b(?!n)/],
    ['UN', /\bU\.?N\.?\b/i],
  ] as const) {
    await searchFor(page, words);
    const count = having(pattern);
    expect(count).toBeGreaterThan(1);
    await expect(page.getByRole('status'), words).toHaveText(new RegExp(`^${count} paragraphs`));
  }
});

test('filters by outlet and story, keeps the search in the address, and supports going back', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'Kim');
  const all = Number.parseInt(await page.getByRole('status').innerText(), 10);
  await page.getByLabel('Outlet').selectOption('CBC News');
  await expect(page.getByRole('status')).toContainText('in CBC News');
  expect(Number.parseInt(await page.getByRole('status').innerText(), 10)).toBeLessThan(all);
  for (const heading of await results(page).locator('h2').allInnerTexts()) expect(heading).toContain('CBC News');
  await page.getByLabel('Story').selectOption(STORY);
  await expect(page).toHaveURL(new RegExp(`\\?q=Kim&outlet=cbc&story=${STORY}$`));
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('Outlet')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${all} paragraphs, showing the first 10$`));
});

test('a link carries a search', async ({ page }) => {
  await page.goto('search/?q=Vostochny&outlet=pa');
  await expect(page.getByRole('searchbox')).toHaveValue('Vostochny');
  await expect(page.getByRole('status')).toContainText('in PA Media');
  await results(page).first().getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('Vostochny');
});

test('shows more results on request, and moves the focus to the first of them', async ({ page }) => {
  await page.goto('search/?q=Kim');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(page.getByRole('status')).toContainText('showing the first 20');
});

test('reports no results for words that do not occur, even if other words start like them', async ({ page }) => {
  await page.goto('search/');
  for (const words of ['aardvark', 'Kim aardvark', 'Putinesque', '"Putin Kim summit aardvark"']) {
    await searchFor(page, words);
    await expect(page.getByRole('status')).toHaveText(`No paragraph contains all of: ${words}`);
    await expect(results(page)).toHaveCount(0);
  }
});

test('does not load Pagefind before the field is focused, and does not move the focus', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.startsWith(`${TESTED_SITE.base}pagefind/`))).toEqual([]);
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.focus();
  await expect.poll(() => loaded.filter((path) => path.endsWith('.pagefind')).length).toBeGreaterThan(0);
  await field.fill('Kim');
  await field.press('Enter');
  await expect(results(page)).toHaveCount(10);
  await expect(field).toBeFocused();
});

test('finds hostile words, shows them unchanged, and executes nothing', async ({ page }) => {
  const events: string[] = [];
  page.on('dialog', (dialog) => dialog.dismiss().then(() => events.push(dialog.message())));
  page.on('console', (message) => events.push(message.text()));
  const bundle = bundlesOf().find(({ story }) => story === 'hostile-words');
  const article = bundle?.articles.find(({ outlet }) => outlet === 'harbour-times');
  for (const [words, id] of [
    ['mayor moustache', 'p1'],
    ['clerk', 'p4'],
    ['sign pier', 'p2'],
    ['combining marks', 'p10'],
    ['hasOwnProperty', 'p12'],
  ]) {
    const query = new URLSearchParams({ q: words ?? '', outlet: 'harbour-times' });
    await page.goto(`search/?${query}`);
    const item = results(page).filter({ has: page.locator(`a[href$="/harbour-times/#${id}"]`) });
    await expect(item).toHaveCount(1);
    expect(await item.locator('.words').textContent()).toBe(article?.blocks.find((block) => block.id === id)?.text);
    await expect(item.locator('h2')).toContainText('<b onmouseover="alert(1)">Harbour</b> & "Times"');
    await expect(item.locator('script, img, svg, b')).toHaveCount(0);
  }
  await searchFor(page, '<img src=x onerror=alert(1)>');
  await page.goto('search/?q=<img src=x onerror=alert(1)>&outlet=__proto__&story="><script>');
  await expect(page.getByRole('status')).toHaveText(/aragraph/);
  expect(events).toEqual([]);
});

test('finds words of all languages, including right-to-left and unspaced scripts', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'العمدة');
  const arabic = results(page).first().locator('.words');
  await expect(arabic).toHaveAttribute('lang', 'ar');
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await searchFor(page, '火灾');
  await expect(page.getByRole('status')).toHaveText('One paragraph');
  await expect(results(page).locator('.words')).toHaveText('港口火灾持续两天。');
  await searchFor(page, '灾火');
  await expect(page.getByRole('status')).toContainText('No paragraph');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of search with results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('search/?q=missiles&outlet=ap');
    await expect(results(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('without JavaScript the page explains it and links to the stories', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('search/', baseURL).href);
  await expect(page.locator('noscript p')).toContainText('Search needs JavaScript');
  await expect(page.locator('form.finder')).toBeHidden();
  await expect(page.getByRole('main').locator(`a[href="${TESTED_SITE.base}${STORY}/"]`)).toBeVisible();
  await context.close();
});
