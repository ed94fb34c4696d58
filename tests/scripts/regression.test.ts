import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../scripts/regression.ts';
import { logOdds } from '../../src/engine/alignment/logistic.ts';

const example = (features: readonly number[], positive: boolean, weight = 1) => ({ features, positive, weight });

describe('a learned model', () => {
  const examples = [example([0, 5], false), example([1, 5], false), example([2, 5], true), example([3, 5], true)];

  it('says yes to what is like the positive examples', () => {
    const model = fitLogistic(examples, 0.1);
    expect(logOdds(model, [3, 5])).toBeGreaterThan(1);
    expect(logOdds(model, [0, 5])).toBeLessThan(-1);
  });

  it('gives no weight to what never differs', () => {
    expect(fitLogistic(examples, 0.1).weights[1]).toBeCloseTo(0);
  });

  it('knows only how frequent the positive ones are where nothing tells them apart', () => {
    const model = fitLogistic([example([1], true, 3), example([1], false, 1)], 1);
    expect(logOdds(model, [1])).toBeCloseTo(Math.log(3));
  });
});
