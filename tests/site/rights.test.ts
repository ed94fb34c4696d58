import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { filesOf, textOf } from './built-site.ts';

const FOLDER = '../fixtures/hostile/content/stories/';

/** Articles that may not be shown fully, with those of the same story that may. */
const CLOSED = [
  { text: 'excerpts only', closed: 'closed-text/harbour-times.md', open: ['closed-text/coast-wire.md'] },
  { text: 'excerpts only, and edited', closed: 'edited-text/harbour-times.md', open: ['edited-text/coast-wire.md'] },
  { text: 'taken down', closed: 'edited-text/al-mina.md', open: ['edited-text/coast-wire.md'] },
];
const RUN = 8;

/** The words of a text. An ellipsis counts as a word, so that runs do not continue in the next text. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|…/gu) ?? [];
}

/** All runs of eight words. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function sourceOf(file: string): string {
  const text = readFileSync(fileURLToPath(new URL(FOLDER + file, import.meta.url)), 'utf8');
  // Without the names of the fields, which are ours.
  return text.replace(/^\s*(?:- )?\w+: /gm, '');
}

for (const { text, closed: file, open: others } of CLOSED) {
  test(`no eight consecutive words of an article that is ${text} are anywhere in the built site`, () => {
    const open = new Set(others.flatMap((other) => runsOf(sourceOf(other))));
    const closed = sourceOf(file)
      .split('\n')
      .flatMap(runsOf)
      .filter((run) => !open.has(run));
    expect(closed.length).toBeGreaterThan(20);
    const files = filesOf().filter((file) => /\.(html|json|xml|csv|jsonld|txt|js)$/.test(file));
    // All files made from texts are included.
    const made = ['story.json', 'links.csv', 'story.tei.xml', 'annotations.jsonld'];
    expect(files).toEqual(expect.arrayContaining(made.map((name) => `${file.split('/')[0]}/data/${name}`)));
    expect(files).toEqual(expect.arrayContaining(['feed.xml', 'feed.json', 'outlets/harbour-times/index.html']));
    const leaks = files.flatMap((file) => {
      const whole = textOf(file);
      const built = ` ${wordsOf(whole.replace(/<[^>]*>/g, ' ')).join(' ')} `;
      const raw = ` ${wordsOf(whole).join(' ')} `;
      return closed
        .filter((run) => built.includes(` ${run} `) || raw.includes(` ${run} `))
        .map((run) => `${file}: ${run}`);
    });
    expect(files.length).toBeGreaterThan(30);
    expect(leaks).toEqual([]);
  });
}

test('its page says that only the first words of each paragraph are shown, and still links counterparts', async ({
  page,
}) => {
  await page.goto('closed-text/harbour-times/');
  await expect(page.getByRole('main')).toContainText('four paragraphs, of each the first words');
  await expect(page.locator('#p1')).toContainText('Waves broke two windows of the car …');
  await expect(page.locator('#p1 .elsewhere a')).toHaveCount(1);
});
