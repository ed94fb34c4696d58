import { expect, test } from '@playwright/test';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';
import { bundlesOf, LEAST_PAGES, pagesOf, textOf } from './built-site.ts';

interface Faults {
  readonly file: string;
  readonly faults: readonly string[];
}

/** Finds problems in the elements of pages, parsed by the browser. */
function faultsOf(pages: readonly { readonly file: string; readonly html: string }[]): readonly Faults[] {
  return pages.map(({ file, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const count = (selector: string) => page.querySelectorAll(selector).length;
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    const names = [...page.querySelectorAll('[aria-labelledby]')].map((element) =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => page.getElementById(id)?.textContent ?? ''),
    );
    const navigations = [...page.querySelectorAll('nav')].map(
      (nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby'),
    );
    const rules: readonly (readonly [boolean, string])[] = [
      [count('h1') === 1, 'has one heading of the first level'],
      [levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), `skips no level of headings: ${levels}`],
      [count('main') === 1, 'has one main part'],
      [names.flat().every((name) => name.trim() !== ''), 'names its parts by headings that are there'],
      [count('article:not([aria-labelledby], [aria-label])') === 0, 'names each article'],
      [!navigations.includes(null) && new Set(navigations).size === navigations.length, 'names each navigation'],
      [
        count(':is(mark, ins, del):is([aria-label], [aria-labelledby])') === 0,
        'names no mark: roles of text have no name',
      ],
      [count('[role="grid"], [role="application"], [tabindex]') === 0, 'leaves roles and tab stops to its elements'],
      [count(':is(ins, del):not(.revision *)') === 0, 'shows no text as the correction of another’s'],
      [page.documentElement.lang !== '' && count('[lang=""]') === 0, 'says its language'],
      [count('.words:not([lang], [lang]:not(html) *)') === 0, 'says the language of each text'],
      [count('.words:not([dir], [dir]:not(html) *)') === 0, 'lets each text run its own way'],
    ];
    return { file, faults: rules.filter(([isKept]) => !isKept).map(([, rule]) => rule) };
  });
}

test('every page uses semantic elements', async ({ page }) => {
  const pages = pagesOf().map(({ file }) => ({ file, html: textOf(file) }));
  const found = await page.evaluate(faultsOf, pages);
  expect(found.length).toBeGreaterThan(LEAST_PAGES);
  expect(found.filter(({ faults }) => faults.length > 0).slice(0, 10)).toEqual([]);
});

test('each side of a pair has the language of its text', async ({ page }) => {
  test.skip(...firstStoryNeeded());
  for (const { story, articles } of bundlesOf().filter((bundle) => bundle.story === FIRST_STORY)) {
    const languages = new Map(articles.map(({ outlet, language }) => [outlet, language]));
    const [left, right] = ['pa', 'ap'];
    await page.goto(`${story}/${left}-vs-${right}/`);
    for (const [side, outlet] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const spoken = await page
        .locator(`.cell[data-side="${side}"] .words`)
        .evaluateAll((texts) => [...new Set(texts.map((text) => (text as HTMLElement).lang))]);
      expect(spoken).toEqual([languages.get(outlet)]);
    }
  }
});
