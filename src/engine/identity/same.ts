import { UNSPACED_SCRIPTS } from '../script.ts';

/** The index of the new paragraph that an old one is, or -1, for each of them. */
export type Matches = Int32Array;

/** White space between two characters of a script that has none: such a text is broken into lines anywhere. */
const UNSPACED_BREAK = new RegExp(
  `(?<=[${UNSPACED_SCRIPTS}，。、；：「」『』（）！？])\\s+(?=[${UNSPACED_SCRIPTS}，。、；：「」『』（）！？])`,
  'gu',
);

/**
 * A text without what is no edit: where its lines are broken, and in which of two equal ways Unicode writes a letter with
 * its accents.
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
 * Finds the paragraphs that are in both texts word for word. One that is in each of them equally often is matched
 * in order; of one that came to stand more or less often, those are the same that have the same neighbours, then the
 * first ones: their words are the same, whichever of them went.
 * Work: linear in the texts.
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
