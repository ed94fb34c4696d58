import type { Token } from '../types.ts';
import { eitherWay, joined, type Phrase, type Rule } from './rule.ts';
import { isSaying, sayingIn, turnsSpeaker } from './saying.ts';

/** Tokens up to which words with a verb of saying are about who says it: `and told the reporters that`. */
const LONGEST_SAYING = 6;
/** The limit where the other side has no words there: `, Ida Poe said in a statement on Tuesday`. */
const LONGEST_ALONE = 12;
const SENTENCE_END = /^[.!?]$/;

/** `state media reported` and `the agency reported`. */
export const attribution: Rule = {
  id: 'attributions',
  kind: 'attribution',
  english: false,
  reason:
    'The two sides name another source or verb of saying, or only one side names any: the words are few and have a verb such as said, reported or adding on both sides, or come right before one that both sides have, or right after according to, told, citing or quoting. The verbs are those of the texts’ languages.',
  examples: [
    ['as the news agency reported on Friday', 'as state media reported on Friday'],
    ['according to officials', 'according to a witness'],
    ['the mayor said it rained', 'the mayor claimed it rained'],
    ['the bridge is shut, the mayor said', 'the bridge is shut'],
    ['the pilot, said the cook, was asleep', 'the pilot said the cook was asleep'],
  ],
  counterexamples: [
    ['the mayor said it rained', 'the mayor said it snowed'],
    ['they denied such claims', 'they denied the claims'],
  ],
  matches: (left, right) => {
    if (left.tokens.length === 0 || right.tokens.length === 0)
      return eitherWay(left, right, addsAttribution) || eitherWay(left, right, turnsSpeaker);
    return restatesSaying(left, right) || namesSpeaker(left, right) || namesSource(left, right);
  },
};

/** Both sides hold a word of saying and little else. */
function restatesSaying(left: Phrase, right: Phrase): boolean {
  return [left, right].every(
    ({ tokens, reading: { language } }) =>
      tokens.length <= LONGEST_SAYING &&
      tokens.some((token) => isSaying(token, language) || sayingIn(language)?.forms.has(token.norm)),
  );
}

/** Whether words that only one side has name the speaker: they begin, end or introduce a clause. */
function addsAttribution(more: Phrase, none: Phrase): boolean {
  if (none.tokens.length > 0 || more.tokens.length > LONGEST_ALONE || isSentence(more)) return false;
  const { language } = more.reading;
  const words = more.tokens.filter(({ kind }) => kind !== 'punctuation');
  const last = more.tokens.at(-1);
  if (isSaying(words.at(-1), language) || words.some((_, at) => isSourcePhrase(words, at, more))) return true;
  return words.some((word) => isSaying(word, language)) && (more.tokens[0]?.norm === ',' || last?.norm === ',');
}

/** Whether the words are a sentence of their own: what it reports is more than who says it. */
function isSentence({ reading, run, tokens }: Phrase): boolean {
  return reading.begins[run.from] === true && SENTENCE_END.test(tokens.at(-1)?.norm ?? '');
}

function namesSpeaker(left: Phrase, right: Phrase): boolean {
  return [left, right].every((phrase) => isSaying(nextWord(phrase), phrase.reading.language));
}

/** The next word behind, whatever marks come before it. */
function nextWord({ reading, run }: Phrase): Token | undefined {
  return reading.tokens.slice(run.to, run.to + 3).find(({ kind }) => kind !== 'punctuation');
}

function namesSource(left: Phrase, right: Phrase): boolean {
  return [left, right].every(({ reading, run }) => {
    const leads = sayingIn(reading.language)?.leads;
    const before = reading.tokens.slice(Math.max(0, run.from - LONGEST_LEAD), run.from);
    return before.some((_, at) => leads?.has(joined(before.slice(at), ' ')));
  });
}

/** Tokens of the longest phrase before a source. */
const LONGEST_LEAD = 3;

/** Whether a phrase of several words before a source, `according to`, ends at a word. */
function isSourcePhrase(words: readonly Token[], at: number, { reading: { language } }: Phrase): boolean {
  const leads = sayingIn(language)?.leads;
  return at > 0 && leads?.has(joined(words.slice(at - 1, at + 1), ' ')) === true;
}
