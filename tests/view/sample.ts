import type { AlignedStory, Alignment, Change, ComparedLink, Comparison, Member } from '../../src/engine/types.ts';
import type { Story, StoryArticle } from '../../src/library/story.ts';
import { type Edition, editionOf } from '../../src/view/edition.ts';
import { siteUnder } from '../../src/view/site.ts';

/** The addresses of a site at the root. */
export const at = siteUnder('/');

const FACTS: Omit<StoryArticle['facts'], 'outlet'> = {
  language: 'en',
  headline: null,
  dek: null,
  attribution: 'The Gazette, evening edition',
  dateline: null,
  byline: null,
  credit: null,
  published: null,
  retrieved: null,
  url: null,
  wire: null,
  rights: 'full',
  source: { file: 'raw.txt', digest: `sha256:${'0'.repeat(64)}` },
  provenance: [],
};

function article(outlet: string, texts: readonly string[], facts: Partial<StoryArticle['facts']> = {}): StoryArticle {
  const blocks = texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return { outlet, language: 'en', blocks, facts: { ...FACTS, outlet, ...facts } };
}

/** A link with its changes left to the test. */
export function link(left: readonly number[], right: readonly number[], own: Partial<ComparedLink> = {}): ComparedLink {
  return {
    left,
    right,
    kind: 'same',
    score: 1,
    reasons: [],
    by: 'machine',
    order: 'in place',
    precise: true,
    changes: [],
    ...own,
  };
}

/** Links and passages as if the aligner had found them, and nothing beside them. */
export function aligned(alignment: Alignment): AlignedStory {
  const passages = alignment.passages.map((passage) => ({ ...passage, certainty: 1 }));
  return { ...alignment, passages, sentences: [], absence: [] };
}

/** A change of one run on each side; null for the side that has none. */
export function change(
  kind: Change['kind'],
  left: readonly [number, number, number] | null,
  right: readonly [number, number, number] | null,
): Change {
  const extents = (run: readonly [number, number, number] | null) =>
    run === null ? [] : [{ paragraph: run[0], start: run[1], end: run[2] }];
  return { kind, rule: kind, left: extents(left), right: extents(right) };
}

const outlet = (slug: string, name: string, siglum: string) => ({
  slug,
  name,
  siglum,
  country: null,
  language: 'en',
  homepage: null,
});

/** A story of outlets whose names and sigla are their slugs, compared by the engine unless a comparison is given. */
export function editionFrom(texts: Readonly<Record<string, readonly string[]>>, alignment?: Alignment): Edition {
  const slugs = Object.keys(texts);
  const made: Story = {
    ...story,
    outlets: slugs.map((slug) => outlet(slug, slug.toUpperCase(), slug.toUpperCase())),
    articles: slugs.map((slug) => article(slug, texts[slug] ?? [])),
  };
  return editionOf(made, alignment && aligned(alignment));
}

/** Passages in the order given, each a list of paragraphs written as `a1 b2`: the outlet, and the number from 1. */
export function passagesOf(slugs: readonly string[], ...passages: readonly string[]): Comparison['passages'] {
  const memberOf = (written: string): Member => ({
    article: slugs.indexOf(written.replace(/\d+$/, '')),
    paragraph: Number(/\d+$/.exec(written)?.[0]) - 1,
  });
  return passages.map((passage, index) => ({
    number: index + 1,
    members: passage.split(' ').map(memberOf),
    certainty: 1,
  }));
}

const story: Story = {
  slug: 'harbour',
  isDraft: false,
  title: 'Fire in the harbour',
  date: '2024-02-29',
  place: 'Portmere',
  summary: 'A fire burned in the harbour.',
  version: '0123456789ab',
  outlets: [
    outlet('gazette', 'The Gazette', 'GZ'),
    outlet('herald', 'The Herald', 'HE'),
    outlet('times', 'The Times', 'TI'),
  ],
  ledger: { histories: [], groups: new Map(), formerStories: [], formerOutlets: {} },
  absent: [],
  corrections: [],
  rowEdits: [],
  differences: [],
  articles: [
    article('gazette', ['Ten ships burned.', 'It rained.', 'The mayor came.', 'Nobody was hurt.']),
    article(
      'herald',
      ['Two ships burned.', 'The mayor came late.', 'Fish were sold.', 'Nobody was hurt.', 'It rained. Hard.'],
      {
        headline: 'Harbour burns',
        dek: 'Mayor on the scene',
        retrieved: '2024-03-01T10:00:00Z',
      },
    ),
    article('times', ['A fire.']),
  ],
};

/** An invented story of three outlets, its first two compared by hand: a figure, a split, a move, one alone each. */
export const edition = editionOf(
  story,
  aligned({
    pairs: [
      {
        left: 'gazette',
        right: 'herald',
        links: [
          link([0], [0], { changes: [change('figure', [0, 0, 3], [0, 0, 3])] }),
          link([2], [1], { kind: 'reworded', score: 0.9, changes: [change('added', null, [1, 14, 19])] }),
          link([3], [3]),
          link([1], [4], { order: 'moved', changes: [change('added', null, [4, 10, 16])] }),
        ],
      },
      {
        left: 'gazette',
        right: 'times',
        links: [link([0], [0], { kind: 'related', by: 'hand', reasons: [{ kind: 'words', words: ['fire'] }] })],
      },
      { left: 'herald', right: 'times', links: [] },
    ],
    passages: [
      {
        number: 1,
        members: [
          { article: 0, paragraph: 0 },
          { article: 1, paragraph: 0 },
          { article: 2, paragraph: 0 },
        ],
      },
      {
        number: 2,
        members: [
          { article: 0, paragraph: 1 },
          { article: 1, paragraph: 4 },
        ],
      },
      { number: 3, members: [{ article: 1, paragraph: 2 }] },
    ],
  }),
);
