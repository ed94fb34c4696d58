import { type Amount, amountsIn } from '../edits/quantity.ts';
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
  counterexamples: [['it took ten hours', 'it took 10 hours']],
  matches: (left, right) => {
    const one = amountsOf(left);
    const other = amountsOf(right);
    if (one.length === 0 || other.length === 0) return one.length !== other.length && isShort(left) && isShort(right);
    return one.some((amount) => answers(amount, other));
  },
};

/** A number that only one side has makes a figure of a change of few words: in a longer one it is one thing among many. */
function isShort({ tokens }: Phrase): boolean {
  return tokens.length > 0 && tokens.length <= SHORT;
}

/** Whether the other side gives amounts of the same measure, and none of them is the same. */
function answers(amount: Amount, others: readonly Amount[]): boolean {
  const same = others.filter(({ measure }) => measure === amount.measure);
  return same.length > 0 && same.every(({ value }) => value !== amount.value);
}

/** All that the phrase counts. `one` alone is more often a pronoun than a count. */
function amountsOf({ tokens, english }: Phrase): readonly Amount[] {
  return amountsIn(tokens, { from: 0, to: tokens.length }, english).filter(({ value }) => value !== '1');
}
