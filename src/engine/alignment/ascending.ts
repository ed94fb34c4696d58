/** Whether an ascending row of numbers has this one. */
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

/** Calls back with each number that two ascending rows have in common. */
function forShared(one: Int32Array, other: Int32Array, visit: (number: number) => void): void {
  let place = 0;
  let otherPlace = 0;
  while (place < one.length && otherPlace < other.length) {
    const difference = (one[place] as number) - (other[otherPlace] as number);
    if (difference === 0) visit(one[place] as number);
    if (difference <= 0) place += 1;
    if (difference >= 0) otherPlace += 1;
  }
}

/** How many numbers two ascending rows have in common. */
export function sharedCount(one: Int32Array, other: Int32Array): number {
  let count = 0;
  forShared(one, other, () => {
    count += 1;
  });
  return count;
}

/** The sum of the weights of the numbers that two ascending rows have in common. */
export function massShared(one: Int32Array, other: Int32Array, weights: Int32Array): number {
  let mass = 0;
  forShared(one, other, (number) => {
    mass += weights[number] as number;
  });
  return mass;
}
