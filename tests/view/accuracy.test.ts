import { expect, it } from 'vitest';
import { accuracyOf } from '../../src/view/accuracy.ts';
import { english } from '../../src/view/strings/en/english.ts';

const calibration = {
  error: 0.0213,
  deciles: [
    { from: 0, count: 0, forecast: 0, observed: 0 },
    { from: 0.1, count: 20, forecast: 0.155, observed: 0.2 },
  ],
};
const report = {
  date: '2026-02-03',
  sets: [
    {
      name: 'ten stories',
      pairs: 10,
      agreement: 0.9,
      levels: [{ level: 'core', precision: 0.5, recall: 0.25, f1: 0.3333, asked: 8 }],
      baselines: { 'TF-IDF': { precision: 0.1, recall: 1, f1: 0.2 } },
      calibration,
    },
    { name: 'a set annotated once', pairs: 1, agreement: null, levels: [], baselines: {}, calibration },
  ],
  claims: [{ claim: 'only in one outlet', said: 12, right: 0.931 }],
};

it('the method page shows what was measured, the simple aligners and the annotations beside it', () => {
  const { date, groups, claims } = accuracyOf(report, english.method.accuracy);
  expect(groups[0]?.rows.map(({ name, precision, f1 }) => [name, precision, f1])).toEqual([
    ['This aligner, the same or in other words (8 links)', '0.500', '0.333'],
    ['TF-IDF', '0.100', '0.200'],
    ['Two independent annotations', null, '0.900'],
  ]);
  expect(groups[1]?.rows).toEqual([]);
  expect(date).toBe('3 February 2026');
  expect(claims).toEqual([{ claim: 'Only in one outlet', said: '12', right: '0.93' }]);
});

it('shows forecasts beside outcomes', () => {
  const { reliability, calibrationError } = accuracyOf(report, english.method.accuracy);
  expect(calibrationError).toBe('0.021');
  expect(reliability).toEqual([
    { range: '0.05 to 0.1', count: '0', forecast: '–', observed: '–' },
    { range: '0.1 to 0.2', count: '20', forecast: '0.15', observed: '0.20' },
  ]);
});

it('a report without sets has no probabilities', () => {
  expect(accuracyOf({ ...report, sets: [] }, english.method.accuracy).reliability).toEqual([]);
});
