import { type Edit, isEmpty, type Run } from '../diff.ts';
import type { Token } from '../types.ts';
import type { Pair } from './side.ts';

/** The most letters by which two spellings differ in length: `programme` and `program` differ by two. */
const WIDEST = 3;
/** The most letters of an abbreviation, and of its full form: `km`, `kilometres`. */
const SHORT = 3;
const LONG = 5;

const NOT_ASCII = /[^ -~]/;
const SMALL = /[a-z]/;

/**
 * A quick check of both ends, so that most edits skip the style rules. It may have false positives, but no false negatives:
 * two spellings of the same thing start alike, and unless one is a figure, an abbreviation or a contraction, they also end
 * alike.
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

/** An addition can be style if it is punctuation, or an honorific with its period. */
function mayBeStyleAlone(tokens: readonly Token[], { from, to }: Run): boolean {
  return to - from <= 2 || tokens.slice(from, to).every(({ kind }) => kind === 'punctuation');
}

/** Whether two tokens may start two spellings of the same thing: related first letters, two marks, or a number. */
export function beginAlike(one: Token | undefined, other: Token | undefined): boolean {
  if (isNumeric(one) || isNumeric(other)) return true;
  return one?.kind === other?.kind && (one?.kind === 'punctuation' || initial(one) === initial(other));
}

function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'figure' || token?.norm === '%';
}

/** Whether two words are alike at one end, and similar in length unless one is an abbreviation. */
function mayBeSpellings(one: string, other: string): boolean {
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (short <= SHORT && long >= LONG) return true;
  return long - short <= WIDEST && (one.slice(0, 2) === other.slice(0, 2) || one.slice(-SHORT) === other.slice(-SHORT));
}

/** Whether the other spelling of some tokens may look completely different. */
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

/** Figures, and tokens with a period or sign. */
function isUnspelled({ kind, norm }: Token): boolean {
  return kind === 'word' ? norm.endsWith('.') : kind === 'figure' || norm === '.' || norm === '%';
}

/** Whether a token can be short for several words: an initialism or a contraction that is alone or has accents. */
function isShortForm({ kind, norm, text }: Token, alone: boolean): boolean {
  if (kind !== 'word' || !(alone || NOT_ASCII.test(norm))) return false;
  const isUpper = text.length > 1 && !SMALL.test(text) && text === text.toUpperCase();
  return isUpper || (norm.includes("'") && !norm.endsWith("'s"));
}

/** Vowels are interchangeable (`oestrogen`, `estrogen`), and so are spellings of k and g (`kerb`, `curb`; `gaol`, `jail`). */
const INTERCHANGEABLE: ReadonlyMap<string, string> = new Map(
  ['aeiou', 'ckqgj'].flatMap((letters) => [...letters].map((letter): [string, string] => [letter, letters])),
);

function initial(token: Token | undefined): string {
  const first = token?.norm[0] ?? '';
  const base = first > '~' ? (first.normalize('NFD')[0] ?? '') : first;
  return INTERCHANGEABLE.get(base) ?? base;
}
