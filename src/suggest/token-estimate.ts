/**
 * A token of English is about four bytes of UTF-8, of Russian five, of Chinese three. Three for all is more tokens than
 * models count, so that what is said to fit does fit.
 */
const BYTES_PER_TOKEN = 3;

/** At most how many tokens a text is likely to have. */
export function tokensIn(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / BYTES_PER_TOKEN);
}
