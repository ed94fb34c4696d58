import { UNSPACED_SCRIPTS } from './script.ts';
import { tokenize } from './token.ts';
import type { Span, Token } from './types.ts';

/** Characters that continue a word. In scripts without spaces, every place is a word boundary. */
const JOINED = String.raw`(?![${UNSPACED_SCRIPTS}])[\p{L}\p{M}\p{N}]`;
/** The context of a place inside a word or figure. */
const INSIDE: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`${JOINED}$`, 'u'), new RegExp(`^${JOINED}`, 'u')],
  [/\p{Nd}[.,]$/u, /^\p{Nd}/u],
  [/\p{Nd}$/u, /^[.,]\p{Nd}/u],
];
/** The most code units that the patterns above look at. */
const NEIGHBOURS = 4;
/** The most places that are tried to find whole words. */
const MOST_PLACES = 1000;

/**
 * Finds words in a text, character for character except white space: a line end in one matches a space in the
 * other. Matches only whole words and figures: `lawful` is not in `unlawful`, nor `10` in `10,000`.
 *
 * @param words without white space at both ends
 * @example findVerbatim('he said: It\nrained.', 'It rained') gives { start: 9, end: 18 }
 */
export function findVerbatim(text: string, words: string): Span | null {
  return verbatimFinder(text)(words);
}

/** Like `findVerbatim`, for many searches in one text. */
export function verbatimFinder(text: string): (words: string) => Span | null {
  const spaced = text.replace(/\s+/gu, ' ');
  return (words) => {
    const sought = words.replace(/\s+/gu, ' ');
    if (sought === '') return null;
    let at = spaced.indexOf(sought);
    for (let place = 0; at >= 0 && place < MOST_PLACES; place += 1) {
      if (isEdge(spaced, at) && isEdge(spaced, at + sought.length)) return unspaced(text, at, at + sought.length);
      at = spaced.indexOf(sought, at + 1);
    }
    return null;
  };
}

function isEdge(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - NEIGHBOURS), offset);
  const after = text.slice(offset, offset + NEIGHBOURS);
  return !INSIDE.some(([ends, begins]) => ends.test(before) && begins.test(after));
}

/** Converts a range of the text with collapsed white space to a range of the original text. */
function unspaced(text: string, start: number, end: number): Span {
  let dropped = 0;
  const span = { start, end };
  for (const { index, 0: run } of text.matchAll(/\s{2,}/gu)) {
    if (index - dropped >= end) break;
    dropped += run.length - 1;
    if (index + run.length - dropped <= start) span.start = start + dropped;
    span.end = end + dropped;
  }
  return span;
}

/** Separates the norms of tokens. No norm contains a line end. */
const SEPARATOR = '\n';

function wordsIn(text: string): readonly Token[] {
  return tokenize(text).filter(({ kind }) => kind !== 'punctuation');
}

function lined(tokens: readonly Token[]): string {
  return `${SEPARATOR}${tokens.map(({ norm }) => norm).join(SEPARATOR)}${SEPARATOR}`;
}

/** Returns the index of the first token of a match, or null. */
function indexOf(text: string, sought: readonly Token[]): number | null {
  const offset = text.indexOf(lined(sought));
  return offset < 0 ? null : text.slice(0, offset).split(SEPARATOR).length - 1;
}

/** Prepares the words of a text for many searches. */
interface Lined {
  readonly tokens: readonly Token[];
  readonly line: string;
}

function linedUp(text: string): Lined {
  const tokens = wordsIn(text);
  return { tokens, line: lined(tokens) };
}

/**
 * Returns a function that finds words in a text, ignoring case, the form of quotation marks and
 * punctuation, for many searches in one text.
 *
 * @example wordFinder('The “Sacred Fight”, he said')('"sacred fight" he') gives { start: 5, end: 21 }
 */
export function wordFinder(text: string): (words: string) => Span | null {
  const within = linedUp(text);
  return (words) => {
    const sought = wordsIn(words);
    return nearest(within, sought, sought.length);
  };
}

/**
 * Finds a similar wording in a text: a range with the same number of words that starts with at least half
 * of the sought words; the longest such start counts.
 *
 * @example findNearly('It lasted four to five hours.', 'lasted four to six hours') gives { start: 3, end: 28 }
 */
export function findNearly(text: string, words: string): Span | null {
  return nearFinder(text)(words);
}

/** Like `findNearly`, for many searches in one text. */
export function nearFinder(text: string): (words: string) => Span | null {
  const within = linedUp(text);
  return (words) => {
    const sought = wordsIn(words);
    return nearest(within, sought, Math.ceil(sought.length / 2));
  };
}

/** Finds the longest matching start by binary search, because every shorter start also matches. */
function nearest({ tokens, line }: Lined, sought: readonly Token[], fewest: number): Span | null {
  const has = (count: number) => indexOf(line, sought.slice(0, count)) !== null;
  if (sought.length === 0 || !has(fewest)) return null;
  let [there, gone] = [fewest, sought.length + 1];
  while (gone - there > 1) {
    const middle = (there + gone) >> 1;
    if (has(middle)) there = middle;
    else gone = middle;
  }
  const from = indexOf(line, sought.slice(0, there)) ?? 0;
  const [first, last] = [tokens[from], tokens[Math.min(from + sought.length, tokens.length) - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
