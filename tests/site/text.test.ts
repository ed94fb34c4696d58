import { expect, type Page, test } from '@playwright/test';
import { bundlesOf, filesOf, isHostile, pagesOf, textOf } from './built-site.ts';

const bundles = bundlesOf();
const pairPages = pagesOf().filter(({ file }) => file.includes('-vs-') && !isHostile(file));
/** All that a verdict may say. */
const VERDICT =
  '(?:only in [A-Z]{2,3}|no counterpart found in [A-Z]{2,3}’s text|partly in [A-Z]{2,3}\\s¶[^:]+(?:: .+)?|moved|(?:split|merged) in [A-Z]{2,3}|partly the same(?:: .+)?|in other words|(?:figure|quotation|attribution|wording) differs|[A-Z]{2,3} says more|each says more|nearly the same|the same(?: apart from style)?)';
const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The texts of the elements that a selector finds in each of some files, read by the browser's own parser. */
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

test('each story has its five articles, twenty ordered pairs and 127 paragraphs', () => {
  const files = filesOf();
  const story = 'kim-putin-summit-2023';
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

    test(`${story}: all of ${outlet} can be read on its page, word for word and in order`, async ({ page }) => {
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

    test(`${story}: ${outlet} beside each other has every paragraph in full once, untouched, and copies of it are labelled as such`, async ({
      page,
    }) => {
      const others = outlets.filter((other) => other !== outlet);
      const files = others.map((other) => `${story}/${outlet}-vs-${other}/index.html`);
      const found = await textsIn(page, files, '.cell[data-side="left"] .words');
      expect(found).toEqual(others.map(() => words));
      const labels = await textsIn(page, files, '.preview figcaption');
      expect(labels.flat().filter((label) => !/¶|paragraph \d.*a copy; in full in row \d/.test(label))).toEqual([]);
    });
  }
}

test('nothing but the source’s words stands inside a paragraph: copying takes no label of ours with it', async ({
  page,
}) => {
  await page.goto('kim-putin-summit-2023/ap-vs-cbc/');
  const paragraph = page.locator('.words', { has: page.locator('mark') }).first();
  const copied = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(collapsed(copied)).toBe(collapsed((await paragraph.textContent()) ?? ''));
});

test('nothing but marks stands inside any paragraph of any page', async ({ page }) => {
  const inside = await textsIn(
    page,
    pagesOf().map(({ file }) => file),
    ':is(.words, [lang][dir]) :is(.unseen, [hidden], [aria-hidden], :not(mark, a, span, strong, br, p, b, ins, del))',
  );
  expect(inside.flat()).toEqual([]);
});

test('a search in the page finds words that a mark begins or ends in', async ({ page }) => {
  await page.goto('kim-putin-summit-2023/ap-vs-cbc/');
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
        // Not in TypeScript’s library, and in every browser: what a reader’s Ctrl+F does.
        const { find } = window as unknown as { find(text: string): boolean };
        return !find.call(window, phrase);
      }),
    phrases,
  );
  expect(unfound).toEqual([]);
});

test('every row says its verdict in words', async ({ page }) => {
  const files = pairPages.map(({ file }) => file);
  const headings = await textsIn(page, files, '.row h2');
  const rows = await textsIn(page, files, '.row');
  expect(headings.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
  for (const own of headings) {
    const worded = new RegExp(`^Row \\d+ of ${own.length}: ${VERDICT}(?:; ${VERDICT})*$`, 'i');
    expect(own.map(collapsed).filter((heading) => !worded.test(heading))).toEqual([]);
  }
});

test('no cell is empty: what has no counterpart says so', async ({ page }) => {
  const cells = await textsIn(
    page,
    pairPages.map(({ file }) => file),
    '.cell',
  );
  expect(cells.flat().length).toBeGreaterThan(500);
  expect(cells.flat().filter((text) => text.trim() === '')).toEqual([]);
});

test('no word of ours runs into the next where the markup breaks a line', () => {
  const sound = pagesOf().filter(({ file }) => !isHostile(file));
  const joined = sound.flatMap(({ file }) =>
    [...textOf(file).matchAll(/[a-z.,;]<(?:em|a|strong|code)\b.{0,20}|<\/(?:em|a|strong|code)>[a-z].{0,20}/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(joined).toEqual([]);
});
