import { factorOf } from './unit.ts';

/** How the words around a number let it be taken. */
export type Bound = 'exact' | 'about' | 'at least' | 'at most' | 'order of magnitude';

/** What a figure measures. */
export type Dimension =
  | 'count'
  | 'ordinal'
  | 'share'
  | 'age'
  | 'date'
  | 'year'
  | 'time of day'
  | 'duration'
  | 'distance'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'money';

/**
 * What a figure says, as a range; both ends are the same number where only one is given. The numbers are those that are
 * written: `just under five` is 5, at most. Shares are in per cent, times of day in minutes after midnight; a date is
 * year, month and day in a row, what is not told being 0: `Sept. 13` is 913, `September 2023` 20230900.
 */
export interface FigureValue {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** A value with what it measures. */
export interface Measure {
  readonly value: FigureValue;
  readonly dimension: Dimension;
  /** `hour`, `kilometre`, `€`; null for what has none. */
  readonly unit: string | null;
}

/** Whoever turns miles into kilometres rounds: 125 miles are 200 kilometres. */
const ROUNDING = 0.02;

/** Whether two figures measure the same kind of thing, so that their values can be compared. */
export function isComparable(one: Measure, other: Measure): boolean {
  if (one.dimension !== other.dimension) return false;
  return one.unit === other.unit || (factorOf(one.unit) !== null && factorOf(other.unit) !== null);
}

/**
 * Whether two figures say the same: `four to five hours` and `between 4 and 5 hours` do, `five hours` and `just under
 * five hours` do not. Other units of the same dimension are turned into one another, within 2 per cent. A date that
 * tells less says the same as one that tells more.
 */
export function sameValue(one: Measure, other: Measure): boolean {
  if (!isComparable(one, other) || one.value.bound !== other.value.bound) return false;
  const [a, b] = [one.value, other.value];
  if (one.dimension === 'date') return sameDate(a.low, b.low) && sameDate(a.high, b.high);
  if (one.unit === other.unit) return a.low === b.low && a.high === b.high;
  const [by, to] = [factorOf(one.unit) ?? 1, factorOf(other.unit) ?? 1];
  return isNear(a.low * by, b.low * to) && isNear(a.high * by, b.high * to);
}

/** How far two comparable figures agree. */
export type Agreement = 'same numbers' | 'compatible' | 'different';

/** What a bound leaves open: `about` so much either way. */
const ABOUT = 0.1;
/** `more than 200` may mean 210, and hardly 2,000. */
const FARTHEST = 2;

/** Whether two comparable figures have the same numbers, whatever their bounds, or could both be right. */
export function agreement(one: Measure, other: Measure): Agreement {
  const bound = one.value.bound;
  if (sameValue(one, { ...other, value: { ...other.value, bound } })) return 'same numbers';
  if (one.dimension === 'date') return 'different';
  const [a, b] = [openRange(one), openRange(other)];
  const isClose = Math.max(a.low, b.low) <= FARTHEST * Math.min(a.high, b.high);
  return a.low <= b.high && b.low <= a.high && isClose ? 'compatible' : 'different';
}

/** The least and the most that a figure lets be meant, in its dimension's base unit. */
function openRange({ value, unit }: Measure): { readonly low: number; readonly high: number } {
  const factor = factorOf(unit) ?? 1;
  const [low, high] = [value.low * factor, value.high * factor];
  if (value.bound === 'about') return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
  if (value.bound === 'at least') return { low, high: high * FARTHEST };
  return value.bound === 'at most' ? { low: low / FARTHEST, high } : { low, high };
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** A date taken apart. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as one number; what is not told is 0. */
export function dateNumber({ year, month, day }: DateParts): number {
  return year * 10_000 + month * 100 + day;
}

/** The parts of a date that is one number. */
export function datePartsOf(date: number): DateParts {
  return { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}

function sameDate(one: number, other: number): boolean {
  const [a, b] = [datePartsOf(one), datePartsOf(other)];
  return (['year', 'month', 'day'] as const).every((part) => a[part] === b[part] || a[part] === 0 || b[part] === 0);
}
