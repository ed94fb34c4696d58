/**
 * How many paragraphs were found, in words that are read aloud when they change.
 *
 * @param places the names of what the search was narrowed to
 */
export function statusOf(total: number, shown: number, typed: string, places: readonly string[]): string {
  const where = places.map((place) => ` in ${place}`).join('');
  if (total === 0) return `No paragraph${where} has all of this: ${typed}`;
  const count = total === 1 ? 'One paragraph' : `${total} paragraphs`;
  return `${count}${where}${shown < total ? `, the first ${shown} shown` : ''}`;
}
