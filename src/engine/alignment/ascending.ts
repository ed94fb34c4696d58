/** The place of the first number of an ascending row, from `from` on, that is not below `wanted`. */
export function reach(numbers: Int32Array, from: number, wanted: number): number {
  let place = from;
  while (place < numbers.length && (numbers[place] as number) < wanted) place += 1;
  return place;
}

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
