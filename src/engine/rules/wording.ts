import type { Rule } from './rule.ts';

/** Words that only one side has. */
export const added: Rule = {
  id: 'additions',
  kind: 'added',
  english: false,
  reason: 'Only one side has these words.',
  examples: [['the mayor spoke', 'the mayor spoke at length']],
  counterexamples: [['the mayor spoke', 'the mayor sang']],
  matches: (left, right) => left.tokens.length === 0 || right.tokens.length === 0,
};

/** Everything else. */
export const wording: Rule = {
  id: 'wording',
  kind: 'wording',
  english: false,
  reason: 'The same place told in other words.',
  examples: [['the mayor spoke', 'the mayor sang']],
  counterexamples: [['the mayor spoke', 'the mayor spoke at length']],
  matches: () => true,
};
