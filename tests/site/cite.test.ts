import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, test } from '@playwright/test';
import { firstStoryNeeded } from '../first-story.ts';
import { KINDS_OF_PAGE, TESTED_SITE } from './built-site.ts';

const CITABLE = { paragraph: KINDS_OF_PAGE.paragraph, pair: KINDS_OF_PAGE.pair, story: KINDS_OF_PAGE.story };
/** The configured address of the site. */
const ADDRESS = `${TESTED_SITE.origin}${TESTED_SITE.base}`;
const BOX = 'section[aria-labelledby="cite"]';
const FORMATS = ['apa', 'mla', 'chicago', 'bibtex', 'csl', 'ris'];
const DAY = new Date('2026-11-28T12:00:00');
/** That day in each format. */
const TODAY = [
  'November 28, 2026',
  '28 Nov. 2026',
  'November 28, 2026',
  '{2026-11-28}',
  '"date-parts": [[2026, 11, 28]]',
  '2026/11/28/',
];

for (const [kind, path] of Object.entries(CITABLE)) {
  test(`the citation of a ${kind} is complete without script, and shows no button without function`, async ({
    browser,
    baseURL,
  }) => {
    test.skip(...firstStoryNeeded());
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path);
    const box = page.locator(BOX);
    await box.locator('summary').click();
    for (const format of FORMATS) {
      const citation = page.locator(`#cite-${format}`);
      await expect(citation).toBeVisible();
      await expect(citation).toContainText(`/${path}`);
      await expect(citation).toContainText('[date of access]');
      await expect(citation).toContainText('The Collated Press');
      await expect(citation).toContainText(/\b[0-9a-f]{12}\b/);
      if (kind === 'paragraph') await expect(citation).toContainText(/para?\. 3\b|Paragraph 3\b/);
    }
    await expect(box.locator('button').first()).toBeHidden();
    JSON.parse(await page.locator('#cite-csl').innerText());
    await context.close();
  });

  test(`a script sets the date in the citation of a ${kind}; the address is the configured one`, async ({ page }) => {
    test.skip(...firstStoryNeeded());
    await page.clock.setFixedTime(DAY);
    await page.goto(path);
    await page.locator(`${BOX} summary`).click();
    for (const [index, format] of FORMATS.entries()) {
      const citation = page.locator(`#cite-${format}`);
      await expect(citation).toContainText(TODAY[index] ?? '');
      await expect(citation).toContainText(`${ADDRESS}${path}`);
      await expect(citation).not.toContainText('[date of access]');
    }
    JSON.parse(await page.locator('#cite-csl').innerText());
    await expect(page.locator('#cite-address')).toContainText(`${ADDRESS}${path}`);
    if (kind === 'paragraph') {
      const identifier = page.locator('meta[name="DC.identifier"]');
      await expect(identifier).toHaveAttribute('content', `${ADDRESS}${path}`);
    }
  });
}

/** Reads the clipboard on a page without our headers, which forbid reading it. */
async function clipboard(context: BrowserContext, baseURL = ''): Promise<string> {
  const reader = await context.newPage();
  await reader.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await reader.goto(baseURL);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

test('buttons copy the citation or the address, and confirm it', async ({ page, baseURL, context }) => {
  test.skip(...firstStoryNeeded());
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CITABLE.paragraph);
  await page.locator(`${BOX} summary`).click();
  const copied = () => clipboard(context, baseURL);
  const status = page.getByRole('status');
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(status).toHaveText('Copied');
  expect(await copied()).toBe(await page.locator('#cite-bibtex').textContent());
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(status).toHaveText('Copied');
  expect(await copied()).toBe(`${ADDRESS}${CITABLE.paragraph}`);
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await expect.poll(copied).toContain('para. 3)');
  await page.getByRole('button', { name: 'Copy text with citation' }).click();
  const [words, entry, ...rest] = (await copied()).split('\n\n');
  expect([words, rest]).toEqual([await page.locator('#words').textContent(), []]);
  expect(entry).toContain(`${ADDRESS}${CITABLE.paragraph}`);
});

test('a link button copies the full address with the fragment', async ({ page, baseURL, context }) => {
  test.skip(...firstStoryNeeded());
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${CITABLE.pair}?hide=style#row-3`);
  const button = page.getByRole('button', { name: 'Copy link' });
  await page.locator(`${BOX} summary`).click();
  await button.evaluate((element) => {
    delete element.dataset['copy'];
    element.dataset['copyLink'] = './#row-7';
  });
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await clipboard(context, baseURL)).toBe(`${baseURL}${CITABLE.pair}#row-7`);
});

test('the open box fits 320 pixels, has no axe violations, and is open in print', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(CITABLE.paragraph);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#cite-ris')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator(`${BOX} summary`).click();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).include(BOX).analyze();
  expect(violations).toEqual([]);
});

test('hidden outlet names are also hidden in citations', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  await page.goto(`${CITABLE.paragraph}?hide=names`);
  await expect(page.locator(BOX)).toBeHidden();
});

test('hostile words are cited unchanged', async ({ page }) => {
  await page.goto('hostile-words/');
  await page.locator(`${BOX} summary`).click();
  await expect(page.locator('#cite-apa')).toContainText(/^<\/title><script>alert\(.title.\)<\/script> & more/);
  const [item] = JSON.parse(await page.locator('#cite-csl').innerText()) as readonly { readonly title: string }[];
  expect(item?.title).toContain("</title><script>alert('title')</script> & more");
});
