import { spacedOut } from './spacing.ts';

/** What a reader looks for: every one of the words, and of the phrases word by word in a row. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** Shorter words are looked for as they are: too many others begin like `US`. */
const LEAST_BEGINNING = 3;

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
 * @example queryOf('Kim “nuclear weapons”') // { words: ['Kim'], phrases: ['nuclear weapons'] }
 */
export function queryOf(typed: string): Query {
  const quoted: string[] = [];
  const rest = typed.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu, (_, phrase: string) => {
    quoted.push(phrase);
    return ' ';
  });
  const runs = rest.split(/\s+/u).map(wordsIn);
  const single = runs.flatMap((run) => (run.length === 1 ? run : []));
  const long = single.filter((word) => plainWord(word).length >= LEAST_BEGINNING);
  const short = single.filter((word) => plainWord(word).length < LEAST_BEGINNING);
  const phrases = [...quoted.map(wordsIn), ...runs.filter((run) => run.length > 1)].map((run) => run.join(' '));
  return { words: long, phrases: [...phrases.filter((phrase) => phrase !== ''), ...short] };
}
