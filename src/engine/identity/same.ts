import { UNSPACED_SCRIPTS } from '../script.ts';

/** For each old paragraph, the index of the same new paragraph, or -1. */
export type Matches = Int32Array;

/** White space between two characters of a script without spaces, whose lines can break anywhere. */
const UNSPACED_BREAK = new RegExp(
  `(?<=[${UNSPACED_SCRIPTS}，。、；：「」『』（）！？])\\s+(?=[${UNSPACED_SCRIPTS}，。、；：「」『』（）！？])`,
  'gu',
);

/**
 * Normalizes what does not count as an edit: line breaks, and the Unicode form of letters with accents.
 */
export function plain(text: string): string {
  return text.normalize('NFC').replace(UNSPACED_BREAK, '').replace(/\s+/gu, ' ').trim();
}

function placesOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  return places;
}

/**
 * Finds the paragraphs that are verbatim in both texts. Repeated paragraphs are matched in order if both texts contain them
 * equally often, otherwise by the same neighbours, then from the first on. Time is linear in the texts.
 *
 * @param before paragraphs as `plain` gives them, likewise `after`
 */
export function sameParagraphs(before: readonly string[], after: readonly string[]): Matches {
  const matches: Matches = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const match = (one: number, other: number): void => {
    matches[one] = other;
    taken[other] = 1;
  };
  const [old, now] = [placesOf(before), placesOf(after)];
  for (const [text, places] of old) {
    const found = now.get(text);
    if (found?.length === places.length)
      for (const [index, place] of places.entries()) match(place, found[index] as number);
  }
  const extend = (one: number, step: 1 | -1): void => {
    const place = matches[one] as number;
    const [next, other] = [one + step, place + step];
    if (place === -1 || matches[next] !== -1 || taken[other] !== 0 || before[next] !== after[other]) return;
    match(next, other);
  };
  for (let index = 0; index < before.length; index += 1) extend(index, 1);
  for (let index = before.length - 1; index >= 0; index -= 1) extend(index, -1);
  for (const [text, places] of old) {
    const free = (now.get(text) ?? []).filter((place) => taken[place] === 0);
    const left = places.filter((place) => matches[place] === -1);
    for (const [index, place] of left.slice(0, free.length).entries()) match(place, free[index] as number);
  }
  return matches;
}
