import { expect, type Page, test } from '@playwright/test';
import { TESTED_SITE, textOf } from './built-site.ts';

const STORY = 'edited-text/';

/** The state at an address, and its targets. */
async function answerOf(page: Page, path: string) {
  await page.goto(`${STORY}${path}`);
  const state = page.getByRole('main').locator('[data-state]').first();
  const links = await state.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return {
    state: await state.getAttribute('data-state'),
    words: ((await state.textContent()) ?? '').replace(/\s+/g, ' ').trim(),
    links: links.map((href) => href?.replace(`${TESTED_SITE.base}edited-text/coast-wire/`, '')),
  };
}

test('an old paragraph address shows its state and leads to its successors', async ({ page }) => {
  expect(await answerOf(page, 'coast-wire/p7/')).toMatchObject({ state: 'here', links: [] });
  expect(await answerOf(page, 'coast-wire/p1/')).toMatchObject({ state: 'edited', links: ['#past'] });
  expect(await answerOf(page, 'coast-wire/p2/')).toEqual({
    state: 'moved',
    words: 'This paragraph was moved in version 2; its address has not changed.',
    links: [],
  });
  expect(await answerOf(page, 'coast-wire/p3/')).toEqual({
    state: 'split',
    words: '¶3 was split in version 2 of the text (20 May 2024): its words became ¶3a and ¶3b.',
    links: ['p3a/', 'p3b/'],
  });
  expect(await answerOf(page, 'coast-wire/p6/')).toEqual({
    state: 'merged',
    words: '¶6 was merged in version 3 of the text (2 June 2024): its words became part of ¶4a.',
    links: ['p4a/'],
  });
  expect(await answerOf(page, 'coast-wire/p5/')).toEqual({
    state: 'gone',
    words: '¶5 is gone: it was removed in version 2 of the text (20 May 2024). Nobody asked us to take it down.',
    links: [],
  });
});

test('an edited paragraph shows its changes, and its citation has the version of the text', async ({ page }) => {
  await page.goto(`${STORY}coast-wire/p1/#past`);
  const change = page.locator('.revision');
  await expect(change.locator('del')).toHaveText('140');
  await expect(change.locator('ins')).toHaveText('120');
  await expect(page.getByRole('main')).toContainText('(version 3 of the text)');
});

test('fragments of earlier versions still work in articles and pairs', async ({ page }) => {
  for (const path of ['coast-wire/#p3', 'coast-wire/#p5', 'coast-wire-vs-harbour-times/#coast-wire-p5']) {
    await page.goto(`${STORY}${path}`);
    await expect(page.locator(':target'), path).toContainText(/was split|is gone/);
    await expect(page.locator(':target'), path).toBeInViewport();
  }
});

test('a version shows its text with the changes since the version before', async ({ page }) => {
  await page.goto(`${STORY}coast-wire/v2/`);
  await expect(page.locator('del').filter({ hasText: 'A ferry bell was rung at midnight.' })).toHaveCount(1);
  await expect(page.locator('.report li').filter({ hasText: 'It pays 30,000' }).locator('.elsewhere')).toHaveText(
    'from ¶3',
  );
  await page.getByRole('link', { name: /^Version 1,/ }).click();
  await expect(page.locator('.report')).toContainText('with 140 stalls');
  await expect(page.locator('ins, del')).toHaveCount(0);
});

test('edits of an excerpt-only text are mentioned, not shown', async ({ page }) => {
  expect(await answerOf(page, 'harbour-times/p3/')).toMatchObject({ state: 'edited' });
  await expect(page.locator('ins, del')).toHaveCount(0);
  await page.goto(`${STORY}harbour-times/v2/`);
  await expect(page.locator('ins, del')).toHaveCount(0);
});

test('every address of an article that was taken down says so, who asked and when', async ({ page }) => {
  for (const path of [
    'al-mina/',
    'al-mina/p2/',
    'al-mina-vs-coast-wire/',
    'coast-wire-vs-al-mina/',
    'synopsis/al-mina/',
  ]) {
    const answer = await answerOf(page, path);
    expect(answer.state, path).toBe('gone');
    expect(answer.words, path).toContain('was taken down on 10 June 2024 at the request of Al Mina, by letter.');
  }
  await page.goto(STORY);
  await expect(page.getByRole('main')).toContainText('was taken down on 10 June 2024');
  await page.goto(`${STORY}al-mina/#p2`);
  await expect(page.locator(':target')).toHaveText('¶2');
});

test('one data file has the targets of all addresses', () => {
  const file = textOf('edited-text/data/permalinks.json');
  const data = JSON.parse(file) as {
    paragraphs: { outlet: string; id: string; state: string; now: string[] }[];
    takedowns: { outlet: string }[];
  };
  const told = data.paragraphs.map(({ outlet, id, state, now }) => `${outlet} ${id} ${state} ${now.join(' ')}`.trim());
  expect(told).toEqual([
    'coast-wire p1 edited p1',
    'coast-wire p2 moved p2',
    'coast-wire p3 split p3a p3b',
    'coast-wire p4 merged p4a',
    'coast-wire p5 gone',
    'coast-wire p6 merged p4a',
    'coast-wire p7 here p7',
    'coast-wire p3a here p3a',
    'coast-wire p3b here p3b',
    'coast-wire p4a here p4a',
    'harbour-times p1 here p1',
    'harbour-times p2 here p2',
    'harbour-times p3 edited p3',
    'al-mina p1 gone',
    'al-mina p2 gone',
    'al-mina p3 gone',
  ]);
  expect(data.takedowns.map(({ outlet }) => outlet)).toEqual(['al-mina']);
});

test('addresses of a renamed story and outlet lead to their current pages', async ({ page }) => {
  const moves = {
    'night-market/': 'edited-text/',
    'night-market/coast-wire/p3/': 'edited-text/coast-wire/p3/',
    'night-market/coast-wire-vs-harbour-times/': 'edited-text/coast-wire-vs-harbour-times/',
    'night-market/harbour-chronicle/p1/': 'edited-text/harbour-times/p1/',
    'edited-text/coast-wire-vs-harbour-chronicle/': 'edited-text/coast-wire-vs-harbour-times/',
    'edited-text/sources/': 'edited-text/sources/',
    'outlets/harbour-chronicle/': 'outlets/harbour-times/',
  };
  for (const [old, now] of Object.entries(moves)) {
    await page.goto(old);
    await page.waitForURL(new RegExp(`${TESTED_SITE.base}${now}$`));
  }
});

test('data files of a renamed story are still at its former addresses', () => {
  for (const file of ['story.json', 'links.csv', 'story.tei.xml', 'annotations.jsonld', 'permalinks.json'])
    expect(textOf(`night-market/data/${file}`), file).toBe(textOf(`edited-text/data/${file}`));
});
