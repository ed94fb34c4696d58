/** What an outlet is called, and what stands for it while outlet names are hidden. */
export interface NamedOutlet {
  readonly name: string;
  readonly siglum: string;
  readonly letter: string;
}

/** What pages call outlets, and the letter that stands for each while outlet names are hidden. */
export interface OutletNames {
  readonly outlets: readonly NamedOutlet[];
  /** `A`, `B` … in the story's order, by name and by siglum. */
  readonly letters: ReadonlyMap<string, string>;
  /** Finds names and sigla in a text, as whole words; null where there are none. */
  readonly pattern: RegExp | null;
}

/** A part of a text of ours: what it says, and the letter that hides it where it is a name. */
export interface Part {
  readonly text: string;
  readonly letter: string | null;
}

const LETTERS = 26;

/** `A` to `Z`, then `AA`, `AB` …, for 0, 1, 2 … */
export function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}

/** Text for a pattern that finds that text. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  // The longest first: of `The Hill Times` the whole, not its beginning.
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => escaped(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Draws together what outlets are called. `outlets` are those of a story, in its order. */
export function outletNamesOf(outlets: readonly { readonly name: string; readonly siglum: string }[]): OutletNames {
  const lettered = outlets.map(({ name, siglum }, index) => ({ name, siglum, letter: letterOf(index) }));
  const named = lettered.flatMap(({ name, siglum, letter }) => [name, siglum].map((text) => [text, letter] as const));
  const letters = new Map(named.filter(([text]) => text !== ''));
  return { outlets: lettered, letters, pattern: patternOf([...letters.keys()]) };
}

/**
 * Cuts a text of ours where it names an outlet. The parts joined are the text. Words of articles are never cut: what
 * is in them is theirs.
 *
 * @example partsOf('Only in AP', names) // [{ text: 'Only in ', letter: null }, { text: 'AP', letter: 'A' }]
 */
export function partsOf(text: string, { letters, pattern }: OutletNames): readonly Part[] {
  if (pattern === null) return [{ text, letter: null }];
  // What the group of a pattern finds is at every second place of what it splits.
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, letter: index % 2 === 1 ? (letters.get(part) ?? null) : null }))
    .filter((part) => part.text !== '');
}

/** A text of ours with letters in place of names. */
export function unnamed(text: string, names: OutletNames): string {
  return partsOf(text, names)
    .map((part) => part.letter ?? part.text)
    .join('');
}
