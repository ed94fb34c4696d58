import type { Token } from '../types.ts';
import { eitherWay, isCapitalised, type Phrase, type Rule, tokenAfter } from './rule.ts';

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|messrs|sir|dame|herr|frau|mme|mlle|señor|señora|sr|sra|\.)$/;

/** `Mr Poe` and `Poe`. */
export const honorifics: Rule = {
  id: 'honorifics',
  kind: 'house style',
  english: false,
  reason: 'Some outlets call a person Mr or Ms at each mention, others by surname alone.',
  examples: [
    ['then Mr Poe spoke', 'then Poe spoke'],
    ['then Ms. Poe spoke', 'then Poe spoke'],
  ],
  counterexamples: [['then President Poe spoke', 'then Poe spoke']],
  matches: (left, right) => eitherWay(left, right, addsHonorific),
};

function addsHonorific(full: Phrase, bare: Phrase): boolean {
  return bare.tokens.length === 0 && isHonorific(full.tokens, tokenAfter(full));
}

/** Whether some tokens are an honorific, with its stop or without, before a name. */
export function isHonorific(tokens: readonly Token[], next: Token | undefined): boolean {
  return tokens[0]?.kind === 'word' && isCapitalised(next) && tokens.every(({ norm }) => HONORIFIC.test(norm));
}
