import type { FigureReading } from './reading.ts';
import { gluedAt, isCapital, type Line, normAt } from './word.ts';

/** Words before which a number names something and counts nothing: page 2, phase 3. */
const LABELS =
  /^(?:page|pages|chapter|section|article|paragraph|line|figure|table|no|nr|number|numbers|room|gate|phase|stage|level|type|class|category|version|channel|unit|question|step|part|volume|group|route|highway|flight|bus|platform|seite|artikel|nummer|numéro|página)$/;

/** Capitals before a number that are no name: the words that begin sentences, the days. */
const NO_NAME =
  /^(?:the|a|an|in|on|at|by|of|for|from|to|with|and|but|or|as|all|another|about|after|before|between|both|during|early|every|exactly|his|her|he|she|it|its|if|i|including|last|late|later|meanwhile|mid|next|nearly|no|nor|not|now|only|other|over|since|so|some|still|that|their|then|there|these|they|this|those|today|together|total|under|until|up|we|what|when|where|while|who|yesterday|yet|you|your|just|almost|around|roughly|approximately|around|least|than|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|im|am|der|die|das|in|jahr|jahre|jahren|année|año|mehr|rund|etwa|le|la|les|el|los|las)$/;

/**
 * Whether digits belong to something larger that is no figure: `F-16`, `G20`, `+44`, `3-2`, `9/11`, `1.` before an item
 * of a list.
 */
export function isTorn(line: Line, { from, to }: FigureReading): boolean {
  const [first, before, beforeThat] = [line.words[from], line.words[from - 1], line.words[from - 2]];
  if (first === undefined) return true;
  if (first.glued && before !== undefined) {
    if (before.kind === 'letters' && first.kind === 'digits') return !/^[\u0e00-\uffff]/.test(before.norm);
    const joins = /^[-+/:._#]$/.test(before.norm);
    const isPrefix = /^(?:mid|pre|post|early|late)$/.test(beforeThat?.norm ?? '');
    if (
      joins &&
      !isPrefix &&
      (before.norm === '+' || before.norm === '#' || (before.glued && beforeThat?.kind !== 'sign'))
    )
      return true;
  }
  return isListNumber(line, from, to) || isTornBehind(line, to);
}

function isListNumber({ words }: Line, from: number, to: number): boolean {
  const next = words[to];
  return from === 0 && to === 1 && words[0]?.kind === 'digits' && next?.glued === true && /^[.):]$/.test(next.norm);
}

function isTornBehind({ words, tongue }: Line, to: number): boolean {
  const [last, mark, next] = [words[to - 1], words[to], words[to + 1]];
  if (last?.kind !== 'digits' || !mark?.glued) return false;
  if (mark.kind === 'letters') return tongue.english || /^\p{Script=Latin}/u.test(mark.norm);
  return /^[-/:]$/.test(mark.norm) && next?.glued === true && next.kind === 'digits';
}

/** Whether a number is part of a name: `Flight 9525`, `Group of Seven`, `page 2`. */
export function isLabel(line: Line, reading: FigureReading): boolean {
  const { from, dimension } = reading;
  if (dimension !== 'count' && dimension !== 'year') return false;
  const before = line.words[from - 1];
  const first = line.words[from];
  if (before === undefined || first === undefined) return false;
  if (before.norm === '.' && LABELS.test(normAt(line, from - 2))) return gluedAt(line, from - 1);
  if (LABELS.test(before.norm)) return first.kind === 'digits';
  if (first.kind === 'letters') return isCapital(first) && !beginsSentence(line, from);
  if (!isCapital(before) || NO_NAME.test(before.norm) || before.norm.endsWith("'s")) return false;
  // In German every noun has a capital: only what no noun follows is a name there.
  return line.tongue.english || !isCapital(line.words[reading.to]);
}

/** Whether a sentence can begin at a word. */
export function beginsSentence({ words }: Line, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^[.!?…:"'(—–-]$/.test(before.norm);
}

const NO_COUNT_BEFORE =
  /^(?:no|every|each|any|which|this|that|another|the|some|new|only|same|other|such|by|number|than|as|be|is|was|it)$/;
const NO_COUNT_BEHIND =
  /^(?:of|another|day|point|time|way|side|hand|thing|stage|such|or|by|more|that|which|who|is|was|will|would|can|could|has|had|must|may|might|should|and|in|on|with|for|to|from|after|but|as|than|at|if|not|'s)$/;

/**
 * Whether `one` is a pronoun or part of a set phrase: one of them, no one, one another, at one point, one-on-one. What
 * is hedged or has a unit counts.
 */
export function isPronoun(line: Line, { from, to, value, dimension, digits }: FigureReading, hedged: boolean): boolean {
  const isOne = !digits && value.high === 1 && normAt(line, from) === 'one';
  if (!isOne || hedged) return false;
  const [before, next] = [normAt(line, from - 1), line.words[to]];
  if (dimension === 'duration')
    return normAt(line, to - 1) === 'day' && !/^(?:after|before|later|ago)$/.test(next?.norm ?? '');
  if (dimension !== 'count') return false;
  const isNoun = next?.kind === 'letters' && !NO_COUNT_BEHIND.test(next.norm) && !isCapital(next);
  // A surprising one: an article before an adjective speaks of something named already.
  const isArticle = /^(?:a|an|the)$/.test(normAt(line, from - 2)) && line.words[from - 1]?.kind === 'letters';
  return !isNoun || isArticle || NO_COUNT_BEFORE.test(before) || (before === 'at' && next.norm === 'point');
}
