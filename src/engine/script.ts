/**
 * Scripts that put no spaces between words, as the inside of a character class. The long-vowel marks of katakana (ー, ｰ) and
 * 〆 belong to several scripts, so they are listed.
 */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70\u3006`;

/** How much of a word a character of such a script counts: two of them make a typical one. */
const CHARACTER_SIZE = 0.5;

/** The first letter of Thai, the lowest code point of these scripts: most texts need no closer look. */
const FIRST_UNSPACED = '\u0E01';
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]`, 'u');

/** Whether a word begins with a character of such a script. */
export function isUnspaced(word: string): boolean {
  return word >= FIRST_UNSPACED && BEGINS_UNSPACED.test(word);
}

/** How many words a token counts as: 1, or in a script without spaces half of its characters. */
export function sizeOf(word: string): number {
  return isUnspaced(word) ? CHARACTER_SIZE * Array.from(word).length : 1;
}
