import { describe, expect, it } from 'vitest';
import { siteUnder } from '../../../src/view/site.ts';
import { storyEntry } from '../../../src/view/story/story-entry.ts';
import { type StorySummary, storySummary } from '../../../src/view/story/story-summary.ts';
import { editionFrom } from '../sample.ts';

const edition = editionFrom({
  ga: ['The fire burned ten ships in the harbour of Portmere on Thursday night.'],
  he: ['The fire burned two ships in the harbour of Portmere on Thursday night.'],
});
const summary = storySummary(edition);

describe('what pages across stories know of a story', () => {
  it('is plain data: written as JSON and read again it is the same', () => {
    expect(JSON.parse(JSON.stringify(summary)) as StorySummary).toStrictEqual(summary);
  });

  it('has the differences to begin with, wherever the site stands', () => {
    const entry = storyEntry(summary, true, siteUnder('/some/path/'));
    expect(entry.contrasts[0]?.address).toMatch(/^\/some\/path\/harbour\/figures\/#/);
    expect(entry.contrasts[0]?.variants.map(({ words }) => words)).toEqual(['ten', 'two']);
  });

  it('has none of the paragraphs', () => {
    expect(JSON.stringify(summary)).not.toContain('Portmere on Thursday');
  });
});
