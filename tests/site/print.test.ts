import { expect, type Page, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, KINDS_OF_PAGE } from './built-site.ts';
import { pagesOfPdf } from './pdf-text.ts';

test.skip(...firstStoryNeeded());

const PRINTED = ['story', 'pair', 'article', 'paragraph', 'synopsis', 'differences'] as const;
const squeezed = (text: string) => text.replace(/[\s­]+/gu, '');

/** The sheets that a page makes, each as its words without white space. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  return pagesOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })).map(squeezed);
}

/** Whether words are on the sheets: whole, or divided where a sheet ends. */
function isPrinted(text: string, printed: string): boolean {
  const words = squeezed(text);
  let [known, beyond] = [0, words.length + 1];
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2);
    if (printed.includes(words.slice(0, middle))) known = middle;
    else beyond = middle;
  }
  return known > 0 && printed.includes(words.slice(known));
}

for (const kind of PRINTED) {
  test(`a printed ${kind} page opens what is closed, marks words in black, and says its address and edition`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(KINDS_OF_PAGE[kind]);
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const styleOf = (element: Element) => getComputedStyle(element);
      for (const details of document.querySelectorAll('details:not([open], .preview)')) {
        const content = [...details.children].find((child) => !child.matches('summary'));
        if (details.checkVisibility() && content?.checkVisibility() === false)
          found.push(`closed: ${details.textContent?.slice(0, 40)}`);
      }
      for (const element of document.querySelectorAll('header, header *, nav')) {
        if (['fixed', 'sticky'].includes(styleOf(element).position)) found.push(`not static: ${element.className}`);
      }
      for (const mark of document.querySelectorAll('mark')) {
        const { textDecorationLine, textDecorationColor, backgroundColor } = styleOf(mark);
        const isPlain = textDecorationColor === 'rgb(0, 0, 0)' && backgroundColor === 'rgba(0, 0, 0, 0)';
        if (textDecorationLine !== 'underline' || !isPlain) found.push(`mark: ${mark.outerHTML.slice(0, 80)}`);
      }
      return [...new Set(found)].slice(0, 5);
    });
    expect(faults).toEqual([]);
    const sheets = await sheetsOf(page);
    const version = bundlesOf().find(({ story }) => story === FIRST_STORY)?.version ?? '';
    expect(sheets.at(-1)).toContain(squeezed(`Version ${version}`));
    expect(sheets.at(-1)).toContain(`/${KINDS_OF_PAGE[kind]}`);
  });
}

for (const kind of ['article', 'pair', 'synopsis'] as const) {
  test(`every paragraph is on the sheets of a printed ${kind} page`, async ({ page }) => {
    await page.goto(KINDS_OF_PAGE[kind]);
    const printed = (await sheetsOf(page)).join('');
    const paragraphs = await page.locator('main .words').allTextContents();
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.filter((text) => !isPrinted(text, printed)).map((text) => text.slice(0, 60))).toEqual([]);
  });
}

test('on paper, the first words of both sides are on the sheet with their verdict', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const sheets = await sheetsOf(page);
  const rows = await page.locator('.row').evaluateAll((elements) =>
    elements.map((row) => ({
      verdict: row.querySelector('.verdict')?.textContent ?? '',
      // Of a copy the line that names the paragraph: its words are in full elsewhere on paper; what only screen readers get is not printed.
      sides: [...row.querySelectorAll('.cell')].map(
        (cell) => cell.querySelector('.words, .preview summary, .note')?.firstChild?.textContent ?? '',
      ),
    })),
  );
  expect(rows.length).toBeGreaterThan(20);
  const divided = rows.filter(({ verdict, sides }) => {
    const [number = ''] = squeezed(verdict).split(':');
    const sheet = sheets.find((words) => words.includes(number)) ?? '';
    return sides.some((words) => !sheet.includes(squeezed(words).slice(0, 25)));
  });
  expect(divided).toEqual([]);
});
