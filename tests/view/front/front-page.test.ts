import { describe, expect, it } from 'vitest';
import { frontPage } from '../../../src/view/front/front-page.ts';
import { type StorySummary, storySummary } from '../../../src/view/story/story-summary.ts';
import { english } from '../../../src/view/strings/en/english.ts';
import { at, edition } from '../sample.ts';

const summary = storySummary(edition, english);
const dated = (slug: string, date: string): StorySummary => ({ ...summary, slug, date });
const addressesOn = (stories: readonly StorySummary[]) =>
  frontPage(stories, at, false).groups.map(({ name, entries }) => [name, entries.map(({ address }) => address)]);

describe('the front page', () => {
  it('has the newest event first, and equal days by name', () => {
    const stories = [dated('b', '2024-01-01'), dated('c', '2024-01-20'), dated('a', '2024-01-01')];
    expect(addressesOn(stories)).toEqual([[null, ['/c/', '/a/', '/b/']]]);
  });

  it('links to the feeds if there are any', () => {
    expect(frontPage([], at, true).feeds.map(({ address }) => address)).toEqual(['/feed.xml', '/feed.json']);
    expect(frontPage([], at, false).feeds).toEqual([]);
  });

  it('has no list where there is no story: the page says so', () => {
    expect(frontPage([], at, false).groups).toEqual([]);
  });

  it('has a heading for each month where there are several, or many stories', () => {
    expect(addressesOn([dated('a', '2024-01-31'), dated('b', '2024-02-01')])).toEqual([
      ['February 2024', ['/b/']],
      ['January 2024', ['/a/']],
    ]);
    const many = Array.from({ length: 13 }, (_, index) => dated(`s${index}`, '2024-01-01'));
    expect(addressesOn(many).map(([name]) => name)).toEqual(['January 2024']);
    expect(addressesOn(many.slice(1)).map(([name]) => name)).toEqual([null]);
  });

  it('has the newest of a thousand stories, and says where the rest are', () => {
    const stories = Array.from({ length: 1000 }, (_, index) => dated(`s${index}`, '2024-01-01'));
    const { groups, rest } = frontPage(stories, at, false);
    expect(groups.flatMap(({ entries }) => entries).length).toBe(30);
    expect(rest).toEqual({ text: '970 earlier stories, by month', address: '/stories/' });
  });

  it('has the first few stories large, and of the first how its outlets differ', () => {
    const stories = Array.from({ length: 5 }, (_, index) => dated(`s${index}`, '2024-01-01'));
    const entries = frontPage(stories, at, false).groups.flatMap((group) => group.entries);
    expect(entries.map(({ isLead }) => isLead)).toEqual([true, true, true, false, false]);
    expect(entries.slice(1).flatMap(({ sample }) => sample)).toEqual([]);
  });

  it('stays light whatever a story is like: long summaries are cut, many outlets counted', () => {
    const [outlet] = summary.outlets;
    const outlets = Array.from(
      { length: 20 },
      (_, index) => ({ ...outlet, slug: `o${index}` }) as NonNullable<typeof outlet>,
    );
    const [entry] = frontPage([{ ...summary, summary: 'word '.repeat(900), outlets }], at, false).groups.flatMap(
      (group) => group.entries,
    );
    expect(entry?.summary).toMatch(/word …$/);
    expect(entry?.summary.length).toBeLessThanOrEqual(602);
    expect(entry?.outlets.length).toBe(12);
    expect(entry?.more).toBe('and eight more');
  });
});
