import type { Logistic } from '../src/engine/alignment/logistic.ts';

/** One example: what is seen, whether it is one of those that are looked for, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

const ROUNDS = 60;
const PRECISION = 1e-6;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scaleOf(examples: readonly Example[], feature: number): Scale {
  const total = sumOf(examples.map(({ weight }) => weight));
  const mean = sumOf(examples.map(({ features, weight }) => weight * (features[feature] ?? 0))) / total;
  const variance =
    sumOf(examples.map(({ features, weight }) => weight * ((features[feature] ?? 0) - mean) ** 2)) / total;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

/** Solves a symmetric positive system of equations by Gaussian elimination; the right side is the last column. */
function solve(rows: readonly (readonly number[])[]): readonly number[] {
  const system = rows.map((row) => [...row]);
  const size = system.length;
  const at = (row: number, column: number): number => system[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = at(row, pivot) / at(pivot, pivot);
      system[row] = (system[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = sumOf(result.map((value, column) => (column > row ? value * at(row, column) : 0)));
    result[row] = (at(row, size) - known) / at(row, row);
  }
  return result;
}

/** One step of Newton's method: the equations whose solution is to be taken away from the weights. */
function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  weights: readonly number[],
  ridge: number,
) {
  const size = weights.length;
  const system = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  examples.forEach(({ positive, weight }, index) => {
    const row = rows[index] ?? [];
    const odds = sumOf(row.map((value, column) => value * (weights[column] ?? 0)));
    const chance = 1 / (1 + Math.exp(-odds));
    const error = weight * (chance - (positive ? 1 : 0));
    const slope = weight * chance * (1 - chance);
    row.forEach((value, a) => {
      const line = system[a] ?? [];
      line[size] = (line[size] ?? 0) + error * value;
      for (let b = 0; b < size; b += 1) line[b] = (line[b] ?? 0) + slope * value * (row[b] ?? 0);
    });
  });
  system.forEach((line, a) => {
    const penalty = a < size - 1 ? ridge : 0;
    line[a] = (line[a] ?? 0) + penalty + PRECISION;
    line[size] = (line[size] ?? 0) + penalty * (weights[a] ?? 0);
  });
  return solve(system);
}

/**
 * Fits a logistic regression by Newton's method, with a ridge penalty on the standardised weights (Hoerl and Kennard,
 * 1970). The same examples in the same order give the same weights: nothing is drawn at random.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Logistic {
  const scales = (examples[0]?.features ?? []).map((_, feature) => scaleOf(examples, feature));
  const rows = examples.map(({ features }) => [
    ...scales.map(({ mean, deviation }, feature) => ((features[feature] ?? 0) - mean) / deviation),
    1,
  ]);
  let weights: readonly number[] = new Array<number>(scales.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, examples, weights, ridge);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
    if (step.every((change) => Math.abs(change) < PRECISION)) break;
  }
  const unscaled = scales.map(({ deviation }, feature) => (weights[feature] ?? 0) / deviation);
  const constant = (weights.at(-1) ?? 0) - sumOf(scales.map(({ mean }, feature) => (unscaled[feature] ?? 0) * mean));
  return { constant, weights: unscaled };
}
