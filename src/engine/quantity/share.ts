import { quarterEnd } from './amount.ts';
import { digitsAt, gluedAt, hyphenAt, type Line, normAt } from './line.ts';
import { readUnit } from './measure.ts';
import { isStop } from './noun.ts';
import { type Numeral, plainNumeral, readNumeral } from './numeral.ts';
import { type Phrases, phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { exactly } from './value.ts';

/** Parts of a whole, in per cent: `half of`, `two-thirds`, `a quarter of`, `one in five`. */
export function readShare(line: Line, at: number): Reading | null {
  return (
    readHalf(line, at) ??
    readNamed(line, at) ??
    readEvery(line, at) ??
    readParts(line, at) ??
    readFraction(line, at) ??
    readOneIn(line, at)
  );
}

/** `la moitié`, `треть`: no half an hour, no half of a million. */
function readNamed(line: Line, at: number): Reading | null {
  const share = phraseAt(line, at, line.vocabulary.shares);
  if (share === null || readUnit(line, share.to) !== null || phraseAt(line, share.to, line.vocabulary.scales) !== null)
    return null;
  return phraseBefore(line, at, line.vocabulary.ordinals) === null ? found(at, share.to, share.meaning) : null;
}

/** `every third boat`, `jeder Vierte`; every third day is no part. */
function readEvery(line: Line, at: number): Reading | null {
  const every = phraseAt(line, at, line.vocabulary.every);
  const nth = every === null ? null : phraseAt(line, every.to, line.vocabulary.ordinals);
  if (nth === null || nth.meaning < 2 || phraseAt(line, nth.to, line.vocabulary.periods) !== null) return null;
  const isTime = phraseAt(line, nth.to, line.vocabulary.weekdays) !== null || readUnit(line, nth.to) !== null;
  return isTime ? null : found(at, nth.to, 100 / nth.meaning);
}

/** 三分之二 and 3分の2: the parts come before how many of them; 3割 and 三成 are tenths. */
function readParts(line: Line, at: number): Reading | null {
  if (!line.vocabulary.han) return null;
  const whole = readNumeral(line, at);
  if (whole === null) return null;
  const tenths = phraseAt(line, whole.to, line.vocabulary.tenths);
  if (tenths !== null && whole.value <= 10) return found(at, tenths.to, whole.value * 10);
  const joint = phraseAt(line, whole.to, line.vocabulary.partsOf);
  const parts = joint === null ? null : readNumeral(line, joint.to);
  // 3人に1人 is a part, 3人に2冊 is none.
  const isAlike = normAt(line, whole.to) !== '人' || (parts !== null && normAt(line, parts.to) === '人');
  return parts === null || whole.value < 2 || !isAlike ? null : found(at, parts.to, (100 * parts.value) / whole.value);
}

function found(from: number, to: number, share: number): Reading {
  const step = Number.isInteger(share) ? 1 : 0;
  return { from, to, value: exactly(share, share, step), dimension: 'share', unit: '%', part: null };
}

const WHOLE_BEHIND = /^(?:of|the|its|his|her|their|our|all|that|this|those|these|a|an)$/;

/** A half is a part where the whole follows it: the first half, half past and half-brothers are none. */
function readHalf(line: Line, at: number): Reading | null {
  if (!line.vocabulary.english || normAt(line, at) !== 'half' || gluedAt(line, at) || gluedAt(line, at + 1))
    return null;
  const isPart = /^an?$/.test(normAt(line, at + 1)) ? false : WHOLE_BEHIND.test(normAt(line, at + 1));
  const isOrdered =
    phraseBefore(line, at, line.vocabulary.ordinals) !== null || /^(?:other|and|'s|a|an)$/.test(normAt(line, at - 1));
  return isPart && !isOrdered ? found(at, at + 1, 50) : null;
}

/** `two-thirds`, `drei Viertel`, `un tercio`; one part only before what it is a part of: a third is the third, too. */
function readFraction(line: Line, at: number): Reading | null {
  const { articles, numbers, fractions, english } = line.vocabulary;
  const article = phraseAt(line, at, articles) ?? (normAt(line, at) === 'one' ? { to: at + 1 } : null);
  const count = article === null ? phraseAt(line, at, numbers) : { to: article.to, meaning: 1 };
  if (count === null) return null;
  const part = hyphenAt(line, count.to) ? count.to + 1 : count.to;
  const parts = phraseAt(line, part, fractions);
  if (parts === null || parts.meaning < 2 || count.meaning >= parts.meaning) return null;
  if (english && article !== null && quarterEnd(line, part) !== null) return null;
  if (english && article !== null && !isPartOfWhole(line, at, part, parts.to)) return null;
  if (english && article === null && !normAt(line, part).endsWith('s') && parts.meaning !== 2) return null;
  return (
    ofUnit(line, at, parts.to, count.meaning / parts.meaning) ??
    found(at, parts.to, (100 * count.meaning) / parts.meaning)
  );
}

/** `a third` is one of three parts where no noun follows it; `a half` where the whole does. */
function isPartOfWhole(line: Line, at: number, part: number, to: number): boolean {
  const next = line.words[to];
  if (/^(?:of|the|less|more)$/.test(next?.norm ?? '')) return true;
  const isPlain = next === undefined || (next.kind === 'sign' && next.norm !== '-') || isStop(next.norm);
  if (normAt(line, part) === 'half') return false;
  return (
    phraseAt(line, part, line.vocabulary.ordinals) === null ||
    (isPlain && normAt(line, at) === 'one') ||
    phraseBefore(line, at, line.vocabulary.hedges) !== null
  );
}

/** A quarter of an hour, tres cuartos de hora and three quarters of a million are amounts, not shares. */
function ofUnit(line: Line, from: number, of: number, part: number): Reading | null {
  const { vocabulary } = line;
  const joint = phraseAt(line, of, vocabulary.of);
  const article = joint === null ? null : phraseAt(line, joint.to, vocabulary.articles);
  const unit = readUnit(line, article?.to ?? joint?.to ?? of);
  // Un cuarto día is a fourth day.
  if (unit !== null && (article !== null || unit.unit === 'hour'))
    return { from, to: unit.to, value: exactly(part, part, 0), dimension: unit.dimension, unit: unit.unit, part: null };
  const scale = article === null ? null : phraseAt(line, article.to, vocabulary.scales);
  const value = (scale?.meaning ?? 0) * part;
  return scale === null
    ? null
    : { from, to: scale.to, value: exactly(value, value, value), dimension: 'count', unit: null, part: null };
}

/** `one in five`, `3 in 10`, `two out of three`, `one boat in three`, `un bateau sur trois`; not `one in 2019`. */
function readOneIn(line: Line, at: number): Reading | null {
  const { outOf, numbers, articles } = line.vocabulary;
  const number = readNumeral(line, at);
  const few = number ?? (phraseAt(line, at, numbers) === null ? oneAt(line, at, articles) : null);
  if (few === null) return null;
  const joint = phraseAt(line, few.to, outOf);
  const noun = joint === null && line.words[few.to]?.kind === 'letters' ? phraseAt(line, few.to + 1, outOf) : null;
  const to = joint?.to ?? noun?.to;
  const many = to === undefined ? null : readNumeral(line, to);
  if (to === undefined || many === null || few.order || many.order) return null;
  const isShare = few.value >= 1 && few.value < many.value && many.value <= 100 && Number.isInteger(many.value);
  // Five in 20 minutes, three in 10 days, `two of 13 ships`, one man in two boats and einer von drei Toten count.
  const isCounted =
    readUnit(line, many.to) !== null ||
    ((noun !== null || (number === null && to === few.to + 1)) && isNounAt(line, many.to)) ||
    (normAt(line, few.to) === 'in' && digitsAt(line, few.to - 1) !== digitsAt(line, to));
  return isShare && !isCounted ? found(at, many.to, (100 * few.value) / many.value) : null;
}

/** An article that may be one: un bateau sur trois. */
function oneAt(line: Line, at: number, articles: Phrases<true>): Numeral | null {
  const article = phraseAt(line, at, articles);
  return article === null ? null : plainNumeral(article.to, 1);
}

function isNounAt(line: Line, at: number): boolean {
  return line.words[at]?.kind === 'letters' && phraseAt(line, at, line.vocabulary.stopWords) === null;
}
