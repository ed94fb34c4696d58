import { expect, type Page, test } from '@playwright/test';
import { firstStoryNeeded } from '../first-story.ts';
import { KINDS_OF_PAGE } from './built-site.ts';

test.skip(...firstStoryNeeded());

interface Stop {
  readonly name: string;
  /** Its index among all elements of the page. */
  readonly position: number;
  readonly outline: number;
  readonly isCovered: boolean;
}

/** Describes the focused element; null after the last. */
function stopOf(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const boxes = [...element.getClientRects()];
  const points = boxes.map(({ left, top, width, height }) => [left + width / 2, top + height / 2] as const);
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  return {
    name: element.outerHTML.slice(0, 80),
    position: [...document.querySelectorAll('*')].indexOf(element),
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    isCovered: !isSeen,
  };
}

async function stopsOn(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const most = await page.locator('a, button, summary, select, input').count();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopOf);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

for (const [kind, width] of [
  ['pair', 1280],
  ['article', 390],
] as const) {
  test(`every tab stop of a ${kind} page has a visible focus, in reading order`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(KINDS_OF_PAGE[kind]);
    const stops = await stopsOn(page);
    expect(stops.length).toBeGreaterThan(50);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
    const positions = stops.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
  });
}

test('rows that differ link to the differences before and after them', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.pair);
  const ways = await page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => ({
      row: `#${row.id}`,
      links: [...row.querySelectorAll('.steps a')].map((link) => link.getAttribute('href') ?? ''),
    })),
  );
  const [first, last] = [ways[0], ways.at(-1)];
  expect(ways.filter(({ links }) => links.length === 0)).toEqual([]);
  expect(ways.filter(({ row, links }) => links.includes(row))).toEqual([]);
  expect(first?.links).toHaveLength(1);
  expect(last?.links).toHaveLength(1);
});

test('single keys do nothing, because speech input and stuck keys can trigger them', async ({ page }) => {
  const typed = 'abcdefghijklmnopqrstuvwxyz0123456789.,;-+?';
  for (const kind of ['story', 'pair', 'article'] as const) {
    await page.goto(KINDS_OF_PAGE[kind]);
    const state = () =>
      page.evaluate(() => ({
        address: location.href,
        scrolled: scrollY,
        focus: document.activeElement?.tagName,
        root: { ...document.documentElement.dataset },
        words: document.body.innerText,
      }));
    const before = await state();
    await page.keyboard.type(typed);
    expect(await state()).toEqual(before);
    await expect(page.locator('[accesskey]')).toHaveCount(0);
  }
});
