import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/engine/alignment/candidate.ts';
import { flowOf } from '../../../src/engine/alignment/flow.ts';
import { candidate } from './candidates.ts';

const chances = (candidates: readonly ReturnType<typeof candidate>[], rows: number, columns: number) =>
  Array.from(flowOf(fieldOf(candidates, columns), rows, columns));

describe('the chance to stand in the common order', () => {
  it('is the same for two that cross, and below even', () => {
    const [first = 0, second = 0] = chances([candidate(0, 1), candidate(1, 0)], 2, 2);
    expect(first).toBe(second);
    expect(first).toBeLessThan(0.5);
  });

  it('is high for those that follow each other, and low for one that crosses them all', () => {
    const inOrder = [0, 1, 2, 3].map((place) => candidate(place, place));
    const [first, , , last, crossing] = chances([...inOrder, candidate(3, 0)], 4, 4);
    expect(first).toBeGreaterThan(0.8);
    expect(last).toBeGreaterThan(0.8);
    expect(crossing).toBeLessThan(0.05);
  });

  it('allows that two neighbours tell what the other text tells in one', () => {
    const [first = 0, second = 0] = chances([candidate(0, 0, 3), candidate(1, 0, 3)], 2, 1);
    expect(first + second).toBeGreaterThan(1);
  });

  it('has a value however long the texts are', () => {
    const inOrder = Array.from({ length: 1000 }, (_, place) => candidate(place, place, 6));
    expect(Math.min(...chances(inOrder, 1000, 1000))).toBeGreaterThan(0.9);
  });

  it('is mirrored when the sides are swapped', () => {
    const cells = [candidate(0, 0, 1), candidate(0, 2, 2), candidate(1, 1, -1), candidate(2, 1, 0.5)];
    const mirrored = cells.map(({ left, right, likeness }) => candidate(right, left, likeness));
    expect(chances(mirrored, 3, 3)).toEqual(chances(cells, 3, 3));
  });
});
