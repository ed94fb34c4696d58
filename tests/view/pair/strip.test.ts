import { expect, it } from 'vitest';
import { pairPage } from '../../../src/view/pair/pair-page.ts';
import { at, edition } from '../sample.ts';

const { strip, rows, reading } = pairPage(edition, 'gazette', 'herald', at);

it('the strip has a cell for each row, in order, and leads to it', () => {
  expect(strip.map(({ address }) => address)).toEqual(
    rows.flatMap((entry) => ('row' in entry ? [entry] : entry.rows)).map(({ row }) => `#${row.id}`),
  );
});

it('labels each cell with the verdict of its row, without outlet names', () => {
  expect(strip.map(({ label }) => label)).toEqual([
    'Row 1: a figure differs',
    'Row 2: moved',
    'Row 3: the wording differs',
    'Row 4: no counterpart found in the first text',
    'Row 5: the same',
    'Row 6: moved',
  ]);
});

it('shows in quarters how much of each side the other lacks, and null for an empty side', () => {
  expect(strip.map(({ left, right }) => [left, right])).toEqual([
    [1, 1],
    [0, null],
    [0, 1],
    [null, 4],
    [0, 0],
    [null, 2],
  ]);
});

it('what can be taken off a page is counted, and style only where there is any', () => {
  expect(reading.map(({ hide, label }) => `${hide}: ${label}`)).toEqual([
    'names: Hide outlet names',
    'same: Only rows that differ (5 of 6)',
    'rest: Lesson: two rows to discuss',
    'marks: Predict, then reveal',
  ]);
});
