import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/engine/alignment/candidate.ts';
import { courseOf } from '../../../src/engine/alignment/course.ts';
import { candidate } from './candidates.ts';

const course = (places: readonly (readonly [number, number])[], length: number) =>
  courseOf(
    fieldOf(
      places.map(([left, right]) => candidate(left, right, 6)),
      length,
    ),
    length,
    length,
  );

describe('how two texts follow each other', () => {
  it('agreement is near 1 where all stand in one order, low where it is turned around', () => {
    const forward = [0, 1, 2, 3, 4, 5].map((place) => [place, place] as const);
    const backward = forward.map(([left, right]) => [left, 5 - right] as const);
    expect(course(forward, 6).agreement).toBeGreaterThan(0.9);
    expect(course(backward, 6).agreement).toBeLessThan(0.3);
  });

  it('agreement is what is expected where nothing is seen', () => {
    expect(course([], 4).agreement).toBe(0.7);
    expect(course([], 4).inOrder).toBe(1);
  });

  it('what has moved lies far from where its neighbours make one expect it', () => {
    const { distances } = course(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 9],
      ],
      10,
    );
    expect(Array.from(distances.slice(0, 4))).toEqual([0, 0, 0, 0]);
    const moved = courseOf(
      fieldOf([0, 1, 2, 3, 4].map((place) => candidate(place, place, 6)).concat(candidate(0, 4, 0)), 5),
      5,
      5,
    );
    expect(moved.distances[5]).toBe(4);
  });
});
