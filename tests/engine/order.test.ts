import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/engine/order.ts';
import type { Link } from '../../src/engine/types.ts';

const link = (left: readonly number[], right: readonly number[], score = 1): Link => ({
  left,
  right,
  kind: 'same',
  score,
  reasons: [],
});
const mirrored = (links: readonly Link[]) => links.map((it) => ({ ...it, left: it.right, right: it.left }));

describe('a link has moved', () => {
  it('where it breaks the order of the heavier ones', () => {
    const links = [link([0], [2], 0.9), link([1], [0]), link([2], [1])];
    expect(orderOf(links)).toEqual(['moved', 'in place', 'in place']);
  });

  it('where a split paragraph goes forward and another jumps over it', () => {
    const links = [link([0], [1, 2]), link([1], [0], 0.8), link([2, 3], [3])];
    expect(orderOf(links)).toEqual(['in place', 'moved', 'in place']);
  });

  it('where it stands beside a stronger one in the same paragraph', () => {
    expect(orderOf([link([0], [0]), link([0], [2], 0.4), link([1], [1])])).toEqual(['in place', 'moved', 'in place']);
  });

  it('never because of links that are only related', () => {
    const related = [1, 2, 3].map((place): Link => ({ ...link([place], [place - 1]), kind: 'related' }));
    expect(orderOf([link([0], [3], 0.4), ...related])).toEqual(['in place', 'moved', 'moved', 'moved']);
  });

  it('on whichever side it is seen from', () => {
    const links = [link([0], [3], 0.7), link([1], [1, 2], 0.9), link([2], [0], 0.6), link([3], [4], 0.5)];
    expect(orderOf(mirrored(links))).toEqual(orderOf(links));
  });

  it('on both sides where nothing decides between two that cross', () => {
    expect(orderOf([link([0], [1]), link([1], [0])])).toEqual(['moved', 'moved']);
  });
});

it('no link, no order', () => {
  expect(orderOf([])).toEqual([]);
});
