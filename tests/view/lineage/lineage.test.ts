import { describe, expect, it } from 'vitest';
import type { Story, StoryArticle } from '../../../src/library/story.ts';
import { editionOf, lineageIn } from '../../../src/view/edition.ts';
import { lineageSection } from '../../../src/view/lineage/lineage.ts';
import type { Statement } from '../../../src/view/lineage/statement.ts';
import { percent, verbatimShares } from '../../../src/view/lineage/verbatim-share.ts';
import { at, edition } from '../sample.ts';

const FIRE = 'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.';
const BOATS =
  'Passengers jumped into lifeboats as smoke filled the car deck, and all of them were brought ashore by dawn.';
const OWN = 'Fishermen saw a column of black smoke and steered towards it without waiting for orders from the shore.';
const RETOLD = 'A fire broke out on Monday on the Halcyon, a ferry with 120 passengers, off Portmere.';

type Facts = Partial<StoryArticle['facts']>;

/** The sample’s outlets with other texts. */
function storyOf(reports: readonly (readonly [texts: readonly string[], facts?: Facts])[]) {
  const articles = reports.flatMap(([texts, facts], index) => {
    const article = edition.story.articles[index];
    if (article === undefined) return [];
    const blocks = texts.map((text, place) => ({ role: 'body' as const, id: `p${place + 1}`, text }));
    return [{ ...article, blocks, facts: { ...article.facts, ...facts } }];
  });
  const story: Story = { ...edition.story, articles, outlets: edition.story.outlets.slice(0, articles.length) };
  return editionOf(story);
}

const wordsOf = (statement: Statement) =>
  statement.map(({ text, language }) => (language === null ? text : `“${text}”`).replaceAll('\u00a0', ' ')).join('');
const sectionOf = (own: ReturnType<typeof storyOf>) => lineageSection(own, at);

describe('how many independent texts the outlets have', () => {
  const story = storyOf([
    [[FIRE, BOATS], { wire: 'Coast Wire', credit: 'By Coast Wire', published: '2024-03-01' }],
    [[BOATS, FIRE, OWN], { published: '2024-03-02' }],
    [[RETOLD], { wire: 'Coast Wire' }],
  ]);
  const { summary, groups, rows } = sectionOf(story);

  it('is said in one sentence', () => {
    expect(summary).toBe(
      'Three outlets, two independently worded texts: GZ and HE have the same original text; GZ and TI credit the same agency.',
    );
  });

  it('comes with the evidence, and never says who copied', () => {
    expect(groups.map(({ title, statements }) => [title, ...statements.map(wordsOf)])).toEqual([
      [
        'GZ and HE',
        '100% of GZ’s words are in HE unchanged, and two of its two longer sentences nearly so.',
        `The longest passage in common has 19 words: GZ 2 and HE 1, “${BOATS.slice(0, -1)}”`,
        'GZ credits an agency: Coast Wire.',
        'GZ’s credit line says “By Coast Wire”',
        'No agency or credit line was found in our copy of HE.',
        'Published: GZ 1 March 2024, HE 2 March 2024.',
      ],
      [
        'TI',
        'No paragraph of TI is in another of these texts unchanged or lightly edited.',
        'TI credits an agency: Coast Wire.',
        'GZ credits the same agency. Of TI’s one paragraph, one is in its text in other words.',
      ],
    ]);
  });

  it('leads to the pair and to the paragraphs', () => {
    const addresses = groups.flatMap(({ statements }) => statements.flat().flatMap(({ address }) => address ?? []));
    expect(addresses).toEqual([
      '/harbour/gazette-vs-herald/',
      '/harbour/gazette/#p2',
      '/harbour/herald/#p1',
      '/harbour/times-vs-gazette/',
    ]);
  });

  it('has a table of what stands verbatim elsewhere', () => {
    expect(rows.map(({ siglum, shares, anywhere }) => [siglum, ...shares, anywhere])).toEqual([
      ['GZ', null, '100%', '0%', '100%'],
      ['HE', '66%', null, '0%', '66%'],
      ['TI', '0%', '0%', null, '0%'],
    ]);
  });
});

describe('an outlet that tells it in its own words', () => {
  it('counts paragraphs that are in another text anyway', () => {
    const more = ['Bakers fed them.', RETOLD, 'The wreck will be taken apart in winter by two firms from Inland.'];
    const story = storyOf([[[FIRE, ...more, 'It rained.']], [['It was late at night.', FIRE, OWN, BOATS]]]);
    expect(sectionOf(story).groups.map(({ statements }) => wordsOf(statements[0] ?? []))).toEqual([
      'Of GZ’s five paragraphs, one is in another text unchanged or lightly edited: GZ 1 in HE 2.',
      'Of HE’s four paragraphs, one is in another text unchanged or lightly edited: HE 2 in GZ 1.',
    ]);
  });

  it('names a few of many', () => {
    const shared = Array.from(
      { length: 7 },
      (_, index) => `In dock ${index} the ferry that burned was cut up by eleven men`,
    );
    const own = Array.from({ length: 28 }, (_, index) => [...`${FIRE} ${index}`].reverse().join(''));
    const [gazette] = sectionOf(
      storyOf([[[...shared, ...own]], [[...shared, ...own.map((text) => text.toUpperCase().replace(/O/g, 'u'))]]]),
    ).groups;
    expect(wordsOf(gazette?.statements[0] ?? [])).toMatch(/seven are .*GZ 3 in HE 3 and 4 more\.$/);
  });
});

it('texts that all have something in common are one text', () => {
  expect(sectionOf(storyOf([[[FIRE, BOATS]], [[FIRE, BOATS]]])).summary).toBe(
    'Two outlets, one text: all of them have the same original text.',
  );
});

it('texts that have nothing in common are as many texts as outlets', () => {
  expect(sectionOf(storyOf([[[FIRE]], [[OWN]]])).summary).toBe('Two outlets, two independently worded texts.');
});

it('the shares are numbers for any picture: rows in columns', () => {
  expect(verbatimShares(storyOf([[[FIRE]], [[FIRE, BOATS]]]))).toEqual({
    outlets: ['gazette', 'herald'],
    shares: [
      [1, 1],
      [16 / 35, 1],
    ],
    anywhere: [1, 16 / 35],
  });
});

it.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.5, '50%'],
  [0.999, '99%'],
  [1, '100%'],
])('a share of %d is %s', (share, expected) => {
  expect(percent(share)).toBe(expected);
});

it('throws for outlets that are not in the story', () => {
  expect(() => lineageIn(edition, 'gazette', 'nobody')).toThrow('no such pair in harbour: gazette and nobody');
});
