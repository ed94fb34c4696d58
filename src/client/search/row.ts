/**
 * Returns the positions at which words occur consecutively.
 *
 * @param places for each word, its positions in the paragraph, from 0
 * @example inARow([[0, 7], [3, 8]]) // [7, 8]
 */
export function inARow(places: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...rest] = places;
  const starts = first.filter((start) => rest.every((own, index) => own.includes(start + index + 1)));
  return starts.flatMap((start) => places.map((_, index) => start + index));
}
