import { expect, it } from 'vitest';
import { readStory } from '../../../src/library/library.ts';
import { warningsOf } from '../../../src/library/warning.ts';
import { draftPage } from '../../../src/view/draft/draft-page.ts';
import { editionOf } from '../../../src/view/edition.ts';
import { searchRecords } from '../../../src/view/search/record.ts';
import { siteUnder } from '../../../src/view/site.ts';
import { tableDisk } from '../../library/disks.ts';

const article = (rights: string) => `---
outlet: bugle
language: en
headline: Fire in the old harbour
dek: null
attribution: The Bugle
dateline: null
byline: null
credit: null
published: null
retrieved: null
url: null
wire: null
rights: ${rights}
source: null
provenance: []
---

A warehouse on the Lower Quay burned down at night, and nobody was hurt, the fire brigade said.

:::furniture
More from Saltby
:::
`;

const reading = (rights = 'full') =>
  readStory(
    '/site',
    'fire',
    tableDisk({
      '/site/content/outlets/bugle.yaml': 'name: The Bugle\nsiglum: TB\ncountry: null\nlanguage: en\nhomepage: null\n',
      '/site/content/stories/fire/story.yaml':
        'title: Fire\ndate: 2031-05-04\nplace: Saltby\nsummary: A warehouse burned down.\noutlets:\n  - bugle\n',
      '/site/content/stories/fire/bugle.md': article(rights),
    }),
  );

const pageOf = (rights?: string) => {
  const { story } = reading(rights);
  if (story === null) throw new Error('the story has problems');
  return { story, page: draftPage(editionOf(story), siteUnder('/')) };
};

it('a story of one article is a draft with a single page', () => {
  const { page, story } = pageOf();
  expect(story.isDraft).toBe(true);
  expect(page.note).toContain('one article so far');
  expect(page.items.map(({ type, label }) => [type, label])).toEqual([
    ['heading', null],
    ['paragraph', '¶1'],
    ['aside', null],
  ]);
  expect(page.frame.thirdParty).toBe(true);
  expect(page.frame.sections).toEqual([]);
});

it('the build says so, and the search does not find it', () => {
  expect(warningsOf(reading())).toContainEqual('fire: one article so far: it is built as a draft, which no page lists');
  expect(searchRecords(pageOf().story)).toEqual([]);
});

it('a draft shows no more of a text than its rights allow', () => {
  const { page } = pageOf('excerpt-only');
  expect(JSON.stringify(page)).not.toContain('burned down at night');
});
