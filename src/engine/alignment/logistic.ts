/** A logistic regression: one weight for each feature, and a constant. */
export interface Logistic {
  readonly constant: number;
  readonly weights: readonly number[];
}

/** The logarithm of the odds that the model gives to what the features describe: 0 is even, 3 is about 95 %. */
export function logOdds({ constant, weights }: Logistic, features: readonly number[]): number {
  let sum = constant;
  for (let index = 0; index < weights.length; index += 1)
    sum += (weights[index] as number) * (features[index] as number);
  return sum;
}

/** The probability, 0 to 1, that log-odds stand for. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
