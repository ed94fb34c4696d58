/** Scripts that put no spaces between words, as the inside of a character class. */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** How much of a word a character of such a script is worth: two of them make a typical one. */
export const CHARACTER_SIZE = 0.5;

/** The first letter of Thai: no script without spaces stands before it, and most texts need not be looked at closer. */
const FIRST_UNSPACED = '\u0E01';
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]`, 'u');

/** Whether a word begins with a character of such a script. */
export function isUnspaced(word: string): boolean {
  return word >= FIRST_UNSPACED && BEGINS_UNSPACED.test(word);
}
