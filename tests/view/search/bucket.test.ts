import { expect, it } from 'vitest';
import { indexName } from '../../../src/view/search/bucket.ts';

const slugs = Array.from({ length: 1000 }, (_, index) => `story-${String(index).padStart(4, '0')}`);

it('a site of few stories has one index for each language', () => {
  expect(new Set(slugs.map((slug) => indexName('en', slug, 256)))).toEqual(new Set(['en']));
});

it('a thousand stories are divided among four indexes, none much larger than the others', () => {
  const sizes = Map.groupBy(slugs, (slug) => indexName('en', slug, 1000));
  expect([...sizes.keys()].toSorted()).toEqual(['en-0', 'en-1', 'en-2', 'en-3']);
  for (const { length } of sizes.values()) expect(Math.abs(length - 250)).toBeLessThan(50);
});

it('one more story leaves the others where they are', () => {
  for (const slug of slugs) expect(indexName('en', slug, 1001)).toBe(indexName('en', slug, 1000));
});
