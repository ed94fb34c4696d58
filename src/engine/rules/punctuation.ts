import { eitherWay, joined, type Phrase, type Rule, tokenAfter, tokenBefore } from './rule.ts';
import { turnsSpeaker } from './saying.ts';

const QUOTES = /^["']+$/;
const STOPS_AND_QUOTES = /^[.,;:!?"']+$/;
const DASHES = /[-—―]/u;
const MARKS = /^\p{P}*$/u;

function bothHaveWords(left: Phrase, right: Phrase): boolean {
  return left.tokens.length > 0 && right.tokens.length > 0;
}

function allMarks(phrase: Phrase): boolean {
  return phrase.tokens.every(({ kind, norm }) => kind === 'punctuation' && MARKS.test(norm));
}

const ONLY_MARKS = /^[\p{P} ]*$/u;

/** The condition of all these rules: only marks differ, or the same words are written differently. */
function mayDifferInMarks(left: Phrase, right: Phrase): boolean {
  return left.norm === right.norm || (ONLY_MARKS.test(left.norm) && ONLY_MARKS.test(right.norm));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Whether the two differ only in the shape of a mark, not for example in case. */
function differOnlyIn(marks: RegExp, left: Phrase, right: Phrase): boolean {
  return left.text.replace(marks, '') === right.text.replace(marks, '');
}

const quotationMarks: Rule = {
  id: 'quotation marks',
  kind: 'punctuation',
  english: false,
  reason:
    'Curly or straight, double or single: the marks around a quotation and the apostrophe are a matter of typesetting.',
  examples: [
    ['they didn’t say', "they didn't say"],
    ['a “fair” deal', 'a "fair" deal'],
    ['a “fair” deal', 'a ‘fair’ deal'],
  ],
  counterexamples: [['a “fair” deal', 'a fair deal']],
  matches: (left, right) => {
    if (!bothHaveWords(left, right)) return eitherWay(left, right, onlyMarksMore);
    if (allMarks(left) && allMarks(right)) return QUOTES.test(joined(left.tokens)) && QUOTES.test(joined(right.tokens));
    return left.norm === right.norm && differOnlyIn(/["'‘’‛ʼ′`“”„‟«»″]/gu, left, right);
  },
};

/**
 * Whether one side has an extra mark although the neighbouring words are quoted on both sides or on neither: each
 * paragraph of a long quotation opens with a mark, and so does the part after `she said`.
 */
function onlyMarksMore(more: Phrase, none: Phrase): boolean {
  if (none.tokens.length > 0 || !/["']/.test(more.norm) || !STOPS_AND_QUOTES.test(joined(more.tokens))) return false;
  const before = !opensAfterStop(more) && tokenBefore(more)?.norm === tokenBefore(none)?.norm;
  const after = tokenAfter(more)?.norm === tokenAfter(none)?.norm;
  const sameBefore = !before || isInside(more, more.run.from - 1) === isInside(none, none.run.from - 1);
  const sameAfter = !after || isInside(more, more.run.to) === isInside(none, none.run.to);
  return (before || after) && sameBefore && sameAfter;
}

/** Whether a mark opens a quotation behind a stop, which is inside a quotation or outside it by house style. */
function opensAfterStop({ reading, run }: Phrase): boolean {
  return reading.tokens[run.from - 1]?.kind === 'punctuation' && !reading.glued[run.from];
}

/** Whether a token next to the words is in a quotation. */
function isInside({ reading }: Phrase, at: number): boolean {
  return reading.quoted[at] ?? false;
}

const stopsAndQuotes: Rule = {
  id: 'stops and quotation marks',
  kind: 'punctuation',
  english: false,
  reason: 'American outlets put commas and full stops before a closing quotation mark, British ones often after it.',
  examples: [['the “front,” she said', 'the “front”, she said']],
  counterexamples: [['the “front,” she said', 'the “front” she said']],
  matches: (left, right) => {
    const one = joined(left.tokens);
    if (!STOPS_AND_QUOTES.test(one)) return false;
    const other = joined(right.tokens);
    return one.length === other.length && one !== other && sorted(one) === sorted(other);
  },
};

const dashes: Rule = {
  id: 'dashes',
  kind: 'punctuation',
  english: false,
  reason: 'A dash may be long or short, and may stand for a comma, a colon or brackets.',
  examples: [
    ['the deal — if any — is near', 'the deal, if any, is near'],
    ['in 1950–53', 'in 1950-53'],
  ],
  counterexamples: [['the deal — is near', 'the big deal is near']],
  matches: (left, right) => {
    if (!bothHaveWords(left, right)) return false;
    if (allMarks(left) && allMarks(right)) return DASHES.test(joined(left.tokens)) || DASHES.test(joined(right.tokens));
    return left.norm === right.norm && differOnlyIn(/[-‐‑–]/gu, left, right);
  },
};

const marks: Rule = {
  id: 'commas and stops',
  kind: 'punctuation',
  english: false,
  reason: 'One side has a comma, stop, colon or bracket that the other has not, or has another one.',
  examples: [
    ['a party official, who came', 'a party official who came'],
    ['It is near; it is big', 'It is near, it is big'],
  ],
  counterexamples: [['a “fair” deal', 'a fair deal']],
  matches: (left, right) => {
    if (!allMarks(left) || !allMarks(right) || /["']/.test(left.norm + right.norm)) return false;
    return !eitherWay(left, right, turnsSpeaker);
  },
};

/** All punctuation rules, the narrow ones first. */
export const PUNCTUATION_RULES: readonly Rule[] = [quotationMarks, stopsAndQuotes, dashes, marks].map((rule) => ({
  ...rule,
  guard: mayDifferInMarks,
}));
