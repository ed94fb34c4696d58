import type { Token } from '../types.ts';
import { eitherWay, type Phrase, type Rule } from './rule.ts';

/** The most tokens of words on one side that are a negation, `did not`, rather than a statement that contains one. */
const LONGEST = 4;
const CONTRACTED = /n't$/;

/** `guilty` and `not guilty`: one more negation does not say more, it says the opposite. */
export const negation: Rule = {
  id: 'negations',
  kind: 'wording',
  english: false,
  reason: 'Only one side has a not, a never or another word that turns the meaning round.',
  examples: [
    ['the court found him guilty', 'the court found him not guilty'],
    ['she voted for it', 'she never voted for it'],
  ],
  counterexamples: [['the mayor spoke', 'the mayor spoke at length']],
  matches: (left, right) => eitherWay(left, right, addsNegation),
};

function addsNegation(more: Phrase, none: Phrase): boolean {
  if (none.tokens.length > 0 || more.tokens.length > LONGEST) return false;
  const { negations } = more.reading.language.text;
  return more.tokens.some(({ norm }: Token) => negations.includes(norm) || CONTRACTED.test(norm));
}
