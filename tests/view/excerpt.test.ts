import { expect, it } from 'vitest';
import type { Story } from '../../src/library/story.ts';
import { editionOf } from '../../src/view/edition.ts';
import { excerptOf } from '../../src/view/excerpt.ts';
import { pairPage } from '../../src/view/pair/pair-page.ts';
import { at, edition } from './sample.ts';

it('an excerpt is the first seven words, with an ellipsis where more follow', () => {
  expect(excerptOf('one two three four five six seven eight')).toBe('one two three four five six seven …');
  expect(excerptOf('one two three four five six seven')).toBe('one two three four five six seven');
});

it('text without spaces is cut by characters, never inside a letter', () => {
  expect(excerptOf('火'.repeat(200))).toBe(`${'火'.repeat(60)} …`);
  expect(excerptOf(`${'a'.repeat(59)}😀${'b'.repeat(20)}`)).toBe(`${'a'.repeat(59)} …`);
});

it('a word that is too long for an excerpt is left out', () => {
  expect(excerptOf(`short ${'x'.repeat(100)} end`)).toBe('short …');
});

const LONG = 'The ferry turned back to the harbour on Monday night because of the storm.';

function withRights(rights: 'full' | 'excerpt-only'): Story {
  const { story } = edition;
  const articles = story.articles.slice(0, 2).map((article, index) => ({
    ...article,
    blocks: [{ role: 'body' as const, id: 'p1', text: index === 0 ? LONG : LONG.replace('storm', 'wind') }],
    facts: { ...article.facts, rights: index === 0 ? rights : ('full' as const), headline: LONG },
  }));
  return { ...story, outlets: story.outlets.slice(0, 2), articles, corrections: [], rowEdits: [], differences: [] };
}

it('the whole texts are compared, though only excerpts of one are shown', () => {
  const [open, closed] = [editionOf(withRights('full')), editionOf(withRights('excerpt-only'))];
  expect(closed.comparison.pairs[0]?.links.map(({ left, right, kind }) => ({ left, right, kind }))).toEqual(
    open.comparison.pairs[0]?.links.map(({ left, right, kind }) => ({ left, right, kind })),
  );
  const [shown] = closed.story.articles;
  expect(shown?.blocks.map(({ text }) => text)).toEqual(['The ferry turned back to the harbour …']);
  expect(shown?.facts.headline).toBe('The ferry turned back to the harbour …');
});

it('a row without the right to show differences says that the texts are nearly the same, and marks nothing', () => {
  const [entry] = pairPage(editionOf(withRights('excerpt-only')), 'gazette', 'herald', at).rows;
  const row = entry !== undefined && 'row' in entry ? entry : undefined;
  expect(row?.row.inWords).toBe('Nearly the same');
  const runs = [row?.row.left, row?.row.right].flatMap((cell) => cell?.paragraphs.flatMap((one) => one.runs) ?? []);
  expect(runs.filter(({ kind }) => kind !== null)).toEqual([]);
});
