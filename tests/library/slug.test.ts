import { describe, expect, it } from 'vitest';
import { checkOutletSlug, checkStorySlug } from '../../src/library/slug.ts';

const place = { file: 'x', line: 1, column: 1 };
const rules = (problems: readonly { ruleId: string | undefined }[]) => problems.map(({ ruleId }) => ruleId);

describe('a story’s name', () => {
  it.each(['fire-2031', 'a', '7', 'synopsis', 'left-vs-right'])('%s is free', (slug) => {
    expect(checkStorySlug(slug, place)).toEqual([]);
  });

  it.each(['search', 'method', 'about', 'stories', 'outlets', 'schema', '404', 'index', '_astro', 'fonts'])(
    '%s is reserved',
    (slug) => {
      expect(rules(checkStorySlug(slug, place))).toEqual(['reserved-slug']);
    },
  );

  it.each(['Fire', 'fire_2031', '-fire', 'fire-', 'fire--2031', '', 'füür', 'a.b', '..', 'a'.repeat(81)])(
    '%s is none',
    (slug) => {
      expect(rules(checkStorySlug(slug, place))).toEqual(['bad-slug']);
    },
  );
});

describe('an outlet’s name', () => {
  it.each(['the-hill', 'search', 'vsn', 'canvas-news'])('%s is free', (slug) => {
    expect(checkOutletSlug(slug, place)).toEqual([]);
  });

  it.each(['synopsis', 'differences', 'quotes', 'figures', 'sources', 'data', 'a-vs-b', 'a-vs', 'vs-b', 'vs'])(
    '%s is reserved, or ambiguous in a pair’s address',
    (slug) => {
      expect(rules(checkOutletSlug(slug, place))).toEqual(['reserved-slug']);
    },
  );
});
