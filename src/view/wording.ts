const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Writes a number as newspapers do: up to ten in words, above in digits. 0 is `no`. */
export function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** Returns a count with its noun: `one paragraph`, `12 paragraphs`. The default plural adds an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inWords(count)} ${count === 1 ? noun : plural}`;
}

/** Makes the first letter a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Writes an ISO date as `13 September 2023`, independent of the time zone. */
export function longDate(iso: string): string {
  return LONG_DATE.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** Writes a month, `2023-09`, as `September 2023`. */
export function monthInWords(month: string): string {
  return longDate(`${month}-01`).replace(/^1 /, '');
}

/**
 * Joins consecutive places: 3, 4, 5 and 9 become `3–5, 9`.
 *
 * @param indices 0-based places, ascending
 * @param labelOf returns the text for a place
 */
export function ranges(indices: readonly number[], labelOf: (index: number) => string): string {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([from, to]) => (from === to ? labelOf(from) : `${labelOf(from)}–${labelOf(to)}`)).join(', ');
}

/** Joins places in several outlets: `AP 3–4, CB 5`. */
export function placesInWords(places: readonly { readonly siglum: string; readonly numbers: string }[]): string {
  return places.map(({ siglum, numbers }) => `${siglum} ${numbers}`).join(', ');
}

/** Joins words: `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
