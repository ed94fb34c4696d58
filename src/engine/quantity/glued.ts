import type { Phrases } from './phrase.ts';

/** A number word inside a longer one: its value, and whether it multiplies what comes before it. */
export interface GluedPart {
  readonly value: number;
  readonly multiplies: boolean;
}

/** Shorter words are number words themselves; longer ones are no numbers. */
const SHORTEST = 8;
const LONGEST = 80;
/** The longest number word that is inside others: siebenundsiebzig. */
const LONGEST_PART = 18;
/** A number has few words. */
const MOST = 12;

/**
 * The number words that a word is made of, in languages that glue them: `neunzehnhundertvierundachtzig`, `duemilaotto`;
 * none where a part of it is no number word. Work: a bounded number of beginnings is looked up.
 */
export function gluedParts(
  word: string,
  { numbers, scales }: { readonly numbers: Phrases<number>; readonly scales: Phrases<number> },
): readonly GluedPart[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const parts: GluedPart[] = [];
  for (let rest = word; rest !== ''; ) {
    const [part, length] = longestPart(rest, numbers, scales);
    if (part === null || parts.length === MOST) return [];
    parts.push(part);
    rest = rest.slice(length);
  }
  return parts.length > 1 ? parts : [];
}

function longestPart(
  rest: string,
  numbers: Phrases<number>,
  scales: Phrases<number>,
): readonly [GluedPart | null, number] {
  for (let length = Math.min(rest.length, LONGEST_PART); length > 2; length -= 1) {
    const start = rest.slice(0, length);
    const number = wholeMeaning(numbers, start);
    if (number !== null) return [{ value: number, multiplies: false }, length];
    const scale = wholeMeaning(scales, start);
    if (scale !== null) return [{ value: scale, multiplies: true }, length];
  }
  return [null, 0];
}

function wholeMeaning({ byFirst }: Phrases<number>, word: string): number | null {
  return byFirst.get(word)?.find(({ words }) => words.length === 1)?.meaning ?? null;
}
