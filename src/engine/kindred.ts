import type { Edit } from './diff.ts';
import type { Pair } from './reading.ts';
import type { Token } from './types.ts';

/** Letters that two spellings of a word differ by in length at most: `programme` and `program` differ by two. */
const WIDEST = 3;
/** Letters of an abbreviation, and of the word it stands for: `km`, `kilometres`. */
const SHORT = 3;
const LONG = 5;

/**
 * A quick look at both ends that spares most edits the style rules. It may say yes in vain, and says no only where no rule
 * holds: two writings of one thing begin alike, and unless one of them is a figure, an abbreviation or a contraction, they
 * end alike too.
 */
export function mayBeStyle({ left, right }: Pair, edit: Edit): boolean {
  const one = left.tokens.slice(edit.left.from, edit.left.to);
  const other = right.tokens.slice(edit.right.from, edit.right.to);
  if (one.length === 0 || other.length === 0) return mayBeStyleAlone([...one, ...other]);
  if (!beginAlike(one[0], other[0])) return false;
  if (one[0]?.kind === 'punctuation' || one.some(isUnusual) || other.some(isUnusual)) return true;
  const [last = '', otherLast = ''] = [one.at(-1)?.norm, other.at(-1)?.norm];
  return one.length + other.length === 2 ? mayBeSpellings(last, otherLast) : last.at(-1) === otherLast.at(-1);
}

/** What only one side has is style where it is marks, or an honorific with its stop. */
function mayBeStyleAlone(tokens: readonly Token[]): boolean {
  return tokens.length <= 2 || tokens.every(({ kind }) => kind === 'punctuation');
}

/** Whether two tokens may begin two writings of the same: kindred first letters, two marks, or a number on a side. */
export function beginAlike(one: Token | undefined, other: Token | undefined): boolean {
  if (isNumeric(one) || isNumeric(other)) return true;
  return one?.kind === other?.kind && (one?.kind === 'punctuation' || initial(one) === initial(other));
}

function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'figure' || token?.norm === '%';
}

/** Whether two words are alike at one end, and nearly as long as each other or one of them an abbreviation. */
function mayBeSpellings(one: string, other: string): boolean {
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (short <= SHORT && long >= LONG) return true;
  return long - short <= WIDEST && (one.slice(0, 2) === other.slice(0, 2) || one.slice(-SHORT) === other.slice(-SHORT));
}

/** Figures, initials, contractions and what stands with a stop or a sign: their other writing may look like anything. */
function isUnusual({ kind, norm, text }: Token): boolean {
  if (kind !== 'word') return kind === 'figure' || norm === '.' || norm === '%';
  return (text.length > 1 && text === text.toUpperCase()) || (norm.includes("'") && !norm.endsWith("'s"));
}

/** Vowels stand for each other (`oestrogen`, `estrogen`), and so do the ways to write k and g (`kerb`, `curb`; `gaol`, `jail`). */
const KINDRED: ReadonlyMap<string, string> = new Map(
  ['aeiou', 'ckqgj'].flatMap((letters) => [...letters].map((letter): [string, string] => [letter, letters])),
);

function initial(token: Token | undefined): string {
  const first = token?.norm[0] ?? '';
  const base = first > '~' ? (first.normalize('NFD')[0] ?? '') : first;
  return KINDRED.get(base) ?? base;
}
