import { describe, expect, it } from 'vitest';
import { chancesInOrder } from '../../../src/engine/alignment/forward-backward.ts';
import { type Cell, candidates } from './candidates.ts';

const chances = (cells: readonly Cell[], rows: number, columns: number) =>
  Array.from(chancesInOrder(candidates(cells, rows, columns)));

describe('the probability of being part of the common order', () => {
  it('is the same for two that cross, and below even', () => {
    const [first = 0, second = 0] = chances(
      [
        [0, 1],
        [1, 0],
      ],
      2,
      2,
    );
    expect(first).toBe(second);
    expect(first).toBeLessThan(0.5);
  });

  it('is high for those that follow each other, and low for one that crosses them all', () => {
    const inOrder = [0, 1, 2, 3].map((place): Cell => [place, place]);
    const [first, , , last, crossing] = chances([...inOrder, [3, 0]], 4, 4);
    expect(first).toBeGreaterThan(0.8);
    expect(last).toBeGreaterThan(0.8);
    expect(crossing).toBeLessThan(0.05);
  });

  it('allows that two neighbours report what the other text reports in one', () => {
    const [first = 0, second = 0] = chances(
      [
        [0, 0, 3],
        [1, 0, 3],
      ],
      2,
      1,
    );
    expect(first + second).toBeGreaterThan(1);
  });

  it('has a value however long the texts are', () => {
    const inOrder = Array.from({ length: 1000 }, (_, place): Cell => [place, place, 6]);
    expect(Math.min(...chances(inOrder, 1000, 1000))).toBeGreaterThan(0.9);
  });

  it('is mirrored when the sides are swapped', () => {
    const cells: readonly Cell[] = [
      [0, 0, 1],
      [0, 2, 2],
      [1, 1, -1],
      [2, 1, 0.5],
    ];
    const mirrored = cells.map(([left, right, odds]): Cell => [right, left, odds ?? 0]);
    expect(chances(mirrored, 3, 3)).toEqual(chances(cells, 3, 3));
  });
});
