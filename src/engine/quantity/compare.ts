import { mayBeSameCurrency } from './currency.ts';
import { factorOf } from './unit.ts';
import { type Bound, type Dimension, datePartsOf, type Measure, type QuantityValue } from './value.ts';

/** Conversions are rounded: 125 miles are given as 200 kilometres. */
const CONVERTED = 0.02;

/** How far two quantities agree: `rounded` and `compatible` ones can both be right; `unknown` are not of one kind. */
export type Agreement = 'same' | 'rounded' | 'compatible' | 'different' | 'unknown';

/** Kinds of dates. Two of different kinds may mean one day, which only a calendar could tell. */
const DATES: ReadonlySet<Dimension> = new Set(['date', 'year', 'weekday', 'relative date']);

/** Whether two quantities measure the same kind of thing, so that their values can be compared. */
export function isComparable(one: Measure, other: Measure): boolean {
  if (one.dimension !== other.dimension) return isDateAndYear(one, other);
  if (one.dimension === 'money') return mayBeSameCurrency(one.unit, other.unit) || one.value.low === other.value.low;
  if (one.dimension === 'time of day') return one.unit === other.unit || one.unit === null || other.unit === null;
  return one.unit === other.unit || (factorOf(one.unit) !== null && factorOf(other.unit) !== null);
}

function isDateAndYear(one: Measure, other: Measure): boolean {
  const kinds = [one.dimension, other.dimension].sort().join(' ');
  return kinds === 'date year' && hasYear(one) && hasYear(other);
}

const hasYear = ({ dimension, value }: Measure): boolean => dimension === 'year' || datePartsOf(value.low).year > 0;

/** Whether two quantities can be about one thing at all: of one dimension, or both dates of some kind. */
export function isOfOneKind(one: Measure, other: Measure): boolean {
  return (
    isComparable(one, other) ||
    one.dimension === other.dimension ||
    (DATES.has(one.dimension) && DATES.has(other.dimension))
  );
}

/** Compares the numbers of two quantities. A hedge only widens the range that a number may mean. */
export function agreement(one: Measure, other: Measure): Agreement {
  if (!isComparable(one, other)) return 'unknown';
  if (one.dimension === 'relative date' && one.unit !== other.unit) return 'unknown';
  if (DATES.has(one.dimension)) return datesAgree(one, other);
  if (one.dimension === 'score')
    return one.value.low === other.value.low && one.value.high === other.value.high ? 'same' : 'different';
  // A conversion from dollars to euros changes the number: with equal numbers, one currency is wrong.
  if (one.dimension === 'money' && !mayBeSameCurrency(one.unit, other.unit)) return 'different';
  if (hasSameNumbers(one, other)) return 'same';
  if (isRounded(one, other)) return 'rounded';
  const [a, b] = [openRange(one), openRange(other)];
  const isClose = Math.max(a.low, b.low) <= FARTHEST * Math.min(a.high, b.high);
  const isOrder = [one, other].some(({ value }) => value.bound === 'order of magnitude');
  // Thousands end where tens of thousands begin.
  const overlaps = isOrder ? a.low < b.high && b.low < a.high : a.low <= b.high && b.low <= a.high;
  return overlaps && isClose ? 'compatible' : 'different';
}

function hasSameNumbers(one: Measure, other: Measure): boolean {
  const [a, b] = [one.value, other.value];
  if (one.unit === other.unit || one.dimension === 'money' || one.dimension === 'time of day')
    return a.low === b.low && a.high === b.high;
  const [by, to] = [factorOf(one.unit) ?? 1, factorOf(other.unit) ?? 1];
  return isNear(a.low * by, b.low * to) && isNear(a.high * by, b.high * to);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= CONVERTED * Math.max(Math.abs(one), Math.abs(other));
}

/** The largest share of a number that rounding may change: 3 is not 2.5 rounded. */
const ROUNDED = 0.05;

/** Whether one number is the other, rounded to its step: 1,512,345 and 1.5 million, a third and 33 per cent. */
function isRounded(one: Measure, other: Measure): boolean {
  if (one.unit !== other.unit) return false;
  const rounds = (coarse: QuantityValue, fine: QuantityValue): boolean => {
    const isCoarser = coarse.step > fine.step && coarse.step > 0;
    const half = Math.min(coarse.step / 2, ROUNDED * Math.abs(fine.high));
    return isCoarser && Math.abs(coarse.low - fine.low) <= half && Math.abs(coarse.high - fine.high) <= half;
  };
  return rounds(one.value, other.value) || rounds(other.value, one.value);
}

/** The share by which a hedge widens a number: `about` both ways, `nearly` downwards. */
const ABOUT = 0.1;
/** The largest factor that a bound allows: `more than 200` may mean 210, but hardly 2,000. */
const FARTHEST = 2;

/** The lowest and highest number that a quantity may mean, in its dimension's base unit. */
function openRange({ value, unit }: Measure): { readonly low: number; readonly high: number } {
  const factor = factorOf(unit) ?? 1;
  const [low, high] = [value.low * factor, value.high * factor];
  switch (value.bound) {
    case 'about':
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'nearly':
      return { low: low * (1 - ABOUT), high };
    case 'at least':
      return { low, high: high * FARTHEST };
    case 'at most':
      return { low: low / FARTHEST, high };
    default:
      return { low, high };
  }
}

function datesAgree(one: Measure, other: Measure): Agreement {
  const [a, b] = [asDate(one), asDate(other)];
  const isSame = a.low === b.low && a.high === b.high;
  if (one.dimension === 'weekday' || one.dimension === 'relative date') return isSame ? 'same' : 'different';
  if (isSame || isSameDay(a.low, b.low)) return 'same';
  const fits = sameDate(a.low, b.low) && sameDate(a.high, b.high);
  return fits ? 'rounded' : 'different';
}

/** Whether two dates name one day, one of them without its year. */
function isSameDay(one: number, other: number): boolean {
  const [a, b] = [datePartsOf(one), datePartsOf(other)];
  return a.day > 0 && a.day === b.day && a.month === b.month && (a.year === 0 || b.year === 0);
}

/** A year as a date without month and day. */
function asDate({ dimension, value }: Measure): { readonly low: number; readonly high: number } {
  return dimension === 'year' ? { low: value.low * 10_000, high: value.high * 10_000 } : value;
}

/** Whether two dates agree in the parts that both of them give. */
function sameDate(one: number, other: number): boolean {
  const [a, b] = [datePartsOf(one), datePartsOf(other)];
  return (['year', 'month', 'day'] as const).every((part) => a[part] === b[part] || a[part] === 0 || b[part] === 0);
}

/** The side of a number on which the true value is; `about 200` and `200` are on the same. */
function sideOf(bound: Bound): string {
  if (bound === 'exact' || bound === 'about') return 'at';
  return bound === 'nearly' || bound === 'at most' ? 'below' : bound;
}

/**
 * Whether two quantities say the same to a reader: `four to five hours` and `between 4 and 5 hours`, `one and a half
 * million` and `1.5 million`, `about 40` and `40`. `Five hours` and `just under five hours` do not, nor do `nearly` and
 * `at least`. Units of one dimension are turned into one another, within 2 per cent.
 */
export function sameValue(one: Measure, other: Measure): boolean {
  const agrees = agreement(one, other);
  if (agrees === 'unknown') return false;
  return (agrees === 'same' || agrees === 'rounded') && sideOf(one.value.bound) === sideOf(other.value.bound);
}

/** Whether two quantities contradict each other, or one is hedged in a way that matters. Dates of unlike kinds never do. */
export function differsFrom(one: Measure, other: Measure): boolean {
  return agreement(one, other) !== 'unknown' && !sameValue(one, other);
}

/** Whether two quantities say exactly the same, however they are written: ten and 10, `$5 billion` and `$5bn`. */
export function isSaidAlike(one: Measure, other: Measure): boolean {
  const [a, b] = [one.value, other.value];
  // A date with a year says more than one without.
  if (DATES.has(one.dimension) && (a.low !== b.low || a.high !== b.high)) return false;
  return agreement(one, other) === 'same' && a.bound === b.bound && one.part === other.part;
}
