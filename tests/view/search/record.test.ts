import { describe, expect, it } from 'vitest';
import { indexOf, searchRecords } from '../../../src/view/search/record.ts';
import { searchPage } from '../../../src/view/search/search-page.ts';
import { storySummary } from '../../../src/view/story/story-summary.ts';
import { at, edition } from '../sample.ts';

const { story } = edition;
const [first, ...others] = story.articles;

describe('what can be found', () => {
  it('has every paragraph, with its key and language, and no other block', () => {
    const records = searchRecords(story);
    const paragraphs = story.articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'body'));
    expect(records.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
    expect(records[0]).toMatchObject({ index: 'en', key: 'harbour/gazette/p1/en' });
  });

  it('is nothing of an article of which only excerpts may be shown', () => {
    const facts = first && { ...first.facts, rights: 'excerpt-only' as const };
    const limited = { ...story, articles: first && facts ? [{ ...first, facts }, ...others] : others };
    const outlets = new Set(searchRecords(limited).map(({ key }) => key.split('/')[1]));
    expect([...outlets]).toEqual(others.map(({ outlet }) => outlet));
  });

  it.each([
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['zh-Hant', 'unknown'],
    ['EN', 'en'],
  ])('texts in %s are in the index %s', (language, index) => {
    expect(indexOf(language)).toBe(index);
  });
});

describe('the page of the search', () => {
  it('offers the outlets by name and the stories, and knows which indexes there are', () => {
    const articles = first ? [{ ...first, language: 'ar' }, ...others] : others;
    const arabic = { ...edition, story: { ...story, slug: 'older', date: '2020-01-01', articles } };
    const page = searchPage(
      [arabic, edition].map((own) => storySummary(own, at.strings)),
      at,
    );
    expect(page.indexes).toBe('ar en');
    expect(page.outlets.map(({ name }) => name)).toEqual(page.outlets.map(({ name }) => name).toSorted());
    expect(page.stories.map(({ slug }) => slug)).toEqual(['harbour', 'older']);
  });
});
