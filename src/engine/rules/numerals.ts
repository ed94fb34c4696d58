import { isNumber, numbersIn } from '../edits/number.ts';
import { joined, type Phrase, type Rule } from './rule.ts';

const NOTHING_ELSE = /^(?:a|and|-|to)$/;

const numerals: Rule = {
  id: 'numerals',
  kind: 'house style',
  english: true,
  reason: 'The same number in words or in figures, with or without separators: ten and 10, 10,000 and 10000.',
  examples: [
    ['ten people', '10 people'],
    ['in 1950-53', 'in 1950-1953'],
    ['about $5 billion', 'about $5bn'],
  ],
  counterexamples: [['ten people', '12 people']],
  matches: (left, right) => areNumbers(left) && areNumbers(right) && sameNumbers(left, right),
};

function areNumbers({ tokens }: Phrase): boolean {
  return (
    tokens.some((token) => isNumber(token, true)) &&
    tokens.every((token) => isNumber(token, true) || NOTHING_ELSE.test(token.norm))
  );
}

/** Currency and per cent signs are part of a figure, and are no matter of style. */
function sameNumbers(left: Phrase, right: Phrase): boolean {
  return signs(left) === signs(right) && String(numbersIn(left.tokens, true)) === String(numbersIn(right.tokens, true));
}

function signs({ tokens }: Phrase): string {
  return joined(tokens).replace(/[^\p{Sc}%‰°]/gu, '');
}

const percent: Rule = {
  id: 'per cent',
  kind: 'house style',
  english: true,
  reason: 'percent, per cent and % are the same.',
  examples: [
    ['by 2.5% this year', 'by 2.5 percent this year'],
    ['by 2.5 percent this year', 'by 2.5 per cent this year'],
  ],
  counterexamples: [['by 2.5% this year', 'by 2.5 points this year']],
  matches: (left, right) => {
    return /%|cent/.test(left.norm) && left.norm !== right.norm && withSign(left.norm) === withSign(right.norm);
  },
};

function withSign(text: string): string {
  return text.replace(/ ?(?:per ?cent|%)/, '%');
}

/** Rules for how numbers are written. */
export const NUMERAL_RULES: readonly Rule[] = [numerals, percent];
