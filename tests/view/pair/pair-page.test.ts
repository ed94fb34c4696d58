import { describe, expect, it } from 'vitest';
import { type PairPage, pairPage } from '../../../src/view/pair/pair-page.ts';
import type { Cell } from '../../../src/view/pair/row.ts';
import type { PlacedRow } from '../../../src/view/pair/run.ts';
import { styleCounts } from '../../../src/view/pair/style-count.ts';
import { at, change, edition, link } from '../sample.ts';

const page = pairPage(edition, 'gazette', 'herald', at);
const exchanged = pairPage(edition, 'herald', 'gazette', at);

/** All rows of a page, those in runs included. */
function rowsOf({ rows }: PairPage): readonly PlacedRow[] {
  return rows.flatMap((entry) => ('row' in entry ? [entry] : entry.rows));
}

function labels({ paragraphs }: Cell): string {
  return paragraphs.map(({ label }) => label).join('+') || '–';
}

function beside({ previews, note }: Cell): string {
  return note ?? previews.map(({ head, row }) => `${head} (row ${row})`).join(' ');
}

describe('the rows of two texts', () => {
  it('stand in the order of both, each paragraph once, at its own place', () => {
    const rows = rowsOf(page).map(({ row }) => `${labels(row.left)} ${labels(row.right)} ${row.inWords}`);
    expect(rows).toEqual([
      '1 1 Figure differs',
      '2 – Moved; HE says more',
      '3 2 HE says more',
      '– 3 No counterpart found in GZ’s text',
      '4 4 The same',
      '– 5 Moved; HE says more',
    ]);
  });

  it('swapping the sides gives the same rows, swapped', () => {
    const rows = rowsOf(exchanged).map(({ row }) => `${labels(row.left)} ${labels(row.right)} ${row.inWords}`);
    expect(rows).toEqual([
      '1 1 Figure differs',
      '– 2 Moved; HE says more',
      '2 3 HE says more',
      '3 – No counterpart found in GZ’s text',
      '4 4 The same',
      '5 – Moved; HE says more',
    ]);
  });

  it('leave no cell empty: a moved paragraph has a copy of its counterpart beside it, a missing one has a note', () => {
    expect(rowsOf(page).map(({ row }) => [beside(row.left), beside(row.right)])).toEqual([
      ['', ''],
      ['', 'HE’s paragraph 5 (row 6)'],
      ['', ''],
      ['Not found in GZ’s text', ''],
      ['', ''],
      ['GZ’s paragraph 2 (row 2)', ''],
    ]);
    expect(rowsOf(page)[1]?.row.right.previews[0]?.address).toBe('#herald-p5');
  });

  it('say when the text without it was retrieved, if known', () => {
    const [first, alone] = rowsOf(pairPage(edition, 'times', 'herald', at));
    expect(beside(alone?.row.left as Cell)).toBe('Not found in TI’s text');
    expect(beside(first?.row.right as Cell)).toBe('Not found in HE’s text (retrieved 2024-03-01)');
  });

  it('name the figures that differ beside the row', () => {
    expect(rowsOf(page)[0]?.row.gist).toEqual({ left: 'Ten', right: 'Two' });
    expect(rowsOf(page)[2]?.row.gist).toBeNull();
  });

  it('mark only what this side has', () => {
    expect(rowsOf(page)[0]?.row.left.paragraphs[0]?.runs).toEqual([
      { text: 'Ten', kind: 'figure' },
      { text: ' ships burned.', kind: null },
    ]);
  });

  it('link each difference to the next', () => {
    expect(rowsOf(page).map(({ previous, next }) => [previous, next])).toEqual([
      [null, '#row-2'],
      ['#row-1', '#row-3'],
      ['#row-2', '#row-6'],
      ['#row-3', '#row-6'],
      ['#row-3', '#row-6'],
      ['#row-3', null],
    ]);
  });
});

it('counts every row once, and links each count to its first row', () => {
  expect(page.counts).toEqual([
    { text: 'one with a different figure', address: '#row-1' },
    { text: 'one worded differently', address: '#row-3' },
    { text: 'two moved', address: '#row-2' },
    { text: 'one in HE without a counterpart', address: '#row-4' },
    { text: 'one the same', address: '#row-5' },
  ]);
});

it('collapses rows that only one text has', () => {
  const runs = page.rows.flatMap((entry) => ('row' in entry ? [] : [[entry.summary, entry.rows.length]]));
  expect(runs).toEqual([['One paragraph in HE: no counterpart found in GZ’s text', 1]]);
});

it('the page opens with what differs, linked to its row', () => {
  const opening = page.differences.map(({ about, address, sides }) => [
    about.text,
    address,
    ...sides.map(({ places }) =>
      places.map((runs) => runs.map(({ text, kind }) => (kind === null ? text : `[${text}]`)).join('')).join(' · '),
    ),
  ]);
  expect(opening).toEqual([['Number of ships', '#gazette-p1', '[Ten]', '[Two]']]);
  expect(exchanged.differences[0]?.sides.map(({ report }) => report.siglum)).toEqual(['HE', 'GZ']);
});

it('the page belongs to its story and asks not to be listed', () => {
  expect(page.frame).toMatchObject({
    title: 'GZ and HE · Side by side · Fire in the harbour · The Collated Press',
    thirdParty: true,
    dateline: { place: 'Portmere', date: '29 February 2024', articles: 'Three articles', version: '0123456789ab' },
  });
  expect(page.frame.trail.map(({ address }) => address)).toEqual([
    '/',
    '/harbour/',
    '/harbour/gazette-vs-herald/',
    null,
  ]);
  expect(page.exchanged).toBe('/harbour/herald-vs-gazette/');
});

it('style changes are counted by rule, the most frequent first, with the rule’s reason', () => {
  const spelled = { ...change('spelling', [0, 0, 1], [0, 0, 1]), rule: 'honorifics' };
  const dashed = { ...spelled, rule: 'dashes', kind: 'punctuation' as const };
  const counts = styleCounts([link([0], [0], { changes: [dashed, spelled, spelled, change('figure', null, null)] })]);
  expect(counts.map(({ rule, count }) => `${rule} ${count}`)).toEqual(['honorifics 2', 'dashes 1']);
  expect(counts[0]?.reason).toMatch(/\.$/);
});

it('a link that an editor made says so, and why', () => {
  const hand = link([0], [0], {
    by: 'hand',
    reasons: [{ kind: 'editor', text: 'both report the fire', author: 'the editor' }],
  });
  const pairs = [{ left: 'gazette', right: 'times', links: [hand] }, ...edition.comparison.pairs.slice(2)];
  const [first] = rowsOf(
    pairPage({ ...edition, comparison: { ...edition.comparison, pairs } }, 'gazette', 'times', at),
  );
  expect(first?.row.byHand).toBe('both report the fire (the editor)');
  expect(rowsOf(page)[0]?.row.byHand).toBeNull();
});

it('throws for a pair that the story does not have', () => {
  expect(() => pairPage(edition, 'gazette', 'nobody', at)).toThrow('no such outlet in harbour: nobody');
});
