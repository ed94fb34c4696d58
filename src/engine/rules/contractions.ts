import { eitherWay, type Phrase, type Rule } from './rule.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
]);

/** What the letters behind the apostrophe may stand for. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/n't$/, [' not']],
  [/'re$/, [' are']],
  [/'m$/, [' am']],
  [/'ve$/, [' have']],
  [/'ll$/, [' will', ' shall']],
  [/'d$/, [' had', ' would']],
  [/(?<=^(?:it|he|she|that|there|what|who|where|here))'s$/, [' is', ' has']],
];

/** `didn’t` and `did not`. */
export const contractions: Rule = {
  id: 'contractions',
  kind: 'house style',
  english: true,
  reason: 'Some house styles avoid didn’t and it’s and write did not and it is.',
  examples: [
    ['they didn’t say', 'they did not say'],
    ['it can’t be', 'it cannot be'],
  ],
  counterexamples: [['they didn’t say', 'they did say']],
  matches: (left, right) => eitherWay(left, right, contracts),
};

function contracts(short: Phrase, long: Phrase): boolean {
  if (short.tokens.length !== 1) return false;
  const { norm: word } = short;
  const { norm: whole } = long;
  if (!word.includes("'")) return false;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular === whole || irregular === whole.replace('can not', 'cannot');
  return ENDINGS.some(
    ([ending, words]) => ending.test(word) && words.some((more) => word.replace(ending, more) === whole),
  );
}
