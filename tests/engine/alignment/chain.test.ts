import { describe, expect, it } from 'vitest';
import { backboneOf, chainsOf } from '../../../src/engine/alignment/chain.ts';

const step = (left: number, right: number, weight: number) => ({
  left: [left, left] as const,
  right: [right, right] as const,
  weight,
});
const backbone = (steps: readonly ReturnType<typeof step>[]) => backboneOf(steps, chainsOf(steps));

describe('heaviest chains', () => {
  it('of two that cross, the heavier one is a chain of its own', () => {
    const steps = [step(0, 1, 3), step(1, 0, 2)];
    expect(Array.from(chainsOf(steps).through)).toEqual([3, 2]);
    expect(backbone(steps)).toEqual([0]);
  });

  it('of two that cross and are as heavy, none is preferred', () => {
    expect(backbone([step(0, 1, 2), step(1, 0, 2), step(2, 2, 1)])).toEqual([2]);
  });

  it('many light ones in order outweigh a heavy one that crosses them', () => {
    expect(backbone([step(0, 0, 2), step(1, 1, 2), step(2, 2, 2), step(0, 3, 5)])).toEqual([0, 1, 2]);
  });

  it('nothing has no chain', () => {
    expect(chainsOf([]).heaviest).toBe(0);
    expect(backbone([])).toEqual([]);
  });
});
