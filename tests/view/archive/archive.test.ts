import { describe, expect, it } from 'vitest';
import { archivePage } from '../../../src/view/archive/archive-page.ts';
import { monthPages } from '../../../src/view/archive/month-page.ts';
import { storySummary } from '../../../src/view/story/story-summary.ts';
import { english } from '../../../src/view/strings/en/english.ts';
import { at, edition } from '../sample.ts';

const summary = storySummary(edition, english);
const stories = Array.from({ length: 1000 }, (_, index) => ({
  ...summary,
  slug: `s${index}`,
  date: index < 130 ? '2024-02-29' : `20${10 + (index % 10)}-12-31`,
}));

describe('stories by month', () => {
  it('every story is in the month of its event, once, and every month on the page of all', () => {
    const pages = monthPages(stories, at);
    const listed = pages.flatMap(({ entries }) => entries.map(({ address }) => address));
    expect(listed.toSorted()).toEqual(stories.map(({ slug }) => `/${slug}/`).toSorted());
    const months = archivePage(stories, at).years.flatMap((year) => year.months);
    expect(months.map(({ address }) => address)).toEqual([...new Set(pages.map(({ month }) => `/stories/${month}/`))]);
    expect(months[0]).toEqual({ name: 'February 2024', stories: '130 stories', address: '/stories/2024-02/' });
  });

  it('a month of many stories has several sheets, which lead to each other', () => {
    const [first, second, third] = monthPages(stories, at);
    expect(first?.ways).toEqual({ text: 'Page 1 of 3', before: null, after: '/stories/2024-02/2/' });
    expect(second?.ways?.before).toBe('/stories/2024-02/');
    expect(third?.entries.length).toBe(10);
    expect(third?.ways?.after).toBeNull();
  });
});
