import type { Logistic } from '../src/engine/alignment/logistic.ts';

/** Training examples: feature rows and labels. */
export interface Examples {
  readonly width: number;
  readonly values: Float64Array;
  readonly positive: Uint8Array;
  /** The weight of each example. */
  readonly weights: Float64Array;
}

const ROUNDS = 40;
const PRECISION = 1e-5;

interface Scale {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

function scaleOf({ width, values, weights }: Examples): Scale {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const addTo = (sums: Float64Array, term: (value: number, column: number) => number): void => {
    values.forEach((value, at) => {
      const column = at % width;
      const weight = (weights[(at - column) / width] as number) / total;
      sums[column] = (sums[column] as number) + weight * term(value, column);
    });
  };
  addTo(means, (value) => value);
  addTo(deviations, (value, column) => (value - (means[column] as number)) ** 2);
  return { means, deviations: deviations.map((variance) => Math.sqrt(variance) || 1) };
}

/** Standardizes features to mean 0 and deviation 1, and appends a constant feature. */
function standardised({ width, values }: Examples, { means, deviations }: Scale): Float64Array {
  const count = width === 0 ? 0 : values.length / width;
  const rows = new Float64Array(count * (width + 1)).fill(1);
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + column] =
        ((values[row * width + column] as number) - (means[column] as number)) / (deviations[column] as number);
  return rows;
}

/** Solves a symmetric positive definite system by Gaussian elimination. `system` is row-major and is overwritten. */
function solve(system: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = (system[row * size + pivot] as number) / (system[pivot * size + pivot] as number);
      for (let column = pivot; column < size; column += 1)
        system[row * size + column] =
          (system[row * size + column] as number) - factor * (system[pivot * size + column] as number);
      right[row] = (right[row] as number) - factor * (right[pivot] as number);
    }
  const result = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let known = 0;
    for (let column = row + 1; column < size; column += 1)
      known += (system[row * size + column] as number) * (result[column] as number);
    result[row] = ((right[row] as number) - known) / (system[row * size + row] as number);
  }
  return result;
}

/** Returns one Newton step, to subtract from `beta`. The last feature, the constant, has no penalty. */
function newtonStep(rows: Float64Array, { positive, weights }: Examples, beta: Float64Array, ridge: number) {
  const size = beta.length;
  const system = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  for (let row = 0; row < positive.length; row += 1) {
    const at = row * size;
    let odds = 0;
    for (let column = 0; column < size; column += 1) odds += (rows[at + column] as number) * (beta[column] as number);
    const chance = 1 / (1 + Math.exp(-odds));
    const weight = weights[row] as number;
    const slope = weight * chance * (1 - chance);
    const error = weight * (chance - (positive[row] as number));
    for (let a = 0; a < size; a += 1) {
      const value = rows[at + a] as number;
      gradient[a] = (gradient[a] as number) + error * value;
      for (let b = 0; b <= a; b += 1)
        system[a * size + b] = (system[a * size + b] as number) + slope * value * (rows[at + b] as number);
    }
  }
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) system[b * size + a] = system[a * size + b] as number;
    const penalty = a < size - 1 ? ridge : 0;
    system[a * size + a] = (system[a * size + a] as number) + penalty + PRECISION;
    gradient[a] = (gradient[a] as number) + penalty * (beta[a] as number);
  }
  return solve(system, gradient);
}

/**
 * Fits a logistic regression by Newton's method, with a ridge penalty on the standardized weights (Hoerl and Kennard,
 * 1970). Deterministic: the same examples in the same order give the same weights.
 */
export function fitLogistic(examples: Examples, ridge: number): Logistic {
  const scale = scaleOf(examples);
  const rows = standardised(examples, scale);
  const beta = new Float64Array(examples.width + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, examples, beta, ridge);
    step.forEach((change, index) => {
      beta[index] = (beta[index] as number) - change;
    });
    if (step.every((change) => Math.abs(change) < PRECISION)) break;
  }
  const weights = scale.deviations.map((deviation, column) => (beta[column] as number) / deviation);
  const shift = weights.reduce((sum, weight, column) => sum + weight * (scale.means[column] as number), 0);
  return { constant: (beta[examples.width] as number) - shift, weights };
}
