/** Returns the distinct numbers in ascending order. */
export function distinct(numbers: readonly number[]): Int32Array {
  const sorted = new Int32Array(numbers).sort();
  let kept = 0;
  for (let index = 0; index < sorted.length; index += 1)
    if (index === 0 || sorted[index] !== sorted[index - 1]) {
      sorted[kept] = sorted[index] as number;
      kept += 1;
    }
  return sorted.slice(0, kept);
}

/** Whether an ascending list of numbers contains this one. */
export function has(numbers: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && numbers[low] === wanted;
}

/** The number of common elements of two ascending lists, and the sum of their weights. */
export interface Shared {
  readonly count: number;
  readonly mass: number;
}

const NOTHING: Shared = { count: 0, mass: 0 };

/** Returns the common elements of two ascending lists. */
export function sharedIn(one: Int32Array, other: Int32Array, weights: Int32Array): Shared {
  if (one.length === 0 || other.length === 0) return NOTHING;
  let [count, mass, place, otherPlace] = [0, 0, 0, 0];
  while (place < one.length && otherPlace < other.length) {
    const difference = (one[place] as number) - (other[otherPlace] as number);
    if (difference === 0) {
      count += 1;
      mass += weights[one[place] as number] as number;
    }
    if (difference <= 0) place += 1;
    if (difference >= 0) otherPlace += 1;
  }
  return { count, mass };
}
