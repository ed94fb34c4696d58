import { isCapitalised, type Phrase, type Rule } from './rule.ts';

const PREFIX =
  /^(?:anti|bi|co|counter|de|extra|inter|mid|multi|non|over|post|pre|pro|re|semi|sub|super|trans|ultra|un|under)-(?!sign|cover|form|creat|sent|press|lease|treat|dress|mark|bound|count|sort|store)/;

/** Whether both sides are the same letters, cut into words or hyphenated differently. */
export function sameLetters(left: Phrase, right: Phrase): boolean {
  if (left.norm === right.norm || left.norm.at(-1) !== right.norm.at(-1)) return false;
  const words = [...left.tokens, ...right.tokens].every(({ kind, norm }) => kind !== 'punctuation' || norm === '-');
  return words && left.norm.replace(/[- ]/g, '') === right.norm.replace(/[- ]/g, '');
}

/** `co-operation` and `cooperation`. */
export const prefixHyphens: Rule = {
  id: 'prefixes',
  kind: 'spelling',
  english: true,
  reason: 'British and Canadian English often keep a hyphen after a prefix (co-operation) that American English drops.',
  examples: [
    ['economic co-operation', 'economic cooperation'],
    ['to pre-empt it', 'to preempt it'],
  ],
  counterexamples: [['he will re-sign', 'he will resign']],
  matches: (left, right) =>
    left.tokens.length === 1 && right.tokens.length === 1 && sameLetters(left, right) && prefixed(left, right),
};

function prefixed(left: Phrase, right: Phrase): boolean {
  return [left, right].some(({ tokens }) => PREFIX.test(tokens[0]?.norm ?? ''));
}

/** `launch pad`, `launchpad` and `launch-pad`. */
export const hyphens: Rule = {
  id: 'hyphens',
  kind: 'house style',
  english: false,
  reason: 'Whether a compound is written as one word, as two, or with a hyphen is a matter of house style.',
  examples: [
    ['a launch pad', 'a launchpad'],
    ['they met one-on-one', 'they met one on one'],
  ],
  counterexamples: [['he will re-sign', 'he will resign']],
  matches: (left, right) => sameLetters(left, right) && !resigned(left, right),
};

/** re-sign is not resign: the hyphen tells two words apart. */
function resigned(left: Phrase, right: Phrase): boolean {
  return [left, right].some(({ tokens }) => tokens.some(({ norm }) => /^re-/.test(norm) && !PREFIX.test(norm)));
}

/** Whether all words of both sides begin with a capital, or have a part that does: `Jong-un`. */
export function areNames(left: Phrase, right: Phrase): boolean {
  return left.tokens.every(isCapitalised) && right.tokens.every(isCapitalised);
}
