import { UNSPACED_SCRIPTS } from './script.ts';
import { tokenize } from './token.ts';
import type { Span, Token } from './types.ts';

/** What a word goes on with; between the signs of scripts that put no spaces every place is an edge. */
const JOINED = String.raw`(?![${UNSPACED_SCRIPTS}])[\p{L}\p{M}\p{N}]`;
/** What comes before a place and after it where the place is inside a word, or inside a figure. */
const INSIDE: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`${JOINED}$`, 'u'), new RegExp(`^${JOINED}`, 'u')],
  [/\p{Nd}[.,]$/u, /^\p{Nd}/u],
  [/\p{Nd}$/u, /^[.,]\p{Nd}/u],
];
/** As many code units as the patterns above can look at. */
const NEIGHBOURS = 4;
/** Places that are tried until one has whole words: more are no prose, and each costs a look at all the words. */
const MOST_PLACES = 1000;

/**
 * Where words are in a text character for character, white space alone apart: a line end in one is a space in the
 * other. Whole words and figures only: `lawful` is not in `unlawful`, nor `10` in `10,000`.
 *
 * @param words begin and end with no white space
 * @example findVerbatim('he said: It\nrained.', 'It rained') gives { start: 9, end: 18 }
 */
export function findVerbatim(text: string, words: string): Span | null {
  return verbatimFinder(text)(words);
}

/** Like `findVerbatim`, for those who look for many words in one text. */
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

/** The range of a text that a range of it becomes once each run of white space is one character. */
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

/** Stands between the norms of tokens; no norm holds a line end. */
const SEPARATOR = '\n';

function wordsIn(text: string): readonly Token[] {
  return tokenize(text).filter(({ kind }) => kind !== 'punctuation');
}

function lined(tokens: readonly Token[]): string {
  return `${SEPARATOR}${tokens.map(({ norm }) => norm).join(SEPARATOR)}${SEPARATOR}`;
}

/** The index of the token with which the sought ones begin, or null. */
function indexOf(text: string, sought: readonly Token[]): number | null {
  const offset = text.indexOf(lined(sought));
  return offset < 0 ? null : text.slice(0, offset).split(SEPARATOR).length - 1;
}

/** The words of a text, made ready to be looked through many times. */
interface Lined {
  readonly tokens: readonly Token[];
  readonly line: string;
}

function linedUp(text: string): Lined {
  const tokens = wordsIn(text);
  return { tokens, line: lined(tokens) };
}

/**
 * Makes a function that tells where words are in a text whatever the capitals, the form of the quotation marks and
 * the punctuation, for those who look for many words in one text.
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
 * Where a text says nearly the same: the stretch of as many words that begins as the sought ones do, for at least half
 * of them; the longest such beginning counts.
 *
 * @example findNearly('It lasted four to five hours.', 'lasted four to six hours') gives { start: 3, end: 28 }
 */
export function findNearly(text: string, words: string): Span | null {
  return nearFinder(text)(words);
}

/** Like `findNearly`, for those who look for many words in one text. */
export function nearFinder(text: string): (words: string) => Span | null {
  const within = linedUp(text);
  return (words) => {
    const sought = wordsIn(words);
    return nearest(within, sought, Math.ceil(sought.length / 2));
  };
}

/** A beginning that is there has its own beginnings there too: the longest is found by halving. */
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
