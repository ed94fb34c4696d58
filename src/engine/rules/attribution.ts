import type { Token } from '../types.ts';
import { joined, type Phrase, type Rule } from './rule.ts';

/** Verbs with which English newspapers say who says something, in the forms that follow the speaker. */
const SAYS =
  /^(?:said|says?|tells?|told|reported|announced|claimed|cited|quoted|confirmed|stated|added|acknowledged|insist(?:s|ed)|alleg(?:es|ed))$/;

/** Other forms and words that tell who says it. */
const ATTRIBUTES =
  /^(?:saying|telling|reporting|announcing|claiming|citing|quoting|adding|stating|insisting|alleging|according)$/;

/** After these the next words name who says it. */
const LEADS_TO_SOURCE = /(?:^| )(?:according to|told|citing|quoting)$/;

/** Tokens up to which words that hold a word of saying are about who says it: `and told the reporters that`. */
const LONGEST_SAYING = 6;

/** `state media reported` and `the agency reported`. */
export const attribution: Rule = {
  id: 'attributions',
  kind: 'attribution',
  english: true,
  reason:
    'The two sides name another source or verb of saying: the words are few and hold one (said, reported, adding) on both sides, or they stand right before one that both sides have, or right after according to, told, citing or quoting.',
  examples: [
    ['as the news agency reported on Friday', 'as state media reported on Friday'],
    ['according to officials', 'according to a witness'],
    ['the mayor said it rained', 'the mayor claimed it rained'],
  ],
  counterexamples: [
    ['the mayor said it rained', 'the mayor said it snowed'],
    ['they denied such claims', 'they denied the claims'],
  ],
  matches: (left, right) => {
    if (left.tokens.length === 0 || right.tokens.length === 0) return false;
    return restatesSaying(left, right) || namesSpeaker(left, right) || namesSource(left, right);
  },
};

/** Whether a word is one that newspapers put behind who says something. */
export function isSaying(token: Token | undefined): boolean {
  return token?.kind === 'word' && SAYS.test(token.norm);
}

/** Both sides hold a word of saying and little else. */
function restatesSaying(left: Phrase, right: Phrase): boolean {
  const tellsWho = (token: Token) => isSaying(token) || ATTRIBUTES.test(token.norm);
  return [left, right].every(({ tokens }) => tokens.length <= LONGEST_SAYING && tokens.some(tellsWho));
}

function namesSpeaker(left: Phrase, right: Phrase): boolean {
  return isSaying(nextWord(left)) && isSaying(nextWord(right));
}

/** The next word behind, whatever marks stand before it. */
function nextWord({ reading, run }: Phrase): Token | undefined {
  return reading.tokens.slice(run.to, run.to + 3).find(({ kind }) => kind !== 'punctuation');
}

function namesSource(left: Phrase, right: Phrase): boolean {
  return LEADS_TO_SOURCE.test(lead(left)) && LEADS_TO_SOURCE.test(lead(right));
}

/** The forms of the two tokens before: `according to`. */
function lead({ reading, run }: Phrase): string {
  return joined(reading.tokens.slice(Math.max(0, run.from - 2), run.from), ' ');
}
