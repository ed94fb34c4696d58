import { expect, it } from 'vitest';
import { marginsOf, placesOf } from '../../../src/engine/alignment/margin.ts';

it('a margin is the distance to the best rival of the same paragraph, below 0 for all but the best', () => {
  const places = placesOf([
    { left: 0, right: 0 },
    { left: 0, right: 1 },
    { left: 1, right: 1 },
  ]);
  const { onLeft, onRight } = marginsOf(places, Float64Array.of(5, 2, 3), 0);
  expect(Array.from(onLeft)).toEqual([3, -3, 3]);
  expect(Array.from(onRight)).toEqual([5, -1, 1]);
});

it('equal rivals have no margin', () => {
  const places = placesOf([
    { left: 0, right: 0 },
    { left: 0, right: 1 },
  ]);
  expect(Array.from(marginsOf(places, Float64Array.of(2, 2), 0).onLeft)).toEqual([0, 0]);
});
