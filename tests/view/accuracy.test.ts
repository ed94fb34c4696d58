import { expect, it } from 'vitest';
import { accuracyGroups, measuredOn } from '../../src/view/accuracy.ts';

const report = {
  date: '2026-02-03',
  sets: [
    {
      name: 'ten stories',
      pairs: 10,
      people: 0.9,
      heldOut: { parts: 0.3, source: 0.1 },
      levels: [{ level: 'core', precision: 0.5, recall: 0.25, f1: 0.3333, asked: 8 }],
      baselines: { 'TF-IDF': { precision: 0.1, recall: 1, f1: 0.2 } },
    },
    {
      name: 'a set that nobody aligned twice',
      pairs: 1,
      people: null,
      heldOut: { parts: 0, source: 0 },
      levels: [],
      baselines: {},
    },
  ],
};

it('the method page shows what was measured, the simple aligners and people beside it', () => {
  const [first, second] = accuracyGroups(report);
  expect(first?.rows.map(({ name, precision, f1 }) => [name, precision, f1])).toEqual([
    ['This aligner, same and reworded together (8 links)', '0.500', '0.333'],
    ['This aligner, when its weights are learned from the other texts', null, '0.300'],
    ['This aligner, when its weights are learned from other kinds of text', null, '0.100'],
    ['TF-IDF', '0.100', '0.200'],
    ['Two people', null, '0.900'],
  ]);
  expect(second?.rows.length).toBe(2);
  expect(measuredOn(report)).toBe('3 February 2026');
});
