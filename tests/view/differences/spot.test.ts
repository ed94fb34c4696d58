import { expect, it } from 'vitest';
import type { Spot } from '../../../src/engine/types.ts';
import { groupSpots } from '../../../src/view/differences/spot.ts';

const spot = (article: number, start: number, end: number, paragraph = 0): Spot => ({ article, paragraph, start, end });
const shown = (groups: readonly (readonly Spot[])[]) =>
  groups.map((group) =>
    group.map(({ article, paragraph, start, end }) => `${article}:${paragraph}:${start}-${end}`).join(' '),
  );

it('what two pairs say of the same words becomes one group of three outlets', () => {
  const groups = groupSpots([
    [spot(0, 10, 20), spot(1, 5, 9)],
    [spot(0, 15, 25), spot(2, 0, 4)],
  ]);
  expect(shown(groups)).toEqual(['0:0:10-25 1:0:5-9 2:0:0-4']);
});

it('joins a chain over several pairs into one group, whatever the order of the pairs', () => {
  const sets = [
    [spot(2, 0, 4), spot(3, 0, 4)],
    [spot(1, 0, 4), spot(2, 3, 8)],
    [spot(0, 0, 4), spot(1, 0, 2)],
    [spot(0, 0, 3), spot(3, 2, 6)],
  ];
  expect(shown(groupSpots(sets))).toEqual(['0:0:0-4 1:0:0-4 2:0:0-8 3:0:0-6']);
  expect(groupSpots(sets.toReversed())).toEqual(groupSpots(sets));
});

it('spots that only touch, or are in different paragraphs, are separate', () => {
  const groups = groupSpots([
    [spot(0, 0, 5), spot(1, 0, 5)],
    [spot(0, 5, 9), spot(2, 0, 5)],
    [spot(0, 0, 5, 1), spot(1, 9, 12)],
  ]);
  expect(groups).toHaveLength(3);
});

it('a hundred thousand spots in one chain are grouped', () => {
  const sets = Array.from({ length: 100_000 }, (_, index) => [
    spot(0, index, index + 2),
    spot(1, index * 9, index * 9 + 1),
  ]);
  expect(groupSpots(sets)).toHaveLength(1);
  expect(groupSpots([])).toEqual([]);
});
