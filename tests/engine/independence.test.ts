import { describe, expect, it } from 'vitest';
import { compareStory } from '../../src/engine/compare.ts';
import { independentTexts, type StatedSource } from '../../src/engine/independence.ts';
import { lineageOf } from '../../src/engine/lineage.ts';
import type { Article } from '../../src/engine/types.ts';
import { article } from './lineage/article.ts';

const FIRE = 'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.';
const BOATS =
  'Passengers jumped into lifeboats as smoke filled the car deck, and all of them were brought ashore by dawn.';
const OWN = 'Fishermen saw a column of black smoke and steered towards it without waiting for orders from the shore.';
const LATER = 'Insurers sent two surveyors to the dock, where the wreck will be taken apart over the coming winter.';

const RETOLD =
  'A passer-by who walked his dog on the cliffs telephoned the lighthouse at a quarter past four in the morning.';
const PRICE = 'Shares of the shipping line lost a tenth of their value within an hour after trading began on Tuesday.';

function independence(articles: readonly Article[], wires: Readonly<Record<string, string>> = {}) {
  const sources = articles.map(({ outlet }): StatedSource => ({ outlet, wire: wires[outlet] ?? null, credit: null }));
  return independentTexts(lineageOf(articles, compareStory(articles)), sources);
}

const groups = (articles: readonly Article[]) => independence(articles).groups.map(({ outlets }) => outlets.join(' '));

describe.each<[trouble: string, texts: Readonly<Record<string, readonly string[]>>, expected: readonly string[]]>([
  [
    'an agency report in two papers, and one that sent its own reporter',
    { gazette: [FIRE, BOATS], herald: [OWN], times: [BOATS, FIRE] },
    ['gazette times', 'herald'],
  ],
  [
    'two papers that each print another half of one report',
    { gazette: [FIRE], herald: [FIRE, BOATS], times: [BOATS] },
    ['gazette', 'herald', 'times'],
  ],
  [
    'two papers that each print most of one report',
    { gazette: [FIRE, OWN], herald: [FIRE, OWN, BOATS, LATER], times: [BOATS, LATER] },
    ['gazette herald times'],
  ],
  [
    'one sentence that everybody printed',
    { gazette: [FIRE, BOATS], herald: [FIRE, OWN, LATER] },
    ['gazette', 'herald'],
  ],
  [
    'a brief of one sentence that stands in a long report',
    { gazette: [FIRE], herald: [FIRE, BOATS, OWN] },
    ['gazette', 'herald'],
  ],
  [
    'a speech that both print',
    { gazette: [`“${FIRE} ${BOATS}”`], herald: [`“${FIRE} ${BOATS}”`] },
    ['gazette', 'herald'],
  ],
  ['an empty article', { gazette: [], herald: [FIRE] }, ['gazette', 'herald']],
])('%s', (_, texts, expected) => {
  it('is so many texts', () => {
    expect(groups(Object.entries(texts).map(([outlet, own]) => article(outlet, own)))).toEqual(expected);
  });
});

it('two texts of which only a part is the same are one report, not one text', () => {
  const sailors = 'Sailors of the coastguard said that they had never seen such a fire on so calm a sea before.';
  const [part] = independence([
    article('gazette', [FIRE, BOATS, OWN, sailors]),
    article('herald', [FIRE, BOATS, LATER, LATER.toUpperCase(), RETOLD, RETOLD.toLowerCase(), PRICE]),
  ]).groups;
  expect(part).toMatchObject({ outlets: ['gazette', 'herald'], isOneText: false });
  const [whole] = independence([article('gazette', [FIRE, BOATS]), article('herald', [FIRE, BOATS, OWN])]).groups;
  expect(whole).toMatchObject({ outlets: ['gazette', 'herald'], isOneText: true });
});

it('an agency that several name is told, though their words are their own', () => {
  const articles = [article('gazette', [FIRE]), article('herald', [OWN]), article('times', [LATER])];
  const { groups: found, wires } = independence(articles, {
    gazette: 'Coast Wire',
    times: 'coast wire ',
    herald: 'Inland',
  });
  expect(found).toHaveLength(3);
  expect(wires).toEqual([{ wire: 'Coast Wire', outlets: ['gazette', 'times'] }]);
});

it('each tie comes with its evidence', () => {
  const articles = [article('gazette', [FIRE, BOATS]), article('herald', [FIRE, BOATS, OWN])];
  const [report] = independence(articles).groups;
  expect(report?.ties).toMatchObject([{ left: 'gazette', right: 'herald', share: 1, longest: { words: 19 } }]);
});

it('a story without articles has no texts', () => {
  expect(independence([])).toEqual({ groups: [], wires: [] });
});
