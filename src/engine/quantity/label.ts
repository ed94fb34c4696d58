import { beginsSentence, digitsAt, gluedAt, isCapital, type Line, normAt } from './line.ts';
import { phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether digits belong to something larger that is no quantity: `F-16`, `G20`, `+44`, `9/11`, `1.` before an item of a
 * list.
 */
export function isTorn(line: Line, { from, to, dimension }: Reading): boolean {
  const [first, before, beforeThat] = [line.words[from], line.words[from - 1], line.words[from - 2]];
  if (first === undefined) return true;
  if (first.glued && before !== undefined && first.kind !== 'sign') {
    if (before.kind === 'letters' && first.kind === 'digits') return !/^[\u0e00-\uffff]/.test(before.norm);
    const isJoined = /^[-+/:._#@]$/.test(before.norm);
    const isPrefix = /^(?:mid|pre|post|early|late)$/.test(beforeThat?.norm ?? '');
    if (isJoined && !isPrefix && (/^[+#@]$/.test(before.norm) || (before.glued && beforeThat?.kind !== 'sign')))
      return true;
  }
  return isListNumber(line, from, to) || (dimension !== 'age' && isTornBehind(line, to));
}

function isListNumber({ words }: Line, from: number, to: number): boolean {
  const next = words[to];
  return from === 0 && to === 1 && words[0]?.kind === 'digits' && next?.glued === true && /^[.):]$/.test(next.norm);
}

function isTornBehind({ words, vocabulary }: Line, to: number): boolean {
  const [last, mark, next] = [words[to - 1], words[to], words[to + 1]];
  if (last?.kind !== 'digits' || !mark?.glued) return false;
  if (mark.kind === 'letters' && /^\p{Script=Hangul}/u.test(mark.norm)) return beginsWithScale(mark.norm, vocabulary);
  if (mark.kind === 'letters') return !vocabulary.han && /^\p{Script=Latin}/u.test(mark.norm);
  return /^[-/:]$/.test(mark.norm) && next?.glued === true && next.kind === 'digits';
}

/** 3만명 is no three: what multiplies is glued to what is counted. */
function beginsWithScale(norm: string, { scales }: Vocabulary): boolean {
  return [...scales.byFirst.keys()].some((scale) => norm.startsWith(scale));
}

/** Words that end like a name before a number, in English: with a stop word, a day or a month there is none. */
const NO_NAME =
  /^(?:exactly|including|total|today|yesterday|tomorrow|together|meanwhile|only|nearly|almost|roughly|approximately|least|than|another|either|plus|minus|overall|altogether|whereas|among|following|since|spring|summer|autumn|winter|year|years|jahr|jahre|jahren)$/;

/** Whether a number is part of a name: `Flight 9525`, `Group of Seven`, `page 2`. */
export function isLabel(line: Line, reading: Reading): boolean {
  const { from, dimension } = reading;
  if (dimension !== 'count' && dimension !== 'year') return false;
  const { vocabulary } = line;
  const before = line.words[from - 1];
  const first = line.words[from];
  if (before === undefined || first === undefined) return false;
  const end = before.norm === '.' && gluedAt(line, from - 1) ? from - 1 : from;
  if (phraseBefore(line, end, vocabulary.labels) !== null) return first.kind === 'digits' || isCapital(first);
  if (first.kind === 'letters') return isCapital(first) && !beginsSentence(line, from);
  if (!isCapital(before) || before.norm.endsWith("'s") || isNoName(line, from)) return false;
  // In German every noun has a capital: only what no noun follows is a name there.
  return vocabulary.language.code !== 'de' || !isCapital(line.words[reading.to]);
}

/** Whether the word with a capital before a number is no name. */
function isNoName(line: Line, at: number): boolean {
  const { stopWords, weekdays, months, beforeYear, hedges, dayParts } = line.vocabulary;
  if (NO_NAME.test(normAt(line, at - 1))) return true;
  return [stopWords, weekdays, months, beforeYear, hedges, dayParts].some(
    (phrases) => phraseBefore<unknown>(line, at, phrases) !== null,
  );
}

const NO_COUNT_BEFORE =
  /^(?:no|every|each|any|which|this|another|the|some|new|only|same|other|such|by|number|than|as|be|is|was|it)$/;
const ONE_PERSON = /^(?:person|man|woman|child|boy|girl|soldier|civilian|officer|dead|killed|death|injured|wounded)$/;
const PARTIES =
  /^(?:leaders|men|women|sides|countries|nations|presidents|parties|governments|people|states|teams|companies)$/;

/**
 * Whether `one` is a pronoun or part of a set phrase: one of them, no one, one another, at one point, one-on-one. What
 * is hedged or has a unit counts.
 */
export function isPronoun(line: Line, { from, to, value, dimension }: Reading, isHedged: boolean): boolean {
  const isOne = !digitsAt(line, from) && value.high === 1 && normAt(line, from) === 'one';
  // Over one of several counts nothing: there `over` is a place or a topic.
  const isOver = normAt(line, from - 1) === 'over' && normAt(line, to) === 'of';
  if (!isOne || (isHedged && !isOver)) return false;
  const [before, next] = [normAt(line, from - 1), line.words[to]];
  if (dimension === 'duration')
    return normAt(line, to - 1) === 'day' && !/^(?:after|before|later|ago)$/.test(next?.norm ?? '');
  if (dimension !== 'count') return false;
  // One official said: of other things `one` is an article more often than a number.
  return !ONE_PERSON.test(next?.norm ?? '') || NO_COUNT_BEFORE.test(before);
}

/** Whether the two of `the two leaders` only stand for people or parties named before. */
export function isPair(line: Line, { from, to, dimension }: Reading): boolean {
  return (
    dimension === 'count' &&
    normAt(line, from) === 'two' &&
    /^(?:the|these|those|their|both)$/.test(normAt(line, from - 1)) &&
    PARTIES.test(normAt(line, to))
  );
}

/** Whether `a week` or `an hour` is a rate or an adjective: five dollars a day, an hour-long talk. */
export function isRate(line: Line, { from, to, value, dimension }: Reading, isHedged: boolean): boolean {
  const isArticle = dimension === 'duration' && value.high === 1 && /^an?$/.test(normAt(line, from)) && to === from + 2;
  if (!isArticle || isHedged) return false;
  return (
    !/^(?:for|in|after|within|over|lasted|last|took|take|takes|during|than|every|once)$/.test(normAt(line, from - 1)) &&
    !/^(?:after|before|later|earlier|since)$/.test(normAt(line, to))
  );
}
