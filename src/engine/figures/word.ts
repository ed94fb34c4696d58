import { normalize, UNSPACED } from '../token.ts';
import type { Span } from '../types.ts';
import { type Marks, marksOf } from './digit.ts';
import { monthsOf } from './month.ts';
import { unitWords } from './unit-word.ts';

/**
 * A run of digits with the marks in it, a run of letters, or one sign. Finer than the tokens that are compared, since
 * numbers are written in all of these: `39`, `-`, `year`, `-`, `old`.
 */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: 'digits' | 'letters' | 'sign';
  /** Whether nothing stands between it and the word before. */
  readonly glued: boolean;
}

/** What has to be known of a language to read its figures. */
export interface Tongue {
  /** Its first subtag: `en`. */
  readonly code: string;
  readonly english: boolean;
  /** Whether the month stands before the day where both are digits. */
  readonly monthFirst: boolean;
  readonly marks: Marks;
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
}

/** A text cut into words, with its language. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tongue: Tongue;
}

/** Some words of a line, by index, half-open, and what they measure. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Reads what is needed of a language; a tag that names none is taken for English. */
export function tongueOf(language: string): Tongue {
  const code = language.toLowerCase().split('-')[0] ?? '';
  return {
    code,
    english: code === 'en',
    monthFirst: /^en-US$/i.test(language),
    marks: marksOf(language),
    months: monthsOf(language),
    units: unitWords(language),
  };
}

/** Inside an alternative the repeated classes and their joiners are disjoint: the cut is linear in the text. */
const DIGITS = String.raw`\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*`;
const WORD = new RegExp(String.raw`(${DIGITS})|(${UNSPACED}|${LETTERS})|[^\s\p{Cf}\p{M}]`, 'gu');

/** Cuts a text into words. */
export function lineOf(text: string, tongue: Tongue): Line {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'letters' : 'sign';
    words.push({ text: written, norm: normalize(written), start, end, kind, glued: start === last });
    last = end;
  }
  return { text, words, tongue };
}

/** The form of a word; nothing where there is none. */
export function normAt({ words }: Line, at: number): string {
  return words[at]?.norm ?? '';
}

/** Whether a word of this form is glued to the one before it. */
export function gluedAt({ words }: Line, at: number): boolean {
  return words[at]?.glued === true;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'letters' && /^\p{Lu}/u.test(word.text);
}

/** The forms of some words in a row, with a space between. */
export function normsOf({ words }: Line, from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ norm }) => norm)
    .join(' ');
}
