import { UNSPACED_SCRIPTS } from '../../engine/script.ts';
import { spacedOut } from './spacing.ts';

/** What a reader looks for: all of it must be in a paragraph. */
export interface Query {
  /** Words, in whatever form, or the beginnings of words. */
  readonly words: readonly string[];
  /** Words that stand in a row, with a space between two; also single ones that are looked for as they are. */
  readonly phrases: readonly string[];
  /** The same where some are characters of a script without spaces. */
  readonly runs: readonly string[];
}

/** Shorter words are looked for as they are: too many others begin like `US`. */
const LEAST_BEGINNING = 3;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/** A word as it is compared: small letters and figures, without accents and marks of punctuation. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of a text, those of scripts without spaces character by character; what has no letter or figure is none. */
function wordsIn(text: string): readonly string[] {
  const words = spacedOut(text).split(/\s+/u);
  return words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '')).filter((word) => plainWord(word) !== '');
}

/**
 * Reads what was typed. Between quotation marks of whatever form stands a phrase, and so is what has no spaces.
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
