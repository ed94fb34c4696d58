import type { Token } from '../types.ts';
import type { Phrase, Rule } from './rule.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WHOLE_MONTHS = 'january february march april may june july august september october november december sept'.split(
  ' ',
);
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
  for (const token of tokens) {
    const month = monthOf(token);
    const number = DAY_OR_YEAR.exec(token.norm)?.groups?.['number'];
    if (month > 0) months.push(month);
    else if (number !== undefined) numbers.push(Number(number));
    else if (!NOTHING_ELSE.test(token.norm)) return null;
  }
  return months.length === 1 ? [...months, ...numbers].join(' ') : null;
}

function monthOf({ norm }: Token): number {
  return MONTHS.includes(norm) || WHOLE_MONTHS.includes(norm) ? MONTHS.indexOf(norm.slice(0, 3)) + 1 : 0;
}
