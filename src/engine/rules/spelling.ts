import type { Phrase, Rule } from './rule.ts';
import { SPELLING_PATTERNS, SPELLING_STEMS, type SpellingPattern } from './spelling-pattern.ts';

/** No word that a pattern is for is longer; it bounds what a pattern may cost on a text that is one long word. */
const LONGEST_WORD = 30;

const COMPOUND = /['-]/;

function respell(word: string, { pattern, replacement, except }: SpellingPattern): string {
  return except?.test(word) ? word : word.replace(pattern, replacement);
}

/** The parts of a compound or possessive (`honour-guard’s`) are spelled each by itself. */
function respelled(norm: string, patterns: readonly SpellingPattern[]): string {
  if (!COMPOUND.test(norm)) return patterns.reduce(respell, norm);
  return norm
    .split(/(['-])/)
    .map((part) => patterns.reduce(respell, part))
    .join('');
}

function sameWhenRespelled(left: Phrase, right: Phrase, patterns: readonly SpellingPattern[]): boolean {
  return respelled(left.norm, patterns) === respelled(right.norm, patterns);
}

/** Two words, not the same, and neither too long to be one. */
function areWords(left: Phrase, right: Phrase): boolean {
  const single = left.tokens.length === 1 && right.tokens.length === 1 && left.norm !== right.norm;
  if (!single || left.tokens[0]?.kind !== 'word' || right.tokens[0]?.kind !== 'word') return false;
  return Math.max(left.norm.length, right.norm.length) <= LONGEST_WORD;
}

/** One look at a word that spares most the look for each pattern. */
const ANY_PATTERN = new RegExp(SPELLING_PATTERNS.map(({ pattern }) => pattern.source).join('|'));

/** Two words of which some pattern would change at least one. */
function haveVariant(left: Phrase, right: Phrase): boolean {
  return areWords(left, right) && (hasVariant(left.norm) || hasVariant(right.norm));
}

function hasVariant(norm: string): boolean {
  return COMPOUND.test(norm) ? norm.split(COMPOUND).some((part) => ANY_PATTERN.test(part)) : ANY_PATTERN.test(norm);
}

function sameButStem(one: string, other: string): boolean {
  return SPELLING_STEMS.some(
    ([stem, otherStem]) =>
      one.startsWith(stem) && other.startsWith(otherStem) && one.slice(stem.length) === other.slice(otherStem.length),
  );
}

/**
 * An English word in one of its spellings, the same one whichever it is given in.
 *
 * @example oneSpelling('colour') === oneSpelling('color')
 */
export function oneSpelling(norm: string): string {
  if (norm.length > LONGEST_WORD) return norm;
  const [stem, other] = SPELLING_STEMS.find((stems) => stems.some((start) => norm.startsWith(start))) ?? ['', ''];
  const level = norm.startsWith(stem) ? norm : stem + norm.slice(other.length);
  return hasVariant(level) ? respelled(level, SPELLING_PATTERNS) : level;
}

const patternRules = SPELLING_PATTERNS.map(
  (pattern): Rule => ({
    id: pattern.id,
    kind: 'spelling',
    english: true,
    reason: pattern.reason,
    examples: pattern.examples,
    counterexamples: pattern.counterexamples,
    guard: haveVariant,
    matches: (left, right) => sameWhenRespelled(left, right, [pattern]),
  }),
);

const stems: Rule = {
  id: 'single words',
  kind: 'spelling',
  english: true,
  reason: 'Some words are spelled in two ways that follow no pattern: grey and gray, programme and program.',
  examples: [
    ['a grey ship', 'a gray ship'],
    ['the space programme', 'the space program'],
  ],
  counterexamples: [['a discussion', 'a dispute']],
  guard: areWords,
  matches: (left, right) => sameButStem(left.norm, right.norm) || sameButStem(right.norm, left.norm),
};

const several: Rule = {
  id: 'several spellings',
  kind: 'spelling',
  english: true,
  reason:
    'Two or more of the spelling rules explain one word together: colourise and colorize and manoeuvre and maneuver.',
  examples: [
    ['they manoeuvre', 'they maneuver'],
    ['the colourised film', 'the colorized film'],
  ],
  counterexamples: [['they manoeuvre', 'they manufacture']],
  guard: haveVariant,
  matches: (left, right) => sameWhenRespelled(left, right, SPELLING_PATTERNS),
};

/** All spelling rules; a word that one pattern explains is that pattern's. */
export const SPELLING_RULES: readonly Rule[] = [...patternRules, stems, several];
