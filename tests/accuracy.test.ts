import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Gold, rates, sum, tallyOf } from '../scripts/score.ts';
import { alignTexts } from '../src/engine/index.ts';

const folder = new URL('../../shared/gold/', import.meta.url);

/** Below these the aligner has become worse: core F1 as `npm run eval` prints it, rounded down. */
const FLOORS = [
  { name: 'the first story', file: 'summit-dev.jsonl', source: undefined, floor: 0.915 },
  { name: 'drafts', file: 'sentences-dev.jsonl', source: 'argrewrite-v2', floor: 0.965 },
  { name: 'retellings', file: 'sentences-dev.jsonl', source: 'aesop-gnat', floor: 0.665 },
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

  it('neither asks for links about which people disagree nor holds them against anyone', () => {
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
