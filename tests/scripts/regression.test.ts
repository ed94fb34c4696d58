import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../scripts/regression.ts';
import { logOddsOf } from '../../src/engine/alignment/logistic.ts';

type Example = readonly [features: readonly number[], positive: boolean, weight?: number];

const fitted = (examples: readonly Example[], ridge: number) =>
  fitLogistic(
    {
      width: examples[0]?.[0].length ?? 0,
      values: Float64Array.from(examples.flatMap(([features]) => features)),
      positive: Uint8Array.from(examples, ([, positive]) => Number(positive)),
      weights: Float64Array.from(examples, ([, , weight = 1]) => weight),
    },
    ridge,
  );
const oddsOf = (model: ReturnType<typeof fitLogistic>, features: readonly number[]) =>
  logOddsOf(model, [{ width: features.length, values: Float64Array.from(features) }])[0];

describe('a learned model', () => {
  const examples: readonly Example[] = [
    [[0, 5], false],
    [[1, 5], false],
    [[2, 5], true],
    [[3, 5], true],
  ];

  it('accepts what resembles positive examples', () => {
    const model = fitted(examples, 0.1);
    expect(oddsOf(model, [3, 5])).toBeGreaterThan(1);
    expect(oddsOf(model, [0, 5])).toBeLessThan(-1);
  });

  it('gives no weight to constant features', () => {
    expect(fitted(examples, 0.1).weights[1]).toBeCloseTo(0);
  });

  it('returns the base rate if no feature distinguishes examples', () => {
    expect(
      oddsOf(
        fitted(
          [
            [[1], true, 3],
            [[1], false, 1],
          ],
          1,
        ),
        [1],
      ),
    ).toBeCloseTo(Math.log(3));
  });
});
