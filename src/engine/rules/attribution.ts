import type { Token } from '../types.ts';
import { eitherWay, joined, type Phrase, type Rule } from './rule.ts';

/** Verbs with which English newspapers say who says something, in the forms that follow the speaker. */
const SAYS =
  /^(?:said|says?|tells?|told|reported|announced|claimed|cited|quoted|confirmed|stated|added|acknowledged|insist(?:s|ed)|alleg(?:es|ed))$/;

/** Other forms and words that tell who says it. */
const ATTRIBUTES =
  /^(?:saying|telling|reporting|announcing|claiming|citing|quoting|adding|stating|insisting|alleging|according)$/;

/** After these the next words name who says it. */
const LEADS_TO_SOURCE = /(?:^| )(?:according to|told|citing|quoting)$/;

/** Tokens up to which words with a verb of saying are about who says it: `and told the reporters that`. */
const LONGEST_SAYING = 6;
/** The same where the other side has no words there: `, Ida Poe said in a statement on Tuesday`. */
const LONGEST_ALONE = 12;
const SENTENCE_END = /^[.!?]$/;

/** `state media reported` and `the agency reported`. */
export const attribution: Rule = {
  id: 'attributions',
  kind: 'attribution',
  english: true,
  reason:
    'The two sides name another source or verb of saying, or only one side names any: the words are few and have a verb such as said, reported or adding on both sides, or come right before one that both sides have, or right after according to, told, citing or quoting.',
  examples: [
    ['as the news agency reported on Friday', 'as state media reported on Friday'],
    ['according to officials', 'according to a witness'],
    ['the mayor said it rained', 'the mayor claimed it rained'],
    ['the bridge is shut, the mayor said', 'the bridge is shut'],
  ],
  counterexamples: [
    ['the mayor said it rained', 'the mayor said it snowed'],
    ['they denied such claims', 'they denied the claims'],
  ],
  matches: (left, right) => {
    if (left.tokens.length === 0 || right.tokens.length === 0) return eitherWay(left, right, addsAttribution);
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

/** Words that one side alone has, that say who says it: they begin or end a clause, or lead to it. */
function addsAttribution(more: Phrase, none: Phrase): boolean {
  if (none.tokens.length > 0 || more.tokens.length > LONGEST_ALONE || isSentence(more)) return false;
  const words = more.tokens.filter(({ kind }) => kind !== 'punctuation');
  const last = more.tokens.at(-1);
  if (isSaying(words.at(-1)) || /(?:^| )according to /.test(`${more.norm} `)) return true;
  return words.some(isSaying) && (more.tokens[0]?.norm === ',' || last?.norm === ',');
}

/** Whether the words are a sentence of their own: what it reports is more than who says it. */
function isSentence({ reading, run, tokens }: Phrase): boolean {
  return reading.begins[run.from] === true && SENTENCE_END.test(tokens.at(-1)?.norm ?? '');
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
