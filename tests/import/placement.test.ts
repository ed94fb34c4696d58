import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { place } from '../../src/import/placement.ts';
import { segmentsOf } from '../../src/import/segment.ts';

const SENTENCE =
  'The harbour master said on Monday that the ferry would not sail again before the spring tide had passed.';

function keptOf(html: string): readonly string[] {
  const segments = segmentsOf(fromHtml(html), new Set());
  return place(segments, null).flatMap(({ kept, segment }) => (kept ? [segment.text.slice(0, 12)] : []));
}

const paragraphs = (name: string) => [1, 2, 3, 4].map((number) => `<p>${name} ${number}: ${SENTENCE}</p>`).join('');

it('where Readability finds nothing, the element with the most prose of its own is the article', () => {
  const page = `<main><div>${paragraphs('Story')}</div><div>${paragraphs('Other').slice(0, 240)}</div></main>`;
  expect(keptOf(page)).toEqual(['Story 1: The', 'Story 2: The', 'Story 3: The', 'Story 4: The']);
});

it('readers’ comments are not the article, and a few words are none', () => {
  expect(keptOf(`<div class="comments">${paragraphs('Reader')}</div>`)).toEqual([]);
  expect(keptOf('<div><p>Short words, and that is all.</p></div>')).toEqual([]);
});

it('the name of the whole page says nothing of its parts', () => {
  const [first] = place(
    segmentsOf(fromHtml(`<body class="live-comment-page">${paragraphs('Story')}`), new Set()),
    null,
  );
  expect(first?.hints).toEqual([]);
});
