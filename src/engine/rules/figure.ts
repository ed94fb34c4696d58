import { type Amount, amountsIn } from '../edits/amount.ts';
import { differsFrom, isComparable } from '../quantity/compare.ts';
import type { Phrase, Rule } from './rule.ts';

const SHORT = 4;

/** `four to five hours` and `just under five hours`. */
export const figure: Rule = {
  id: 'figures',
  kind: 'figure',
  english: false,
  reason: 'The two sides give different numbers, bounds or units, or one gives a number where the other gives none.',
  examples: [
    ['it took four to five hours', 'it took just under five hours'],
    ['about 40 people came', 'at least 40 people came'],
    ['from 10 ships', 'from 20 ships'],
  ],
  counterexamples: [
    ['it took ten hours', 'it took 10 hours'],
    ['one and a half million people', '1.5 million people'],
  ],
  matches: (left, right) => {
    const [one, other] = [amountsOf(left), amountsOf(right)];
    if (one.length === 0 || other.length === 0) return one.length !== other.length && isShort(left) && isShort(right);
    return one.some((amount) => differsFromAll(amount, other));
  },
};

/** The most words of a change that a number on one side makes a figure: in a longer one it is a detail. */
function isShort({ tokens }: Phrase): boolean {
  return tokens.length > 0 && tokens.length <= SHORT;
}

/** Whether both sides give amounts of the same kind that differ. */
function differsFromAll({ quantity }: Amount, others: readonly Amount[]): boolean {
  const comparable = others.filter((other) => isComparable(quantity, other.quantity));
  return comparable.length > 0 && comparable.every((other) => differsFrom(quantity, other.quantity));
}

/** All that the phrase counts. */
function amountsOf({ reading, run }: Phrase): readonly Amount[] {
  return amountsIn(reading.amounts, run);
}
