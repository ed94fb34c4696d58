const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as a newspaper writes it: in words up to ten, 0 as `no`, in digits above. */
export function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** A count and its noun: `one paragraph`, `12 paragraphs`; the plural adds an s where none is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inWords(count)} ${count === 1 ? noun : plural}`;
}

/** The first letter as a capital, the rest as it is. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date as `13 September 2023`, whatever the time zone. */
export function longDate(iso: string): string {
  return LONG_DATE.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** A month as `September 2023`. */
export function monthInWords(month: string): string {
  return longDate(`${month}-01`).replace(/^1 /, '');
}

/**
 * Runs of neighbours drawn together: of the places 3, 4, 5 and 9, labelled as they are printed, `3–5, 9`.
 *
 * @param indices 0-based places, ascending
 * @param labelOf what is printed for a place
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

/** Where outlets have something: `AP 3–4, CB 5`. */
export function placesInWords(places: readonly { readonly siglum: string; readonly numbers: string }[]): string {
  return places.map(({ siglum, numbers }) => `${siglum} ${numbers}`).join(', ');
}

/** `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
