/**
 * Returns the status line of a search. Screen readers announce it when it changes.
 *
 * @param places display names of the selected outlet and story
 */
export function statusOf(total: number, shown: number, typed: string, places: readonly string[]): string {
  const where = places.map((place) => ` in ${place}`).join('');
  if (total === 0) return `No paragraph${where} contains all of: ${typed}`;
  const count = total === 1 ? 'One paragraph' : `${total} paragraphs`;
  return `${count}${where}${shown < total ? `, showing the first ${shown}` : ''}`;
}
