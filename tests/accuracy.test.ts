import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoryLink } from '../scripts/facts/gold-story.ts';
import { type Gold, rates, sum, type Tally, tallyOf } from '../scripts/score.ts';
import { alignStory, alignTexts } from '../src/engine/index.ts';

const folder = new URL('../../shared/gold/', import.meta.url);

/** Below these the aligner has become worse: core F1 as `npm run eval` prints it, rounded down. */
const FLOORS = [
  { name: 'the first story', file: 'summit-dev.jsonl', source: undefined, floor: 0.88 },
  { name: 'drafts', file: 'sentences-dev.jsonl', source: 'argrewrite-v2', floor: 0.964 },
  { name: 'retellings', file: 'sentences-dev.jsonl', source: 'aesop-gnat', floor: 0.675 },
];

describe('scoring', () => {
  const gold: Gold = {
    id: 'x',
    left: [],
    right: [],
    links: [
      [0, 0, 'same', true],
      [1, 1, 'reworded', false],
      [2, 2, 'partial', true],
    ],
  };
  const said = [
    { left: 0, right: 0, kind: 'reworded' },
    { left: 1, right: 1, kind: 'same' },
    { left: 2, right: 2, kind: 'related' },
    { left: 3, right: 3, kind: 'same' },
  ];

  it('neither asks for links on which the annotations disagree nor holds them against anyone', () => {
    expect(tallyOf(gold, said, 'core')).toEqual({ hit: 1, said: 2, asked: 1 });
    expect(tallyOf(gold, said, 'any')).toEqual({ hit: 2, said: 3, asked: 2 });
    expect(tallyOf(gold, said, 'related')).toEqual({ hit: 1, said: 1, asked: 1 });
  });

  it('counts every link as core where the gold does not tell kinds apart', () => {
    const plain: Gold = { ...gold, links: [[3, 3, 'aligned']] };
    expect(rates(tallyOf(plain, said, 'core'))).toEqual({ precision: 1 / 3, recall: 1, f1: 0.5 });
    expect(rates(tallyOf({ ...gold, links: [] }, [], 'core'))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('the aligner has not become worse', () => {
  it.for(FLOORS)('on $name', ({ file, source, floor }, { skip }) => {
    skip(!existsSync(folder), 'it needs the hand-made links in ../shared/gold, which are not part of this project');
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const records = lines.map((line) => JSON.parse(line) as Gold).filter((record) => record.source === source);
    const tallies = records.map((record) => {
      const links = alignTexts(record.left, record.right, record.lang);
      const said = links.flatMap(({ left, right, kind }) =>
        left.flatMap((i) => right.map((j) => ({ left: i, right: j, kind }))),
      );
      return tallyOf(record, said, 'core');
    });
    expect(records.length).toBeGreaterThan(0);
    expect(rates(sum(tallies)).f1).toBeGreaterThanOrEqual(floor);
  });
});

interface InventedStory {
  readonly articles: readonly (readonly string[])[];
  readonly links: readonly StoryLink[];
}

const invented = new URL('gold/', import.meta.url);
const stories = readdirSync(invented)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, invented), 'utf8')) as Partial<InventedStory>)
  .filter((story): story is InventedStory => story.articles !== undefined);

function tallies({ articles, links }: InventedStory, level: 'core' | 'any'): readonly Tally[] {
  const aligned = alignStory(
    articles,
    articles.map(() => 'en'),
  );
  return aligned.map((pair) => {
    const own = links.filter(([x, , y]) => x === pair.left && y === pair.right);
    const goldLinks = own.map(([, i, , j, label, certain]) => [i, j, label, certain] as const);
    const said = pair.links.flatMap(({ left, right, kind }) =>
      left.flatMap((i) => right.map((j) => ({ left: i, right: j, kind }))),
    );
    return tallyOf({ id: '', left: [], right: [], links: goldLinks }, said, level);
  });
}

/** What the aligner reaches on the invented stories, rounded down. */
describe('the aligner has not become worse on the invented stories', () => {
  it('in links of kind same and reworded', () => {
    const { f1, precision } = rates(sum(stories.flatMap((story) => tallies(story, 'core'))));
    expect(stories.length).toBeGreaterThanOrEqual(4);
    expect(precision).toBeGreaterThanOrEqual(0.92);
    expect(f1).toBeGreaterThanOrEqual(0.75);
  });

  it('in links of any kind', () => {
    expect(rates(sum(stories.flatMap((story) => tallies(story, 'any')))).f1).toBeGreaterThanOrEqual(0.809);
  });
});
