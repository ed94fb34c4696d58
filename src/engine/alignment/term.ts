import { UNSPACED_SCRIPTS } from '../script.ts';
import { normalize } from '../token.ts';

/**
 * Words are compared by their first letters: inflection is mostly at the end of a word, in most languages that
 * inflect. Measured on ../shared/gold with 4, 5, 6 and 9 letters: 5 is best or level on all three sets.
 */
const STEM_LENGTH = 5;

/** The points of initials, from the first one on: few characters are points, so most are passed at once. */
const POINTS = /(?<=\p{L})\.(?:\p{L}\.)+/gu;
/** Most letters are ASCII and are the quickest to see, so they are tried first. */
const WORD = /[a-z]+[\p{L}\p{M}\p{No}\p{Nl}]*|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{No}\p{Nl}]+/gu;
/** All unspaced scripts stand from here on: a text without such characters needs no closer look. */
const FAR = /[^\u0000-\u0dff]/;
/** Scripts that put no spaces between words: a term is two neighbouring characters. */
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

const FIGURE = /^\p{Nd}/u;

const stemOf = (word: string): string =>
  word.length > STEM_LENGTH && !FIGURE.test(word) ? word.slice(0, STEM_LENGTH) : word;

function unspacedTerms(word: string): readonly string[] {
  if (!UNSPACED.test(word)) return [stemOf(word)];
  const characters = Array.from(word);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The terms by which a text is compared, in the order of the text: words cut to their stem, figures whole, initials
 * as one word; two neighbouring characters where a script puts no spaces.
 *
 * @example termsOf('The U.S. sells 10,000 shells.') // ['the', 'us', 'sells', '10,000', 'shell']
 */
export function termsOf(text: string): readonly string[] {
  const plain = normalize(text).replace(POINTS, (points) => points.replaceAll('.', ''));
  const words = plain.match(WORD) ?? [];
  return FAR.test(plain) ? words.flatMap(unspacedTerms) : words.map(stemOf);
}
