import { describe, expect, it } from 'vitest';
import { outletPages } from '../../../src/view/outlet/outlet-page.ts';
import { outletsPages } from '../../../src/view/outlet/outlets-page.ts';
import { storySummary } from '../../../src/view/story/story-summary.ts';
import { english } from '../../../src/view/strings/en/english.ts';
import { at, edition } from '../sample.ts';

const summary = storySummary(edition, english);
const older = { ...summary, slug: 'older', date: '2020-01-01', outlets: summary.outlets.slice(1) };
const stories = [older, summary];

describe('outlets across stories', () => {
  it('all of them are in alphabetical order, each with its stories', () => {
    const [page] = outletsPages(stories, at);
    expect(page?.count).toBe('Three outlets, in alphabetical order.');
    expect(page?.entries.map(({ name, stories: told }) => [name, told])).toEqual([
      ['The Gazette', 'one story'],
      ['The Herald', 'two stories'],
      ['The Times', 'two stories'],
    ]);
  });

  it('one has a page with its facts and its article in each story, the newest event first', () => {
    const page = outletPages(stories, at).find(({ outlet }) => outlet === 'herald');
    expect(page?.facts.map(({ value }) => value)).toEqual(['HE', 'Not given', 'English']);
    expect(page?.homepage).toBeNull();
    expect(page?.reports.map(({ headline, article, story }) => [headline, article, story])).toEqual([
      ['Harbour burns', '/harbour/herald/', '/harbour/'],
      ['Harbour burns', '/older/herald/', '/older/'],
    ]);
  });

  it('an inferred publisher is named as inferred there, too', () => {
    const [first, ...rest] = summary.outlets;
    if (first === undefined) throw new Error('the sample has outlets');
    const inferred = {
      ...first,
      article: { ...first.article, attribution: 'The Gazette (via a blog)', isInferred: true },
    };
    const [page] = outletPages([{ ...summary, outlets: [inferred, ...rest] }], at);
    expect(page?.reports[0]).toMatchObject({ attribution: 'The Gazette (via a blog)', isInferred: true });
  });

  it('names its country and language in words, and its home page by host', () => {
    const facts = { country: 'GB', language: 'en-GB', homepage: 'https://gazette.example/' };
    const outlets = summary.outlets.map((outlet) => ({ ...outlet, ...facts }));
    const [page] = outletPages([{ ...summary, outlets }], at);
    expect(page?.facts.map(({ value }) => value)).toEqual(['GZ', 'United Kingdom', 'British English']);
    expect(page?.homepage).toEqual({ address: 'https://gazette.example/', host: 'gazette.example' });
  });

  it('many outlets stand on several sheets, whose names no outlet can have', () => {
    const [outlet] = summary.outlets;
    if (outlet === undefined) throw new Error('the sample has outlets');
    const outlets = Array.from({ length: 300 }, (_, index) => ({ ...outlet, slug: `o${index}` }));
    const pages = outletsPages([{ ...summary, outlets }], at);
    expect(pages.map(({ entries, ways }) => [entries.length, ways?.before, ways?.after])).toEqual([
      [250, null, '/outlets/sheet_2/'],
      [50, '/outlets/', null],
    ]);
  });

  it('an outlet of a thousand stories has several sheets', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...summary, slug: `s${index}` }));
    const pages = outletPages(many, at).filter(({ outlet }) => outlet === 'times');
    expect(pages.map(({ reports }) => reports.length)).toEqual(Array.from({ length: 10 }, () => 100));
    expect(pages[1]?.ways?.after).toBe('/outlets/times/3/');
  });
});
