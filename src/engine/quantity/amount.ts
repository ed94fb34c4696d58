import { currencyAt } from './currency.ts';
import { digitsAt, gluedAt, hyphenAt, type Line, normAt, type Stretch } from './line.ts';
import { type ReadUnit, readUnit } from './measure.ts';
import { isPlural } from './noun.ts';
import { type Numeral, plainNumeral, readNumeral } from './numeral.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { factorOf } from './unit.ts';
import type { QuantityValue } from './value.ts';

/** One number with its unit, before or behind it. */
interface Part extends Stretch {
  readonly numeral: Numeral;
  readonly unit: ReadUnit | null;
}

/** Numbers with their units: `five`, `$2.5bn`, `four to five hours`, `1 hour and 20 minutes`, `tens of millions`. */
export function readAmount(line: Line, at: number): Reading | null {
  const low = readPart(line, at);
  if (low === null) return null;
  const joint = jointEnd(line, low.to, at);
  const high = joint === null ? null : readPart(line, joint);
  const value = high === null ? null : join(low, high);
  if (high === null || value === null) return single(line, low);
  return { from: at, to: high.to, value, ...measureOf(high.unit ?? low.unit) };
}

function readPart(line: Line, at: number): Part | null {
  const currency = currencyAt(line, at);
  const from = currency?.to ?? at;
  if (currency !== null) {
    const numeral = readNumeral(line, from);
    if (numeral === null) return null;
    const scaled = withShortScale(line, numeral, true);
    return { from: at, to: scaled.to, numeral: scaled, unit: { ...currency, dimension: 'money' } };
  }
  const read = readUnitPart(line, at) ?? readNumeral(line, at);
  if (read === null) return null;
  const numeral = withShortScale(line, read, false);
  const unit = unitBehind(line, numeral);
  return grownByHalf(line, grownByUnit(line, { from: at, to: unit?.to ?? numeral.to, numeral, unit }));
}

/** `half an hour`, `an hour`: words that count only before a unit. */
function readUnitPart(line: Line, at: number): Numeral | null {
  const { half, articles } = line.vocabulary;
  const halfWord = phraseAt(line, at, half);
  if (halfWord !== null && readUnit(line, halfWord.to)) return { ...plainNumeral(halfWord.to, 0.5), step: 0.1 };
  const article = halfWord === null ? phraseAt(line, at, articles) : null;
  const quarter = article === null ? null : quarterEnd(line, article.to);
  if (quarter !== null) return { ...plainNumeral(quarter, 0.25), step: 0.01 };
  return article !== null && readUnit(line, article.to)?.dimension === 'duration' ? plainNumeral(article.to, 1) : null;
}

/** Where `quarter` of `a quarter century` ends; null where no unit of time follows it. */
export function quarterEnd(line: Line, at: number): number | null {
  const part = phraseAt(line, at, line.vocabulary.fractions);
  if (part?.meaning !== 4) return null;
  return readUnit(line, part.to)?.dimension === 'duration' ? part.to : null;
}

/** Tens of millions of dollars, and millones de euros, are amounts too. */
function unitBehind(line: Line, { to, order, scale }: Numeral): ReadUnit | null {
  const unit = readUnit(line, to);
  if (unit !== null || (!order && scale < 1e6)) return unit;
  const of = phraseAt(line, to, line.vocabulary.of);
  return of === null ? null : readUnit(line, of.to);
}

/** Words behind `5m` that make it metres; before all other nouns it is millions. */
const OF_LENGTH =
  /^(?:tall|high|wide|long|deep|thick|below|above|beneath|under|away|apart|from|of|off|in|race|sprint|hurdles|freestyle|final|x|by)$/;

/** `$5m`, `1.5m people` and `3m tonnes` are millions, `a 5m wall` is not; money decides. */
function withShortScale(line: Line, numeral: Numeral, isMoney: boolean): Numeral {
  const { to } = numeral;
  const isShort = line.words[to]?.text === 'm' && gluedAt(line, to) && digitsAt(line, to - 1);
  if (!isShort || !line.vocabulary.shortScales.byFirst.has('m')) return numeral;
  const next = hyphenAt(line, to + 1) ? to + 2 : to + 1;
  const norm = normAt(line, next);
  const isCounted =
    line.words[next]?.kind === 'letters' &&
    !OF_LENGTH.test(norm) &&
    (isPlural(norm) || norm === 'strong' || readUnit(line, next) !== null || isPlural(normAt(line, next + 1)));
  if (!isMoney && !isCounted) return numeral;
  const million = 1e6;
  return {
    to: to + 1,
    value: Number((numeral.value * million).toPrecision(12)),
    scale: million,
    order: false,
    step: numeral.step * million,
  };
}

/** `an hour and a half`. */
function grownByHalf(line: Line, part: Part): Part {
  if (part.unit === null || part.numeral.order) return part;
  const half = phraseAt(line, part.to, line.vocabulary.andPart);
  if (half === null) return part;
  return { ...part, to: half.to, numeral: { ...part.numeral, value: part.numeral.value + half.meaning, step: 0.1 } };
}

/** What a unit is measured on in. */
const SMALLER: Readonly<Record<string, string>> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
  foot: 'inch',
  metre: 'centimetre',
  kilogram: 'gram',
  'pound (weight)': 'ounce',
};

/** `1 hour and 20 minutes` is 80 minutes, `6ft 2in` 74 inches: a smaller unit of the same dimension goes on. */
function grownByUnit(line: Line, part: Part): Part {
  const { unit, numeral } = part;
  if (unit === null || numeral.order || !Number.isInteger(numeral.value)) return part;
  const factor = factorOf(unit.unit);
  const joint = phraseAt(line, part.to, line.vocabulary.and)?.to ?? (isJoint(line, part.to) ? part.to + 1 : part.to);
  const rest = factor === null ? null : readNumeral(line, joint);
  const smaller =
    rest === null || rest.order
      ? null
      : (minuteAt(line, rest.to, unit) ?? readUnit(line, rest.to) ?? inchAt(line, rest.to));
  if (factor === null || rest === null || smaller === null || SMALLER[unit.unit] !== smaller.unit) return part;
  const small = factorOf(smaller.unit);
  if (small === null || small >= factor || rest.value * small >= factor || rest.value < 0) return part;
  const value = Number(((numeral.value * factor) / small + rest.value).toPrecision(12));
  return grownByUnit(line, {
    ...part,
    to: smaller.to,
    numeral: { ...plainNumeral(smaller.to, value), step: rest.step },
    unit: smaller,
  });
}

/** A comma, and the point of 1 Std. 20 Min., which ends no sentence. */
function isJoint(line: Line, at: number): boolean {
  const { beforeNumber } = line.vocabulary.language.text;
  return normAt(line, at) === ',' || (normAt(line, at) === '.' && beforeNumber.includes(normAt(line, at - 1)));
}

/** `m` is a minute behind hours: 1h 20m. */
function minuteAt(line: Line, at: number, { unit }: ReadUnit): ReadUnit | null {
  const isMinute = unit === 'hour' && line.words[at]?.text === 'm' && digitsAt(line, at - 1) && gluedAt(line, at);
  return isMinute ? { to: at + 1, unit: 'minute', dimension: 'duration' } : null;
}

/** `in` is an inch behind feet only. */
function inchAt(line: Line, at: number): ReadUnit | null {
  const isInch = normAt(line, at) === 'in' && digitsAt(line, at - 1) && gluedAt(line, at);
  return isInch ? { to: at + 1, unit: 'inch', dimension: 'distance' } : null;
}

/** Where the second number of a range begins, if what is there joins two; null where it does not. */
function jointEnd(line: Line, at: number, from: number): number | null {
  const { vocabulary } = line;
  const norm = normAt(line, at);
  // The form of an en dash is a hyphen.
  if (norm === '-' || norm === '—') return gluedAt(line, at) === gluedAt(line, at + 1) ? at + 1 : null;
  const to = phraseAt(line, at, vocabulary.to);
  // From 10 to 20 is a change of two quantities, and so is `by two to 14`.
  const isChange =
    phraseBefore(line, from, vocabulary.from) !== null || phraseBefore(line, from, vocabulary.by) !== null;
  if (to !== null) return isChange ? null : to.to;
  const and = phraseAt(line, at, vocabulary.and);
  return and !== null && phraseBefore(line, from, vocabulary.between) !== null ? and.to : null;
}

/** Two numbers as one range: `two to three million` shares what multiplies, and `4 to 5 km` the unit. */
function join(low: Part, high: Part): QuantityValue | null {
  if (low.numeral.order || high.numeral.order) return null;
  // Four hours or five ships are two things.
  if (high.unit === null && low.unit !== null && low.unit.dimension !== 'money') return null;
  if (low.unit !== null && high.unit !== null && low.unit.unit !== high.unit.unit) return null;
  const isBare = low.numeral.scale === 1 && (low.unit === null || low.unit.dimension === 'money');
  const shares = isBare && low.numeral.value < high.numeral.scale;
  const first = low.numeral.value * (shares ? high.numeral.scale : 1);
  if (first >= high.numeral.value) return null;
  return { low: Number(first.toPrecision(12)), high: high.numeral.value, bound: 'exact', step: high.numeral.step };
}

/** One amount; what stands below zero is negative. */
function single(line: Line, { from, to: end, numeral, unit }: Part): Reading {
  const below =
    unit === null || unit.dimension === 'temperature' ? phraseAt(line, end, line.vocabulary.belowZero) : null;
  const to = below?.to ?? end;
  const { order, about, step } = numeral;
  const number = below === null ? numeral.value : -Math.abs(numeral.value);
  const value: QuantityValue = order
    ? { low: number, high: number * 10, bound: 'order of magnitude', step: number }
    : { low: number, high: number, bound: about ? 'about' : 'exact', step };
  return { from, to, value, ...measureOf(unit) };
}

function measureOf(unit: ReadUnit | null): Pick<Reading, 'dimension' | 'unit' | 'part'> {
  return unit === null
    ? { dimension: 'count', unit: null, part: null }
    : { dimension: unit.dimension, unit: unit.unit, part: null };
}
