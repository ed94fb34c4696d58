import { describe, expect, it } from 'vitest';
import { pairPage } from '../../../src/view/pair/pair-page.ts';
import type { Cell } from '../../../src/view/pair/row.ts';
import { styleCounts } from '../../../src/view/pair/style-count.ts';
import { at, change, edition, link } from '../sample.ts';

const page = pairPage(edition, 'gazette', 'herald', at);
const exchanged = pairPage(edition, 'herald', 'gazette', at);

function labels({ paragraphs }: Cell): string {
  return paragraphs.map(({ label }) => label).join('+') || '–';
}

function notes({ notes: all }: Cell): string {
  return all.map(({ before, link, after }) => [before, link?.text].filter(Boolean).join(' ') + after).join(' ');
}

describe('the rows of two texts', () => {
  it('stand in the order of both, each paragraph once, at its own place', () => {
    const rows = page.rows.map(({ row }) => `${labels(row.left)} ${labels(row.right)} ${row.inWords}`);
    expect(rows).toEqual([
      '1 1 Figure differs',
      '2 – Moved; HE says more',
      '3 2 HE says more',
      '– 3 Only in HE',
      '4 4 The same',
      '– 5 Moved; HE says more',
    ]);
  });

  it('from the other side are the same rows with the sides exchanged', () => {
    const rows = exchanged.rows.map(({ row }) => `${labels(row.left)} ${labels(row.right)} ${row.inWords}`);
    expect(rows).toEqual([
      '1 1 Figure differs',
      '– 2 Moved; HE says more',
      '2 3 HE says more',
      '3 – Only in HE',
      '4 4 The same',
      '5 – Moved; HE says more',
    ]);
  });

  it('leave no cell without a word: what is moved leads to its place, what is absent says so', () => {
    expect(page.rows.map(({ row }) => [notes(row.left), notes(row.right)])).toEqual([
      ['', ''],
      ['', 'The Herald prints this later, as its paragraph 5 (row 6).'],
      ['', ''],
      ['No matching paragraph in the text we hold from The Gazette.', ''],
      ['', ''],
      ['The Gazette prints this earlier, as its paragraph 2 (row 2).', ''],
    ]);
    expect(page.rows[1]?.row.right.notes[0]?.link?.address).toBe('#herald-p5');
  });

  it('say when the absent text was retrieved, where that is known', () => {
    const [, alone] = pairPage(edition, 'times', 'herald', at).rows;
    expect(notes(alone?.row.left as Cell)).toBe('No matching paragraph in the text we hold from The Times.');
    const [first] = pairPage(edition, 'times', 'herald', at).rows;
    expect(notes(first?.row.right as Cell)).toContain('The Herald (retrieved 2024-03-01).');
  });

  it('name the figures that differ beside the row', () => {
    expect(page.rows[0]?.row.gist).toEqual({ left: 'Ten', right: 'Two' });
    expect(page.rows[2]?.row.gist).toBeNull();
  });

  it('mark only what this side has', () => {
    expect(page.rows[0]?.row.left.paragraphs[0]?.runs).toEqual([
      { text: 'Ten', kind: 'figure' },
      { text: ' ships burned.', kind: null },
    ]);
  });

  it('lead from difference to difference, past what is the same', () => {
    expect(page.rows.map(({ previous, next }) => [previous, next])).toEqual([
      [null, '#row-2'],
      ['#row-1', '#row-3'],
      ['#row-2', '#row-4'],
      ['#row-3', '#row-6'],
      ['#row-4', '#row-6'],
      ['#row-4', null],
    ]);
  });
});

it('every row is counted once, under its most substantial verdict, linked to the first of its kind', () => {
  expect(page.counts).toEqual([
    { text: 'one with another figure', address: '#row-1' },
    { text: 'one in other wording', address: '#row-3' },
    { text: 'two moved', address: '#row-2' },
    { text: 'one only in HE', address: '#row-4' },
    { text: 'one the same', address: '#row-5' },
  ]);
});

it('what only shares a fact is no counterpart, but is named', () => {
  const [row] = pairPage(edition, 'gazette', 'times', at).rows;
  expect(row?.row.inWords).toBe('Related');
});

it('the page belongs to its story and asks not to be listed', () => {
  expect(page.frame).toMatchObject({
    title: 'GZ and HE · Fire in the harbour · The Collated Press',
    thirdParty: true,
    dateline: { place: 'Portmere', date: '29 February 2024', tellings: 'three tellings', version: '0123456789ab' },
  });
  expect(page.frame.trail.map(({ address }) => address)).toEqual(['/', '/harbour/', null]);
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
  const [first] = pairPage({ ...edition, comparison: { ...edition.comparison, pairs } }, 'gazette', 'times', at).rows;
  expect(first?.row.byHand).toBe('both report the fire (the editor)');
  expect(page.rows[0]?.row.byHand).toBeNull();
});

it('a pair that is not of the story is a bug', () => {
  expect(() => pairPage(edition, 'gazette', 'nobody', at)).toThrow('no such outlet in harbour: nobody');
});
