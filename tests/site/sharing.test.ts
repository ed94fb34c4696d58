import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bytesOf, filesOf, leadsOn, pagesOf, TESTED_SITE, textOf } from './built-site.ts';
import { faultsOf } from './linked-data.ts';

const START = `${TESTED_SITE.origin}${TESTED_SITE.base}`;

interface Head {
  readonly file: string;
  readonly title: string;
  readonly canonical: string | null;
  readonly data: string;
  readonly meta: Readonly<Record<string, string>>;
}

const UNESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => UNESCAPED[name] ?? '');
}

function headOf(file: string): Head {
  const html = textOf(file);
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  return {
    file,
    title: /<title(?: data-unnamed="[^"]*")?>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null,
    data: /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '',
    meta: Object.fromEntries(metas.map(([, name = '', content = '']) => [name, unescaped(content)])),
  };
}

const heads = () => pagesOf().map(({ file }) => headOf(file));
const found = () => heads().filter(({ file }) => file !== '404.html');

/** Pages in our own words; all others contain articles. */
/** Whether a page has only words of ours. Pages at former addresses lead on, and are not listed. */
const isOurs = (file: string) =>
  (/^(stories|outlets)\//.test(file) || /^([^/]+\/)?index\.html$/.test(file)) && !leadsOn(file);

test('every page has a title, a description and a canonical address', () => {
  const bare = heads().filter(({ title, meta }) => title === '' || (meta['description'] ?? '').length < 20);
  expect(bare.map(({ file }) => file)).toEqual([]);
  const files = new Set(filesOf());
  const astray = found().filter(
    ({ canonical }) => !canonical?.startsWith(START) || !files.has(`${canonical.slice(START.length)}index.html`),
  );
  expect(astray.map(({ file, canonical }) => `${file} → ${canonical}`)).toEqual([]);
  expect(headOf('404.html').canonical).toBeNull();
});

test('exactly the pages with articles ask not to be listed', () => {
  const wrong = found().filter(({ file, meta }) => meta['robots']?.startsWith('noindex') === isOurs(file));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('linked data is valid: types, properties, full addresses or none, no ratings', () => {
  const faults = heads().flatMap(({ file, data }) => {
    const { '@context': context, '@graph': things } = JSON.parse(data) as { '@context': string; '@graph': unknown[] };
    expect(context).toBe('https://schema.org');
    return things.flatMap((thing) => faultsOf(thing)).map((fault) => `${file}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(heads().filter(({ data }) => /ClaimReview|NewsArticle|"Review"|Rating/.test(data))).toEqual([]);
});

test('each page except paragraphs’ has an existing card of the stated size', () => {
  const named = new Set<string>();
  for (const { file, meta } of found().filter(({ file: own }) => own.includes('/') && !leadsOn(own))) {
    // An article that was taken down has no card either.
    const isBare = /\/p\d+[a-z]*\/index\.html$/.test(file) || /^edited-text\/.*al-mina/.test(file);
    if (isBare || /^(about|method|search|stories|outlets)\//.test(file)) {
      expect(meta['og:image'], file).toBeUndefined();
      continue;
    }
    expect(meta['og:image:alt']?.length, file).toBeGreaterThan(20);
    named.add((meta['og:image'] ?? '').replace(START, ''));
  }
  expect([...named].sort()).toEqual(filesOf().filter((own) => own.endsWith('card.png')));
  for (const card of named) {
    const bytes = bytesOf(card);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(bytes.length, card).toBeLessThanOrEqual(80 * 1024);
  }
});

test('a story of five outlets has eleven cards: its own, and one per pair in either order', () => {
  test.skip(...firstStoryNeeded());
  const cards = filesOf().filter((file) => file.startsWith(`${FIRST_STORY}/`) && file.endsWith('card.png'));
  expect(cards.length).toBe(11);
  const [one, other] = ['ap-vs-pa', 'pa-vs-ap'].map((pair) => headOf(`${FIRST_STORY}/${pair}/index.html`));
  expect(one?.meta['og:image']).toBe(other?.meta['og:image']);
});

test('articles’ words on listed pages are excluded from search snippets', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  for (const path of ['', `${FIRST_STORY}/`]) {
    await page.goto(path);
    const shown = await page
      .locator('main [lang][dir]')
      .evaluateAll((found) =>
        found.map((element) => element.closest('[data-nosnippet]') ?? element.querySelector('[data-nosnippet]')),
      );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((keeper) => keeper === null)).toEqual([]);
  }
});

test('links to the original article from its page, each paragraph, and once per pair', async ({ page }) => {
  const original = 'https://harbour-times.example/fire?page=1&print=yes';
  const linked = page.locator(`a[href^="https://harbour-times.example/"]`);
  for (const path of ['harbour-times/', 'harbour-times-vs-al-mina/', 'al-mina-vs-harbour-times/']) {
    await page.goto(`hostile-words/${path}`);
    await expect(linked).toHaveCount(1);
    await expect(linked).toHaveAttribute('href', original);
    await expect(linked.locator('..')).toContainText('published 29 February 2024, retrieved 1 March 2024');
  }
  await page.goto('hostile-words/harbour-times/p6/');
  await expect(linked).toHaveAttribute('href', /#:~:text=/);
  await expect(page.locator('blockquote')).toHaveAttribute('cite', original);
  await page.goto('hostile-words/coast-wire/p1/');
  await expect(linked).toHaveCount(0);
});

test('the text-fragment link to a paragraph scrolls to its words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('hostile-words/harbour-times/p9/');
  const link = await page.locator(`a[href^="https://harbour-times.example/"]`).getAttribute('href');
  // The article's page here stands for the one where it was published.
  await page.goto(`hostile-words/harbour-times/${link?.slice(link.indexOf('#'))}`);
  await expect(page.locator('#p9')).toBeInViewport();
});
