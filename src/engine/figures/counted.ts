import { isDeterminer, isPlural, isStop } from './noun.ts';
import type { FigureReading } from './reading.ts';
import { gluedAt, isCapital, type Line, normAt } from './word.ts';

/** Most words that are looked at for a noun, and most of a noun phrase that is in the singular. */
const LONGEST = 7;
const LONGEST_SINGULAR = 4;

/** Words between a number and what it counts that say nothing of it. */
const FILLERS = /^(?:more|other|further|additional|such|the|its|his|her|their|those|these)$/;

/**
 * What a figure counts or measures, as it is written: `ballistic missiles`, `talks` of two hours of talks and of the
 * talks lasted two hours; null where that is not certain. English only.
 */
export function countedBy(line: Line, reading: FigureReading): string | null {
  if (!line.tongue.english) return null;
  switch (reading.dimension) {
    case 'count':
      return countedBehind(line, reading);
    case 'ordinal':
      return singular(line, reading.to);
    case 'date':
    case 'year':
    case 'time of day':
    case 'age':
      return null;
    default:
      return measured(line, reading);
  }
}

function countedBehind(line: Line, { to, value }: FigureReading): string | null {
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
function plural(line: Line, start: number): string | null {
  for (let at = start; at < start + LONGEST; at += 1) {
    if (!isInPhrase(line, at, start)) return null;
    const norm = normAt(line, at);
    if (isPlural(norm) && !(isPlural(normAt(line, at + 1)) && !isStop(normAt(line, at + 1)))) {
      return written(line, start, at + 1);
    }
  }
  return null;
}

function isInPhrase({ words }: Line, at: number, start: number): boolean {
  const word = words[at];
  if (word?.kind === 'letters') return !isStop(word.norm);
  return word?.norm === '-' && word.glued && at > start;
}

/** The words up to where a phrase certainly ends; a participle at its end belongs to what follows. */
function singular(line: Line, start: number): string | null {
  let to = start;
  while (to < start + LONGEST_SINGULAR && isInPhrase(line, to, start) && !isCapital(line.words[to])) to += 1;
  while (to > start && /(?:ed|-)$/.test(normAt(line, to - 1))) to -= 1;
  return written(line, start, to);
}

function written({ text, words }: Line, from: number, to: number): string | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && from < to ? text.slice(first.start, last.end) : null;
}

/** What an amount with a unit measures: two hours of talks, a 40-second handshake, the talks lasted two hours. */
function measured(line: Line, { from, to, dimension }: FigureReading): string | null {
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
function whatLasted(line: Line, from: number): string | null {
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
  return isNoun ? written(line, noun, noun + 1) : null;
}
