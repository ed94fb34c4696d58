import { describe, expect, it } from 'vitest';
import { addressesUnder, cellId, rowId } from '../../src/view/address.ts';

describe('permanent addresses', () => {
  it.each([
    ['/', ''],
    ['/some/path/', '/some/path'],
    ['/some/path', '/some/path'],
  ])('under %s', (base, prefix) => {
    const at = addressesUnder(base);
    expect(at.front).toBe(`${prefix}/`);
    expect(at.search).toBe(`${prefix}/search/`);
    expect(at.method).toBe(`${prefix}/method/`);
    expect(at.about).toBe(`${prefix}/about/`);
    expect(at.stories).toBe(`${prefix}/stories/`);
    expect(at.month('2023-09')).toBe(`${prefix}/stories/2023-09/`);
    expect(at.month('2023-09', 2)).toBe(`${prefix}/stories/2023-09/2/`);
    expect(at.outlets()).toBe(`${prefix}/outlets/`);
    expect(at.outlets(2)).toBe(`${prefix}/outlets/sheet_2/`);
    expect(at.outlet('ap')).toBe(`${prefix}/outlets/ap/`);
    expect(at.outlet('ap', 2)).toBe(`${prefix}/outlets/ap/2/`);
    expect(at.story('summit')).toBe(`${prefix}/summit/`);
    expect(at.article('summit', 'ap')).toBe(`${prefix}/summit/ap/`);
    expect(at.paragraph('summit', 'ap', 'p7')).toBe(`${prefix}/summit/ap/p7/`);
    expect(at.pair('summit', 'ap', 'pa')).toBe(`${prefix}/summit/ap-vs-pa/`);
    expect(at.synopsis('summit')).toBe(`${prefix}/summit/synopsis/`);
    expect(at.synopsis('summit', 'ap')).toBe(`${prefix}/summit/synopsis/ap/`);
    expect(at.differences('summit')).toBe(`${prefix}/summit/differences/`);
    expect(at.quotes('summit')).toBe(`${prefix}/summit/quotes/`);
    expect(at.figures('summit')).toBe(`${prefix}/summit/figures/`);
    expect(at.data('summit')).toBe(`${prefix}/summit/data/`);
    expect(at.dataFile('summit', 'story.json')).toBe(`${prefix}/summit/data/story.json`);
    expect(at.schema).toBe(`${prefix}/schema/story.json`);
    expect(at.feed('feed.xml')).toBe(`${prefix}/feed.xml`);
    expect(at.sitemap('sitemap.xml')).toBe(`${prefix}/sitemap.xml`);
    expect(at.storyCard('summit')).toBe(`${prefix}/summit/card.png`);
    expect(at.pairCard('summit', 'ap', 'pa')).toBe(`${prefix}/summit/ap-vs-pa/card.png`);
  });

  it('fragments', () => {
    expect(cellId('the-hill', 'p7')).toBe('the-hill-p7');
    expect(rowId(7)).toBe('row-7');
  });
});
