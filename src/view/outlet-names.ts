/** An outlet's names, and the letter that replaces them while outlet names are hidden. */
export interface NamedOutlet {
  readonly name: string;
  readonly siglum: string;
  readonly letter: string;
}

/** The names of a story's outlets and the letters that replace them. */
export interface OutletNames {
  readonly outlets: readonly NamedOutlet[];
  /** The letter (`A`, `B` … in the story's order) by name and by siglum. */
  readonly letters: ReadonlyMap<string, string>;
  /** Matches names and sigla as whole words; null if there are none. */
  readonly pattern: RegExp | null;
}

/** A part of an interface text, with the letter that replaces it if it is an outlet's name. */
export interface Part {
  readonly text: string;
  readonly letter: string | null;
}

const LETTERS = 26;

/** Returns `A` to `Z`, then `AA`, `AB` …, for 0, 1, 2 … */
export function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}

/** Escapes a text for use in a regular expression. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  // The longest first, so that `The Hill Times` wins over `The Hill`.
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => escaped(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Collects the names of a story's outlets, given in its order. */
export function outletNamesOf(outlets: readonly { readonly name: string; readonly siglum: string }[]): OutletNames {
  const lettered = outlets.map(({ name, siglum }, index) => ({ name, siglum, letter: letterOf(index) }));
  const named = lettered.flatMap(({ name, siglum, letter }) => [name, siglum].map((text) => [text, letter] as const));
  const letters = new Map(named.filter(([text]) => text !== ''));
  return { outlets: lettered, letters, pattern: patternOf([...letters.keys()]) };
}

/**
 * Splits an interface text at the names of outlets. Joined, the parts equal the text. Not for texts of articles: names in
 * them stay visible.
 *
 * @example partsOf('Only in AP', names) // [{ text: 'Only in ', letter: null }, { text: 'AP', letter: 'A' }]
 */
export function partsOf(text: string, { letters, pattern }: OutletNames): readonly Part[] {
  if (pattern === null) return [{ text, letter: null }];
  // Because of the capturing group, every second element is a match.
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, letter: index % 2 === 1 ? (letters.get(part) ?? null) : null }))
    .filter((part) => part.text !== '');
}

/** Replaces the names of outlets in an interface text by letters. */
export function unnamed(text: string, names: OutletNames): string {
  return partsOf(text, names)
    .map((part) => part.letter ?? part.text)
    .join('');
}
