import { describe, expect, it } from 'vitest';
import { groupCells } from '../../../src/engine/alignment/group.ts';

const cells = (...places: readonly (readonly [number, number, number?])[]) =>
  places.map(([left, right, score = 0.9]) => ({ left, right, score }));
const groups = (...places: readonly (readonly [number, number, number?])[]) =>
  groupCells(cells(...places)).map((group) => group.map(({ left, right }) => `${left}-${right}`).join(' '));

describe('paragraphs come together', () => {
  it('where one is split into neighbours', () => {
    expect(groups([0, 0], [1, 1], [1, 2])).toEqual(['0-0', '1-1 1-2']);
  });

  it('where neighbours are merged into one', () => {
    expect(groups([0, 0], [1, 0])).toEqual(['0-0 1-0']);
  });

  it('never with a gap', () => {
    expect(groups([0, 0], [0, 2])).toEqual(['0-0', '0-2']);
  });

  it('never where two of them are not linked themselves', () => {
    expect(groups([0, 0, 0.8], [0, 1, 0.9], [1, 1, 0.7])).toEqual(['0-0 0-1', '1-1']);
  });

  it('not in endless runs', () => {
    const run = Array.from({ length: 20 }, (_, right) => [0, right] as const);
    expect(groups(...run).map((group) => group.split(' ').length)).toEqual([5, 5, 5, 5]);
  });
});
