import { UNSPACED_SCRIPTS } from '../script.ts';
import { normalize, UNSPACED } from '../token.ts';
import type { Span } from '../types.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A run of digits with the marks in it, a run of letters, or one sign. Finer than the tokens that are compared, because
 * numbers are written in all of these: `39`, `-`, `year`, `-`, `old`.
 */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: 'digits' | 'letters' | 'sign';
  /** Whether nothing is between it and the word before. */
  readonly glued: boolean;
}

/** A text cut into words, with what is known of its language. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
}

/** Some words of a line, by index, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Inside an alternative the repeated classes and their joiners are disjoint: the cut is linear in the text. */
const DIGITS = String.raw`\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*`;
const LETTER = `(?![${UNSPACED_SCRIPTS}])\\p{L}`;
const LETTERS = String.raw`${LETTER}(?:${LETTER}|\p{M})*(?:['’ʼ](?:${LETTER}|\p{M})+)*`;
const WORD = new RegExp(String.raw`(${DIGITS})|(${UNSPACED}|${LETTERS})|[^\s\p{Cf}\p{M}]`, 'gu');

/** An article that is glued to its noun and may be a number, in Italian: un'ora. */
const ELIDED = /^un['’](?=\p{L})/iu;

/** The words of a text. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'letters' : 'sign';
    const glued = start === last;
    if (kind === 'letters' && ELIDED.test(written)) {
      words.push({ text: written.slice(0, 2), norm: 'un', start, end: start + 2, kind, glued });
      words.push({
        text: written.slice(3),
        norm: normalize(written.slice(3)),
        start: start + 3,
        end,
        kind,
        glued: false,
      });
    } else words.push({ text: written, norm: normalize(written), start, end, kind, glued });
    last = end;
  }
  return words;
}

/** The form of a word; nothing where there is none. */
export function normAt({ words }: Line, at: number): string {
  return words[at]?.norm ?? '';
}

/** Whether a word is glued to the one before it. */
export function gluedAt({ words }: Line, at: number): boolean {
  return words[at]?.glued === true;
}

/** Whether a word is made of digits. */
export function digitsAt({ words }: Line, at: number): boolean {
  return words[at]?.kind === 'digits';
}

/** Whether a hyphen glues two words together here. */
export function hyphenAt(line: Line, at: number): boolean {
  return normAt(line, at) === '-' && gluedAt(line, at) && gluedAt(line, at + 1);
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'letters' && /^\p{Lu}/u.test(word.text);
}

/** Whether a sentence can begin at a word. */
export function beginsSentence({ words }: Line, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^[.!?…:"'(—–-]$/.test(before.norm);
}
