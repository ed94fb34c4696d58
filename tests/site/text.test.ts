import { expect, type Page, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded, HAS_FIRST_STORY } from '../first-story.ts';
import { bundlesOf, filesOf, isHostile, pagesOf, textOf } from './built-site.ts';

const bundles = bundlesOf();
const pairPages = pagesOf().filter(({ file }) => file.includes('-vs-') && !isHostile(file));
/** All possible verdicts. */
const VERDICT =
  '(?:only in [A-Z]{2,3}|no counterpart found in [A-Z]{2,3}’s text|partly in [A-Z]{2,3}\\s¶[^:]+(?:: .+)?|moved|(?:split|merged) in [A-Z]{2,3}|partly the same(?:: .+)?|in other words|(?:figure|quotation|attribution|wording) differs|[A-Z]{2,3} says more|each says more|nearly the same|the same(?: apart from style)?)';
const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Returns the texts of matching elements in some files, parsed by the browser. */
async function textsIn(page: Page, files: readonly string[], selector: string): Promise<string[][]> {
  const documents = files.map((file) => textOf(file));
  return page.evaluate(
    ([sources, found]) =>
      sources.map((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        return [...parsed.querySelectorAll(found)].map(({ textContent }) => textContent ?? '');
      }),
    [documents, selector] as const,
  );
}

test('the first story has its five articles, twenty ordered pairs and 127 paragraphs', () => {
  test.skip(...firstStoryNeeded());
  const files = filesOf();
  const story = FIRST_STORY;
  const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  const outlets = bundles.find((bundle) => bundle.story === story)?.outlets.join('|');
  expect(count(new RegExp(`^${story}/(?:${outlets})/index.html$`))).toBe(5);
  expect(count(new RegExp(`^${story}/[a-z-]+-vs-[a-z-]+/index.html$`))).toBe(20);
  expect(count(new RegExp(`^${story}/[a-z-]+/p\\d+/index.html$`))).toBe(127);
});

for (const { story, outlets, articles } of bundles) {
  for (const { outlet, blocks } of articles) {
    const paragraphs = blocks.filter(({ role }) => role === 'body');
    const words = paragraphs.map(({ text }) => text);

    test(`${story}: the page of ${outlet} has its complete text in order`, async ({ page }) => {
      await page.goto(`${story}/${outlet}/`);
      expect(await page.locator('ol.report .words').allTextContents()).toEqual(words);
      const whole = collapsed(await page.locator('main').innerText());
      const lines = blocks.flatMap(({ text }) => text.split('\n'));
      expect(lines.filter((line) => !whole.includes(collapsed(line)))).toEqual([]);
    });

    test(`${story}: each paragraph of ${outlet} is on its own page`, async ({ page }) => {
      const files = paragraphs.map(({ id }) => `${story}/${outlet}/${id}/index.html`);
      const found = await textsIn(page, files, 'blockquote .words');
      expect(found).toEqual(words.map((text) => [text]));
    });

    test(`${story}: pairs of ${outlet} have every paragraph once, unchanged, and label copies`, async ({ page }) => {
      const others = outlets.filter((other) => other !== outlet);
      const files = others.map((other) => `${story}/${outlet}-vs-${other}/index.html`);
      const found = await textsIn(page, files, '.cell[data-side="left"] .words');
      expect(found).toEqual(others.map(() => words));
      const copies = await textsIn(page, files, '.preview > blockquote');
      const labels = await textsIn(page, files, '.preview > summary');
      expect(labels.map(({ length }) => length > 0)).toEqual(copies.map(({ length }) => length > 0));
      expect(labels.flat().filter((label) => !label.endsWith(', a copy'))).toEqual([]);
    });
  }
}

test('paragraphs contain only the source’s words, so that copying includes no labels', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${FIRST_STORY}/ap-vs-cbc/`);
  const paragraph = page.locator('.words', { has: page.locator('mark') }).first();
  const copied = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(collapsed(copied)).toBe(collapsed((await paragraph.textContent()) ?? ''));
});

test('paragraphs of all pages contain only marks', async ({ page }) => {
  const inside = await textsIn(
    page,
    pagesOf().map(({ file }) => file),
    ':is(.words, [lang][dir]) :is(.unseen, [hidden], [aria-hidden], :not(mark, a, span, strong, br, p, b, ins, del))',
  );
  expect(inside.flat()).toEqual([]);
});

test('a search in the page finds words that are partly marked', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${FIRST_STORY}/ap-vs-cbc/`);
  const phrases = await page.locator('.words:has(mark)').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const [mark] = paragraph.querySelectorAll('mark');
      const before = mark?.previousSibling?.textContent ?? '';
      const phrase = `${before.slice(-12)}${mark?.textContent?.slice(0, 12)}`;
      return before.length > 12 && !phrase.includes('\n') ? [phrase] : [];
    }),
  );
  expect(phrases.length).toBeGreaterThan(5);
  const unfound = await page.evaluate(
    (sought) =>
      sought.filter((phrase) => {
        getSelection()?.removeAllRanges();
        // `window.find` works like Ctrl+F in every browser, but TypeScript’s library lacks it.
        const { find } = window as unknown as { find(text: string): boolean };
        return !find.call(window, phrase);
      }),
    phrases,
  );
  expect(unfound).toEqual([]);
});

test('every row has a verdict in words', async ({ page }) => {
  const files = pairPages.map(({ file }) => file);
  const headings = await textsIn(page, files, '.row h2');
  const rows = await textsIn(page, files, '.row');
  expect(headings.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
  for (const own of headings) {
    const worded = new RegExp(`^Row \\d+ of ${own.length}: ${VERDICT}(?:; ${VERDICT})*$`, 'i');
    expect(own.map(collapsed).filter((heading) => !worded.test(heading))).toEqual([]);
  }
});

test('no cell is empty: missing counterparts are named', async ({ page }) => {
  const cells = await textsIn(
    page,
    pairPages.map(({ file }) => file),
    '.cell',
  );
  expect(cells.flat().length).toBeGreaterThan(HAS_FIRST_STORY ? 500 : -1);
  expect(cells.flat().filter((text) => text.trim() === '')).toEqual([]);
});

test('our words do not run together at line breaks in the markup', () => {
  const sound = pagesOf().filter(({ file }) => !isHostile(file));
  const joined = sound.flatMap(({ file }) =>
    [...textOf(file).matchAll(/[a-z.,;]<(?:em|a|strong|code)\b.{0,20}|<\/(?:em|a|strong|code)>[a-z].{0,20}/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(joined).toEqual([]);
});
