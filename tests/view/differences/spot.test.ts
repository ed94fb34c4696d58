import { expect, it } from 'vitest';
import type { Member, Spot } from '../../../src/engine/types.ts';
import { groupSpots as group, type Spots } from '../../../src/view/differences/spot.ts';

const spot = (article: number, start: number, end: number, paragraph = 0): Spot => ({ article, paragraph, start, end });
const groupSpots = (sets: readonly Spots[]) => group(sets, () => true);
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

it('a chain over paragraphs that do not correspond directly is several groups', () => {
  const sets = [
    [spot(0, 0, 4), spot(1, 0, 4)],
    [spot(1, 2, 6), spot(2, 0, 4)],
  ];
  const near = (one: Member, other: Member) => Math.abs(one.article - other.article) < 2;
  const groups = group(sets, near);
  expect(shown(groups)).toEqual(['0:0:0-4 1:0:0-4', '1:0:2-6 2:0:0-4']);
  expect(group(sets.toReversed(), near)).toEqual(groups);
});

it('words that only touch, or stand in another paragraph, are apart', () => {
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
