import { isUnspaced, sizeOf } from '../script.ts';
import type { Token } from '../types.ts';

/** English function words: articles, prepositions, pronouns, auxiliaries. */
const LIGHT: ReadonlySet<string> = new Set(
  `a about after also although am among an and any are as at be because been before being but by can could did do does
   during each for from had has have he her him his how i if in into is it its just may might more most my no nor not of
   off on one or our out over she should since so some such than that the their them then there these they this those
   though through to too under until up upon was we were what when where which while who whom whose why will with within
   without would you your`.split(/\s+/),
);

const LIGHT_WEIGHT = 0.25;

/** Returns the weight of a token: 1 for a content word, a quarter for a light word, 0 for punctuation. */
export function weightOf(token: Token, english: boolean): number {
  if (token.kind === 'punctuation') return 0;
  if (token.kind === 'figure') return 1;
  if (isUnspaced(token.norm)) return sizeOf(token.norm);
  return isLight(token, english) ? LIGHT_WEIGHT : 1;
}

/** Whether a word is light: a function word in English; elsewhere, one of up to three letters without a capital. */
export function isLight(token: Token, english: boolean): boolean {
  return english ? LIGHT.has(token.norm) : token.text.length <= 3 && token.text === token.norm;
}
