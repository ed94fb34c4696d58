import { MONTHS } from '../figures/month.ts';
import type { Phrase, Rule } from './rule.ts';

const DAY_OR_YEAR = /^(?<number>\d{1,2}|\d{4})(?:st|nd|rd|th)?$/;
const NOTHING_ELSE = /^(?:[.,]|the|of|on)$/;

/** `Sept. 13` and `13 September`. */
export const dates: Rule = {
  id: 'dates',
  kind: 'house style',
  english: true,
  reason: 'The same date with the month shortened or whole, before or after the day.',
  examples: [
    ['on Sept. 13 in Oslo', 'on 13 September in Oslo'],
    ['since January 5 it rains', 'since Jan. 5 it rains'],
    ['until Jan. 5, 2021 at sea', 'until 5 January 2021 at sea'],
  ],
  counterexamples: [['on Sept. 13 in Oslo', 'on Sept. 14 in Oslo']],
  matches: (left, right) => {
    const one = dateOf(left);
    return one !== null && one === dateOf(right);
  },
};

/** Month, and day and year where they are told: `9 13 2023`. Null where anything else is told too. */
function dateOf({ tokens }: Phrase): string | null {
  const months: number[] = [];
  const numbers: number[] = [];
  for (const { norm } of tokens) {
    const month = MONTHS.get(norm);
    const number = DAY_OR_YEAR.exec(norm)?.groups?.['number'];
    if (month !== undefined) months.push(month);
    else if (number !== undefined) numbers.push(Number(number));
    else if (!NOTHING_ELSE.test(norm)) return null;
  }
  return months.length === 1 ? [...months, ...numbers].join(' ') : null;
}
