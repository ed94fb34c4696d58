/** What the words around a number make of it: 200, about 200, nearly 200, at least 200, at most 200; hundreds. */
export type Bound = 'exact' | 'about' | 'nearly' | 'at least' | 'at most' | 'order of magnitude';

/** What a quantity measures. */
export type Dimension =
  | 'count'
  | 'score'
  | 'ordinal'
  | 'share'
  | 'age'
  | 'date'
  | 'year'
  | 'weekday'
  | 'relative date'
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
 * What a quantity says, as a range; both ends are the same number where only one is given. The numbers are those that are
 * written: `just under five` is 5, nearly. Shares are in per cent, times of day in minutes after midnight, weekdays from
 * Monday as 1, relative dates in periods from now; a date is year, month and day in a row, what is not given being 0:
 * `Sept. 13` is 913, `September 2023` 20230900. Of a score, `low` is the first number and `high` the second.
 */
export interface QuantityValue {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** How precisely the number is given: `1.5 million` to 100,000. 0 where the number is no decimal one: a third. */
  readonly step: number;
}

/** A value with what it measures. */
export interface Measure {
  readonly value: QuantityValue;
  readonly dimension: Dimension;
  /**
   * `hour`, `kilometre`, a currency by its ISO code, the period of a relative date, the zone of a time of day; `$` is a
   * dollar of a country that is not named. Null for what has none.
   */
  readonly unit: string | null;
  /** The part of the day, month or year that a date is narrowed to: `night`, `early`; null where it is not. */
  readonly part: string | null;
}

/** An exact value. */
export function exactly(low: number, high = low, step = 1): QuantityValue {
  return { low, high, bound: 'exact', step };
}

/** A date taken apart. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as one number; what is not given is 0. */
export function dateNumber({ year, month, day }: DateParts): number {
  return year * 10_000 + month * 100 + day;
}

/** The parts of a date that is one number. */
export function datePartsOf(date: number): DateParts {
  return { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}
