import { describe, expect, it } from 'vitest';
import { monotoneOrderOf } from '../../../src/engine/alignment/monotone-order.ts';
import { type Cell, candidates } from './candidates.ts';

const order = (cells: readonly Cell[], length: number) => monotoneOrderOf(candidates(cells, length, length));

describe('how two texts follow each other', () => {
  it('agreement is near 1 where all links keep one order, low where it is reversed', () => {
    const forward = [0, 1, 2, 3, 4, 5].map((place): Cell => [place, place, 6]);
    const backward = forward.map(([left, right]): Cell => [left, 5 - right, 6]);
    expect(order(forward, 6).agreement).toBeGreaterThan(0.9);
    expect(order(backward, 6).agreement).toBeLessThan(0.3);
  });

  it('agreement is what is expected where nothing is seen', () => {
    expect(order([], 4).agreement).toBe(0.7);
    expect(order([], 4).inOrder).toBe(1);
  });

  it('what has moved lies far from where its neighbours make one expect it', () => {
    const inOrder = [0, 1, 2, 3, 4].map((place): Cell => [place, place, 6]);
    const { distances } = order([...inOrder, [0, 4, 0]], 5);
    expect(Array.from(distances)).toEqual([0, 0, 0, 0, 0, 4]);
  });
});
