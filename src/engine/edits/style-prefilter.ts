import { type Edit, isEmpty, type Run } from '../diff.ts';
import type { Token } from '../types.ts';
import type { Pair } from './side.ts';

/** Letters that two spellings of a word differ by in length at most: `programme` and `program` differ by two. */
const WIDEST = 3;
/** Letters of an abbreviation, and of the word it stands for: `km`, `kilometres`. */
const SHORT = 3;
const LONG = 5;

const NOT_ASCII = /[^ -~]/;
const SMALL = /[a-z]/;

/**
 * A quick look at both ends that spares most edits the style rules. It may say yes in vain, and says no only where no rule
 * holds: two writings of one thing begin alike, and unless one of them is a figure, an abbreviation or a contraction, they
 * end alike too.
 */
export function mayBeStyle({ left, right }: Pair, edit: Edit): boolean {
  if (isEmpty(edit.left)) return mayBeStyleAlone(right.tokens, edit.right);
  if (isEmpty(edit.right)) return mayBeStyleAlone(left.tokens, edit.left);
  const first = left.tokens[edit.left.from];
  if (!beginAlike(first, right.tokens[edit.right.from])) return false;
  if (first?.kind === 'punctuation' || isUnusual(left.tokens, edit.left) || isUnusual(right.tokens, edit.right))
    return true;
  const last = left.tokens[edit.left.to - 1]?.norm ?? '';
  const otherLast = right.tokens[edit.right.to - 1]?.norm ?? '';
  return isSingle(edit.left) && isSingle(edit.right)
    ? mayBeSpellings(last, otherLast)
    : last.at(-1) === otherLast.at(-1);
}

/** What only one side has is style where it is marks, or an honorific with its stop. */
function mayBeStyleAlone(tokens: readonly Token[], { from, to }: Run): boolean {
  return to - from <= 2 || tokens.slice(from, to).every(({ kind }) => kind === 'punctuation');
}

/** Whether two tokens may begin two writings of the same: related first letters, two marks, or a number on a side. */
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

/** Whether the other writing of some tokens may look like anything. */
function isUnusual(tokens: readonly Token[], run: Run): boolean {
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token && (isUnspelled(token) || isShortForm(token, isSingle(run)))) return true;
  }
  return false;
}

function isSingle({ from, to }: Run): boolean {
  return to - from === 1;
}

/** Figures, and what stands with a stop or a sign. */
function isUnspelled({ kind, norm }: Token): boolean {
  return kind === 'word' ? norm.endsWith('.') : kind === 'figure' || norm === '.' || norm === '%';
}

/** Initials and contractions stand for several words when they are alone; in a row the ends tell, unless they have accents. */
function isShortForm({ kind, norm, text }: Token, alone: boolean): boolean {
  if (kind !== 'word' || !(alone || NOT_ASCII.test(norm))) return false;
  const isUpper = text.length > 1 && !SMALL.test(text) && text === text.toUpperCase();
  return isUpper || (norm.includes("'") && !norm.endsWith("'s"));
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
