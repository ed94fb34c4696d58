import { tokenize } from '../token.ts';
import { gluedAt, isCapital, type Line, normAt, type Stretch } from './line.ts';
import { isDeterminer, isPlural, isStop } from './noun.ts';
import { phraseAt } from './phrase.ts';
import type { Reading } from './reader.ts';

/** The most words that are searched for a noun, and the most of a noun phrase in the singular. */
const LONGEST = 7;
const LONGEST_SINGULAR = 4;
/** Most characters of a word in a text without spaces. */
const LONGEST_NAME = 12;
const KATAKANA = /^[\p{Script=Katakana}\u30FC]+/u;

/** Words between a number and its noun that do not describe what is counted. */
const FILLERS = /^(?:more|other|further|additional|such|the|its|his|her|their|those|these|all|different|separate)$/;

/**
 * The words for what a quantity counts or measures: `ballistic missiles`, `talks` of two hours of talks and of the talks
 * lasted two hours; null where that is not certain. In languages other than English the word behind a number.
 */
export function countedBy(line: Line, reading: Reading): Stretch | null {
  if (!line.vocabulary.english) return reading.dimension === 'count' ? wordBehind(line, reading.to) : null;
  switch (reading.dimension) {
    case 'count':
      return countedBehind(line, reading);
    case 'ordinal':
      return singular(line, reading.to);
    case 'date':
    case 'year':
    case 'weekday':
    case 'relative date':
    case 'time of day':
    case 'age':
    case 'score':
      return null;
    default:
      return measured(line, reading);
  }
}

/** What is between a number and its noun, in Chinese and Japanese: 两名男子. */
const COUNTERS = /^[名个個位艘隻只件台辆輛架枚]$/u;

/** The noun behind a number: `personas` of 5.000 personas; in a text without spaces the next segmented word. */
function wordBehind(line: Line, to: number): Stretch | null {
  const { vocabulary, words } = line;
  const start = phraseAt(line, to, vocabulary.of)?.to ?? to;
  const isBounded = phraseAt(line, start + 1, vocabulary.hedgesBehind) !== null;
  if (vocabulary.han && COUNTERS.test(normAt(line, start)) && words[start + 1]?.kind === 'letters' && !isBounded)
    return wordBehind(line, start + 1);
  const word = words[start];
  if (word?.kind !== 'letters' || phraseAt(line, start, vocabulary.stopWords) !== null) return null;
  if (!vocabulary.han) return { from: start, to: start + 1 };
  const ahead = line.text.slice(word.start, word.start + LONGEST_NAME);
  const end = word.start + (KATAKANA.exec(ahead)?.[0].length ?? tokenize(ahead)[0]?.end ?? 1);
  let after = start + 1;
  while ((words[after]?.start ?? end) < end) after += 1;
  return { from: start, to: after };
}

function countedBehind(line: Line, { to, value }: Reading): Stretch | null {
  // A two-state solution does not count the states: what is joined by a hyphen is not certain.
  if (normAt(line, to) === '-') return null;
  const start = fillersEnd(line, normAt(line, to) === 'of' ? to + 1 : to);
  return plural(line, start) ?? (value.high === 1 ? singular(line, start) : null);
}

function fillersEnd(line: Line, at: number): number {
  let start = at;
  while (start < at + 2 && FILLERS.test(normAt(line, start))) start += 1;
  return start;
}

/** The words up to the plural that ends the phrase: artillery shells of `artillery shells and rockets`. */
function plural(line: Line, start: number): Stretch | null {
  for (let at = start; at < start + LONGEST; at += 1) {
    if (!isInPhrase(line, at, start)) return null;
    const norm = normAt(line, at);
    if (isPlural(norm) && !(isPlural(normAt(line, at + 1)) && !isStop(normAt(line, at + 1)))) {
      return stretch(start, at + 1);
    }
  }
  return null;
}

function isInPhrase(line: Line, at: number, start: number): boolean {
  const word = line.words[at];
  if (word?.kind === 'letters') return !isStop(word.norm);
  // The points of U.S. belong to the phrase.
  if (word?.norm === '.')
    return word.glued && (line.words[at - 1]?.text.length ?? 9) === 1 && isCapital(line.words[at - 1]);
  return word?.norm === '-' && word.glued && at > start;
}

/** The words up to where a phrase certainly ends; a participle at its end belongs to what follows. */
function singular(line: Line, start: number): Stretch | null {
  let to = start;
  while (to < start + LONGEST_SINGULAR && isInPhrase(line, to, start) && !isCapital(line.words[to])) to += 1;
  while (to > start && /(?:ed|-)$/.test(normAt(line, to - 1))) to -= 1;
  return stretch(start, to);
}

const stretch = (from: number, to: number): Stretch | null => (from < to ? { from, to } : null);

/** What an amount with a unit measures: two hours of talks, a 40-second handshake, the talks lasted two hours. */
function measured(line: Line, { from, to, dimension }: Reading): Stretch | null {
  const next = normAt(line, to);
  if (next === 'of' || (next === 'in' && dimension === 'money')) {
    const start = fillersEnd(line, to + 1);
    return plural(line, start) ?? singular(line, start);
  }
  const isHyphened = normAt(line, to - 2) === '-' && gluedAt(line, to - 1);
  if (isHyphened) return singular(line, to);
  return dimension === 'duration' ? whatLasted(line, from) : null;
}

const LASTING = /^(?:lasted|lasts|lasting|last|took|takes|wrapped|ended|finished|concluded|continued|ran|dragged)$/;

/** The noun before a verb that says how long something was: the talks lasted, a handshake that lasted, talks wrapped after. */
function whatLasted(line: Line, from: number): Stretch | null {
  let verb = from - 1;
  if (/^(?:for|after|on)$/.test(normAt(line, verb))) verb -= 1;
  if (!LASTING.test(normAt(line, verb))) return null;
  let noun = verb - 1;
  while (noun > verb - 3 && /^(?:that|which|had|has|have|will|would)$/.test(normAt(line, noun))) noun -= 1;
  // The talks in Portmere lasted.
  if (isCapital(line.words[noun]) && /^(?:in|at|with|on)$/.test(normAt(line, noun - 1))) noun -= 2;
  const norm = normAt(line, noun);
  const isNoun =
    line.words[noun]?.kind === 'letters' && !isStop(norm) && !isDeterminer(norm) && !isCapital(line.words[noun]);
  return isNoun ? { from: noun, to: noun + 1 } : null;
}
