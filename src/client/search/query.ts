import { UNSPACED_SCRIPTS } from '../../engine/script.ts';
import { spacedOut } from './spacing.ts';

/** A parsed query. A paragraph matches if it contains every term. */
export interface Query {
  /** Words, matched by stem or by prefix. */
  readonly words: readonly string[];
  /** Consecutive words, separated by single spaces; also single words that must match exactly. */
  readonly phrases: readonly string[];
  /** Phrases that include characters of a script without spaces. */
  readonly runs: readonly string[];
}

/** Shorter words must match exactly: too many words start with `us`. */
const LEAST_BEGINNING = 3;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/** Normalizes a word for comparison: lower case, letters and digits only, no diacritics. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Splits a text into words, and scripts without spaces into characters. Drops what has no letter or digit. */
function wordsIn(text: string): readonly string[] {
  const words = spacedOut(text).split(/\s+/u);
  return words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '')).filter((word) => plainWord(word) !== '');
}

/**
 * Parses what the reader typed. Phrases are text in quotation marks of any style, and text in scripts without spaces.
 *
 * @example queryOf('Kim “nuclear weapons”') // { words: ['Kim'], phrases: ['nuclear weapons'], runs: [] }
 */
export function queryOf(typed: string): Query {
  const quoted: string[] = [];
  const rest = typed.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu, (_, phrase: string) => {
    quoted.push(phrase);
    return ' ';
  });
  const parts = rest.split(/\s+/u).map(wordsIn);
  const single = parts.flatMap((part) => (part.length === 1 ? part : []));
  const isLong = (word: string) => plainWord(word).length >= LEAST_BEGINNING;
  const rows = [...quoted.map(wordsIn), ...parts.filter((part) => part.length > 1)].map((row) => row.join(' '));
  const together = [...rows.filter((row) => row !== ''), ...single.filter((word) => !isLong(word))];
  return {
    words: single.filter(isLong),
    phrases: together.filter((row) => !UNSPACED.test(row)),
    runs: together.filter((row) => UNSPACED.test(row)),
  };
}
