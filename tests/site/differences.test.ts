import { expect, test } from '@playwright/test';
import { bundlesOf, TESTED_SITE, textOf } from './built-site.ts';

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

interface Cell {
  readonly outlet: string;
  readonly words: string;
  readonly address: string;
}

const { base } = TESTED_SITE;

const listed = bundlesOf().filter(({ differences }) => differences.length > 0);
for (const { story, articles, differences } of listed) {
  test(`${story}: each listed topic is on the page, and each of its cells links to the words`, async ({ page }) => {
    await page.goto(`${story}/differences/`);
    const listed = page.locator('section[aria-labelledby="listed"]');
    const topics = await listed.locator('.topics a').evaluateAll((links) =>
      links.map((link) => {
        const table = document.getElementById(decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)));
        const cells = [...(table?.querySelectorAll('.snippet') ?? [])].map((snippet) => ({
          outlet: snippet.closest('tr')?.querySelector('.siglum')?.textContent ?? '',
          words: snippet.querySelector('[lang]')?.textContent ?? '',
          address: snippet.querySelector('a')?.getAttribute('href') ?? '',
        }));
        return { topic: link.textContent ?? '', heading: table?.querySelector('.topic a')?.textContent, cells };
      }),
    );
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.map(({ topic }) => topic.toLowerCase())).toEqual(differences.map(({ topic }) => topic.toLowerCase()));
    expect(topics.filter(({ topic, heading }) => topic !== heading)).toEqual([]);
    const cells: readonly Cell[] = topics.flatMap((topic) => topic.cells);
    const quoted = differences.flatMap(({ readings }) => readings.flatMap(({ paragraphs }) => paragraphs));
    expect(cells.map(({ words }) => words)).toEqual(quoted.map(({ words }) => words));
    const astray: string[] = [];
    for (const { words, address } of cells) {
      const { pathname, hash } = new URL(address, page.url());
      const article = articles.find(({ outlet }) => pathname === `${base}${story}/${outlet}/`);
      const text = article?.blocks.find(({ id }) => `#${id}` === hash)?.text ?? '';
      const whole = hash === '' ? (article?.blocks.map((block) => block.text).join('\n') ?? '') : text;
      const html = textOf(`${pathname.slice(base.length)}index.html`);
      const lands = hash === '' || html.includes(`id="${hash.slice(1)}"`);
      if (!lands || !collapsed(whole).includes(collapsed(words))) astray.push(`${address}: ${words}`);
    }
    expect(astray).toEqual([]);
  });
}

test('all 38 topics of the first story have a non-empty line for each of the five outlets', async ({ page }) => {
  await page.goto('kim-putin-summit-2023/differences/');
  const table = page.locator('section[aria-labelledby="listed"] .collation');
  await expect(table.locator('tbody')).toHaveCount(38);
  const lines = await table
    .locator('tbody')
    .evaluateAll((bodies) => bodies.map((body) => body.querySelectorAll('th[scope="row"]').length));
  expect(lines).toEqual(lines.map(() => 5));
  const cells = await table.locator('td').allInnerTexts();
  expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  expect(cells.filter((text) => text.startsWith('Not found in the text we hold')).length).toBeGreaterThan(10);
});

test('differing attributions have one line per outlet, with a link to the row of the pair', async ({ page }) => {
  await page.goto('kim-putin-summit-2023/differences/');
  const row = page.locator('section[aria-labelledby="found"] tbody', { hasText: 'Russian state media' });
  await expect(row.locator('mark')).toHaveText([
    'Russia’s state news agency RIA Novosti',
    'Russian state media',
    'Russia’s state news agency RIA Novosti',
  ]);
  await row.locator('.snippet a').nth(1).click();
  await expect(page.locator(':target')).toContainText('Russian state media reported');
  await expect(page).toHaveURL(/\/cbc-vs-ap\/#cbc-p3$/);
});

test('right-to-left words have their own direction on the page of differences', async ({ page }) => {
  await page.goto('hostile-words/differences/');
  const words = page.locator('[lang="ar"]', { hasText: 'واستمر' }).first();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});
