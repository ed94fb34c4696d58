import { amountsTouched } from '../edits/amount.ts';
import { areSaidAlike } from './numerals.ts';
import type { Phrase, Rule } from './rule.ts';

/** `Sept. 13` and `13 September`. */
export const dates: Rule = {
  id: 'dates',
  kind: 'house style',
  english: false,
  reason: 'The same date with the month shortened or whole, before or after the day.',
  examples: [
    ['on Sept. 13 in Oslo', 'on 13 September in Oslo'],
    ['since January 5 it rains', 'since Jan. 5 it rains'],
    ['until Jan. 5, 2021 at sea', 'until 5 January 2021 at sea'],
  ],
  counterexamples: [
    ['on Sept. 13 in Oslo', 'on Sept. 14 in Oslo'],
    ['on Sept. 13 in Oslo', 'on Sept. 13, 2021, in Oslo'],
  ],
  matches: (left, right) => isDate(left) && isDate(right) && areSaidAlike(left, right),
};

function isDate({ reading, run }: Phrase): boolean {
  return amountsTouched(reading.amounts, run).every(({ quantity }) => quantity.dimension === 'date');
}
