import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { isHostile, LEAST_PAGES, pagesOf, textOf } from './built-site.ts';

/** Words that judge an outlet, or suggest that it left something out on purpose. */
const JUDGING =
  /\b(?:omit|omits|omitted|omission|hid|hides|suppress\w*|censor\w*|conceal\w*|bias\w*|left-wing|right-wing|left-leaning|right-leaning|partisan|propaganda|mainstream|credib\w*|trustworth\w*|unreliable|fake|misleading|slant\w*)\b/i;
/** Ratings, such as four out of five, stars, points. */
const SCORING = /\b\d+(?:\.\d+)? ?(?:out of|\/) ?(?:5|10|100)\b|★|\bscore[sd]?: ?\d/i;

/** All pages except those of hostile stories, which have arbitrary titles. */
function soundPages() {
  return pagesOf().filter(({ file }) => !isHostile(file));
}

interface Ours {
  readonly file: string;
  readonly words: string;
  readonly empty: readonly string[];
}

/** Our own text on each page: everything except articles, names and facts. */
function oursOf(pages: readonly { readonly file: string; readonly html: string }[]): readonly Ours[] {
  return pages.map(({ file, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const theirs of page.querySelectorAll('script, [lang]:not(html), q, blockquote, mark')) theirs.remove();
    const whole = new DOMParser().parseFromString(html, 'text/html');
    const empty = [...whole.querySelectorAll('tbody :is(td, th), dd, dt, li, .cell, figcaption')]
      .filter(({ textContent }) => (textContent ?? '').trim() === '')
      .map((element) => element.outerHTML.slice(0, 80));
    return { file, words: `${page.title} ${page.body.textContent ?? ''}`, empty };
  });
}

test.describe('on every page', () => {
  test.describe.configure({ mode: 'default' });
  let ours: readonly Ours[] = [];
  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage();
    const pages = soundPages().map(({ file }) => ({ file, html: textOf(file) }));
    ours = await page.evaluate(oursOf, pages);
    await page.close();
    expect(ours.length).toBeGreaterThan(HAS_FIRST_STORY ? LEAST_PAGES : 0);
  });

  test('our text neither judges nor rates outlets', () => {
    const judging = ours.map(
      ({ file, words }) => [file, JUDGING.exec(words)?.[0] ?? SCORING.exec(words)?.[0]] as const,
    );
    expect(judging.filter(([, found]) => found !== undefined)).toEqual([]);
  });

  test('nothing is empty: missing content is named', () => {
    expect(ours.filter(({ empty }) => empty.length > 0).slice(0, 5)).toEqual([]);
  });
});

test('a side without a paragraph says that nothing was found, or shows a copy of the counterpart elsewhere', async ({
  page,
}) => {
  const pairs = soundPages().filter(({ file }) => file.includes('-vs-'));
  const documents = pairs.map(({ file }) => textOf(file));
  const notes = await page.evaluate(
    (sources) =>
      sources.flatMap((source) =>
        [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('.cell:not(:has(article))')].map(
          (cell) => (cell.textContent ?? '').trim(),
        ),
      ),
    documents,
  );
  const worded = /^(?:Not found in \p{Lu}{2,3}’s text(?: \(retrieved [0-9-]+\))?$|\p{Lu}{2,3}’s paragraph )/u;
  expect(notes.length).toBeGreaterThan(HAS_FIRST_STORY ? 100 : -1);
  expect(notes.filter((note) => !worded.test(note))).toEqual([]);
});

test('outlets have one order on every page and no colours', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${FIRST_STORY}/`);
  const order = await page.locator('.reports .siglum').allInnerTexts();
  expect(order).toEqual(['AP', 'CB', 'PA', 'TH', 'ST']);
  expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual(order);
  const colours = await page
    .locator('.siglum')
    .evaluateAll((sigla) => [...new Set(sigla.map((siglum) => getComputedStyle(siglum).color))]);
  expect(colours).toHaveLength(1);
});
