import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bundlesOf, bytesOf, HOSTILE_STORIES, LEAST_PAGES, pagesOf } from './built-site.ts';

const KILOBYTE = 1024;
const gzipped = (file: string) => gzipSync(bytesOf(file)).length;

test('a pair page is at most 3.75 times its texts, both compressed', () => {
  for (const { story, outlets, articles } of bundlesOf()) {
    // Very short texts weigh less than the page around them.
    if (HOSTILE_STORIES.includes(story)) continue;
    const textOf = (outlet: string) =>
      articles
        .find((article) => article.outlet === outlet)
        ?.blocks.map(({ text }) => text)
        .join('\n') ?? '';
    for (const left of outlets) {
      for (const right of outlets.filter((slug) => slug !== left)) {
        const texts = gzipSync(`${textOf(left)}\n${textOf(right)}`).length;
        // Beside the texts: links to all other pairs, what differs in words, and copies of counterparts that are elsewhere.
        expect(gzipped(`${story}/${left}-vs-${right}/index.html`) / texts, `${left} vs ${right}`).toBeLessThanOrEqual(
          3.75,
        );
      }
    }
  }
});

test('no page has more than 40 kB of compressed HTML', () => {
  const pages = pagesOf().map(({ file }) => ({ file, bytes: gzipped(file) }));
  expect(pages.length).toBeGreaterThan(LEAST_PAGES);
  expect(pages.filter(({ bytes }) => bytes > 40 * KILOBYTE)).toEqual([]);
});
