import { eitherWay, isCapitalised, type Phrase, type Rule } from './rule.ts';

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
  const titled = full.tokens.length > 0 && full.tokens.every(({ norm }) => HONORIFIC.test(norm));
  return titled && bare.tokens.length === 0 && full.tokens[0]?.kind === 'word' && isCapitalised(full.after);
}
