import { describe, expect, it } from 'vitest';
import { siteUnder } from '../../../src/view/site.ts';
import { storyEntry } from '../../../src/view/story/story-entry.ts';
import { type StorySummary, storySummary } from '../../../src/view/story/story-summary.ts';
import { english } from '../../../src/view/strings/en/english.ts';
import { editionFrom } from '../sample.ts';

const edition = editionFrom({
  ga: [
    'The fire burned ten ships in the harbour of Portmere on Thursday night before the first crews came to the quay.',
  ],
  he: [
    'The fire burned two ships in the harbour of Portmere on Thursday night before the first crews came to the quay.',
  ],
});
const summary = storySummary(edition, english);

describe('what pages across stories know of a story', () => {
  it('is plain data: written as JSON and read again it is the same', () => {
    expect(JSON.parse(JSON.stringify(summary)) as StorySummary).toStrictEqual(summary);
  });

  it('has a few rows of a comparison, cut around what differs, wherever the site stands', () => {
    const { compare, sample } = storyEntry(summary, true, siteUnder('/some/path/'), true);
    expect(sample.map(({ address }) => address)).toEqual([`${compare?.address}#ga-p1`]);
    expect(compare?.address).toMatch(/^\/some\/path\/harbour\//);
    const marked = sample[0]?.runs.map((own) => own.filter(({ kind }) => kind === 'figure').map(({ text }) => text));
    expect(marked).toEqual([['ten'], ['two']]);
  });

  it('has no paragraph as a whole', () => {
    expect(JSON.stringify(summary)).not.toContain('came to the quay');
  });
});
