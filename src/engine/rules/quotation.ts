import { joined, type Phrase, type Rule } from './rule.ts';

const ONLY_MARKS = /^["']+$/;

/** `“a fair deal”` and `“a good deal”`. */
export const quotation: Rule = {
  id: 'quotations',
  kind: 'quotation',
  english: false,
  reason:
    'The difference stands in quotation marks, by half or more, on at least one side: what somebody is said to have said differs.',
  examples: [
    ['called it a “fair deal” today', 'called it a “good deal” today'],
    ['called it a “fair” deal', 'called it a fair deal'],
  ],
  counterexamples: [['called it a “fair” deal', "called it a 'fair' deal"]],
  matches: (left, right) => {
    if (ONLY_MARKS.test(joined(left.tokens) + joined(right.tokens))) return true;
    return hasWords(left) && hasWords(right) && (isQuoted(left) || isQuoted(right));
  },
};

/** Whether half of the words or more are in quotation marks. */
function isQuoted({ reading, run }: Phrase): boolean {
  return reading.quoted.slice(run.from, run.to).filter(Boolean).length * 2 >= run.to - run.from;
}

function hasWords({ tokens }: Phrase): boolean {
  return tokens.some(({ kind }) => kind !== 'punctuation');
}
