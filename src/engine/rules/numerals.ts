import { type Amount, amountsTouched } from '../edits/amount.ts';
import { isSaidAlike } from '../quantity/compare.ts';
import type { Phrase, Rule } from './rule.ts';

const numerals: Rule = {
  id: 'numerals',
  kind: 'house style',
  english: false,
  reason: 'The same number in words or in figures, with or without separators: ten and 10, 10,000 and 10000.',
  examples: [
    ['ten people', '10 people'],
    ['in 1950-53', 'in 1950-1953'],
    ['about $5 billion', 'about $5bn'],
    ['one and a half million people', '1.5 million people'],
    ['after 10,000 people', 'after 10 000 people'],
  ],
  counterexamples: [
    ['ten people', '12 people'],
    ['about A$5 billion', 'about US$5 billion'],
  ],
  matches: areSaidAlike,
};

/** Whether two phrases are amounts, or the differing parts of amounts, that say exactly the same. */
export function areSaidAlike(left: Phrase, right: Phrase): boolean {
  const [one, other] = [amountsOf(left), amountsOf(right)];
  const areAlike =
    one.length > 0 && one.length === other.length && one.every((amount, at) => isAlike(amount, other[at]));
  return areAlike && restOf(left, one) === restOf(right, other);
}

/** The words of the phrase's amounts that are outside it: `more than 200` for `not` in `not more than 200`. */
function restOf({ reading, run }: Phrase, amounts: readonly Amount[]): string {
  return amounts
    .flatMap(({ from, to }) => [
      ...reading.tokens.slice(from, Math.max(from, run.from)),
      ...reading.tokens.slice(Math.min(to, run.to), to),
    ])
    .map(({ norm }) => norm)
    .join(' ');
}

const isAlike = ({ quantity }: Amount, other: Amount | undefined): boolean =>
  other !== undefined && isSaidAlike(quantity, other.quantity);

/** The amounts that a phrase consists of or is part of; none if it contains other words. */
function amountsOf({ reading, run }: Phrase): readonly Amount[] {
  const amounts = amountsTouched(reading.amounts, run);
  const inside = amounts.reduce(
    (sum, { from, joined }) => sum + Math.min(joined, run.to) - Math.max(from, run.from),
    0,
  );
  return inside === run.to - run.from ? amounts : [];
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

/** Rules for how numbers are written: what is only another sign for per cent, then all others. */
export const NUMERAL_RULES: readonly Rule[] = [percent, numerals];
