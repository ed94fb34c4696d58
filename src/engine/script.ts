/**
 * Scripts without spaces between words, as the content of a character class. The long-vowel marks of katakana (ー, ｰ) and
 * 〆 belong to several scripts, so they are listed separately.
 */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70\u3006`;

/** The size of one such character in words: a typical word has two. */
const CHARACTER_SIZE = 0.5;

/** The first letter of Thai, the lowest code point of these scripts. Comparing with it is faster than the expression. */
const FIRST_UNSPACED = '\u0E01';
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]`, 'u');

/** Whether a word starts with a character of such a script. */
export function isUnspaced(word: string): boolean {
  return word >= FIRST_UNSPACED && BEGINS_UNSPACED.test(word);
}

/** Returns the size of a token in words: 1, or in scripts without spaces half its number of characters. */
export function sizeOf(word: string): number {
  return isUnspaced(word) ? CHARACTER_SIZE * Array.from(word).length : 1;
}
