import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, TESTED_SITE, textOf } from './built-site.ts';

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
        // Outlets that have the same words share them: each has its own links to where they are.
        const cells = [...(table?.querySelectorAll('.readings > div') ?? [])].flatMap((group) => {
          const words = [...group.querySelectorAll('.snippet')].map(({ textContent }) => textContent ?? '');
          return [...group.querySelectorAll('.source')].flatMap((source) =>
            [...source.querySelectorAll('a')].map((place, index) => ({
              outlet: source.querySelector('.siglum')?.textContent ?? '',
              words: words[index] ?? '',
              address: place.getAttribute('href') ?? '',
            })),
          );
        });
        const heading = table?.closest('details')?.querySelector('.topic')?.textContent;
        return { topic: link.textContent ?? '', heading, cells };
      }),
    );
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.map(({ topic }) => topic.toLowerCase())).toEqual(differences.map(({ topic }) => topic.toLowerCase()));
    expect(topics.filter(({ topic, heading }) => topic !== heading)).toEqual([]);
    const cells: readonly Cell[] = topics.flatMap((topic) => topic.cells);
    const quoted = differences.flatMap(({ readings }) => readings.flatMap(({ paragraphs }) => paragraphs));
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    expect(cells.map(({ words }) => plain(words)).toSorted()).toEqual(
      quoted.map(({ words }) => plain(words)).toSorted(),
    );
    const astray: string[] = [];
    for (const { words, address } of cells) {
      const { pathname, hash } = new URL(address, page.url());
      const article = articles.find(({ outlet }) => pathname === `${base}${story}/${outlet}/`);
      const text = article?.blocks.find(({ id }) => `#${id}` === hash)?.text ?? '';
      const whole = hash === '' ? (article?.blocks.map((block) => block.text).join('\n') ?? '') : text;
      const html = textOf(`${pathname.slice(base.length)}index.html`);
      const lands = hash === '' || html.includes(`id="${hash.slice(1)}"`);
      if (!lands || !plain(whole).includes(plain(words))) astray.push(`${address}: ${words}`);
    }
    expect(astray).toEqual([]);
  });
}

test('all 38 topics of the first story name each of the five outlets once, and nothing is empty', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${FIRST_STORY}/differences/`);
  const topics = page.locator('section[aria-labelledby="listed"] .entry');
  await expect(topics).toHaveCount(38);
  const named = await topics.evaluateAll((all) =>
    all.map((topic) => {
      const having = [...topic.querySelectorAll('.source .siglum')].map(({ textContent }) => textContent ?? '');
      const without = topic.querySelector('.readings + .note')?.textContent?.match(/\b[A-Z]{2}(?=’s)/g) ?? [];
      return [...having, ...without].toSorted().join(' ');
    }),
  );
  expect(named).toEqual(named.map(() => 'AP CB PA ST TH'));
});

test('on a phone topics are folded, and a link to one opens it', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${FIRST_STORY}/differences/#length-of-talks`);
  await expect(page.locator('#length-of-talks')).toBeVisible();
  await expect(page.locator('#menu .snippet').first()).toBeHidden();
});

test('who said it, as the program finds it: each wording once, linked to the row of two texts that shows it', async ({
  page,
}) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${FIRST_STORY}/differences/`);
  const row = page.locator('section[aria-labelledby="attributions"] .entry', { hasText: 'Russian state media' });
  await expect(row.locator('mark')).toHaveText(['Russia’s state news agency RIA Novosti', 'Russian state media']);
  await row.locator('.source a').nth(2).click();
  await expect(page.locator(':target')).toContainText('Russian state media reported');
  await expect(page).toHaveURL(/\/cbc-vs-ap\/#cbc-p3$/);
});

test('right-to-left words have their own direction on the page of differences', async ({ page }) => {
  await page.goto('hostile-words/differences/');
  const words = page.locator('[lang="ar"]', { hasText: 'واستمر' }).first();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});
