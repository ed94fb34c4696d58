import { dimensionOf } from './unit.ts';
import { unitOfSign } from './unit-word.ts';
import type { Dimension } from './value.ts';
import { gluedAt, isCapital, type Line, normAt } from './word.ts';

/** A unit of measure as it is read. */
export interface ReadUnit {
  readonly to: number;
  readonly unit: string;
  readonly dimension: Dimension;
}

/** Signs and codes that stand before a sum, with or without the letters of their country: `US$`, `EUR`. */
const CODES = /^(?:usd|eur|gbp|jpy)$/;

/** A currency before its sum; null where there is none. */
export function readCurrency(line: Line, at: number): ReadUnit | null {
  const word = line.words[at];
  const country =
    word !== undefined && /^\p{Lu}{1,3}$/u.test(word.text) && isCurrency(line, at + 1) && gluedAt(line, at + 1);
  const sign = country ? at + 1 : at;
  if (!country && !isCurrency(line, at) && !CODES.test(normAt(line, at))) return null;
  const norm = normAt(line, sign);
  return { to: sign + 1, unit: unitOfSign(norm) ?? norm, dimension: 'money' };
}

function isCurrency({ words }: Line, at: number): boolean {
  return /^\p{Sc}$/u.test(words[at]?.text ?? '');
}

/**
 * The unit that stands at a word; null where none does. A hyphen before it belongs to it: `40-second`.
 *
 * @param digits whether the number before it is in digits: `m` and `°C` stand behind such only
 */
export function readUnit(line: Line, at: number, digits: boolean): ReadUnit | null {
  const hyphen = normAt(line, at) === '-' && gluedAt(line, at) && gluedAt(line, at + 1);
  return readWholeUnit(line, hyphen ? at + 1 : at, digits);
}

function readWholeUnit(line: Line, at: number, digits: boolean): ReadUnit | null {
  const phrase = line.tongue.english ? readPhrase(line, at) : null;
  if (phrase) return phrase;
  const word = line.tongue.units.get(normAt(line, at));
  // Three Mile Island: an English unit has no capital.
  if (word !== undefined && !(line.tongue.english && isCapital(line.words[at]))) return named(word, at + 1, line);
  return digits ? readSign(line, at) : null;
}

const PER_CENT = /^(?:per cent|pour cent|por ciento)$/;
const NATIONAL = /^(?:us|american|canadian|australian)$/;

/** Units of several words: per cent, percentage points, square miles, nautical miles, US dollars, degrees Celsius. */
function readPhrase(line: Line, at: number): ReadUnit | null {
  const first = normAt(line, at);
  const second = normAt(line, at + 1);
  if (PER_CENT.test(`${first} ${second}`)) return of('%', at + 2);
  if (first === 'percentage' && /^points?$/.test(second)) return of('percentage point', at + 2);
  if (first === 'degrees' && /^(?:c|celsius)$/.test(second)) return of('°C', at + 2);
  if (first === 'degrees' && /^(?:f|fahrenheit)$/.test(second)) return of('°F', at + 2);
  const unit = line.tongue.units.get(second);
  if (unit === undefined) return null;
  if (first === 'square' && dimensionOf(`square ${unit}`)) return of(`square ${unit}`, at + 2);
  if (first === 'nautical' && unit === 'mile') return of('nautical mile', at + 2);
  return NATIONAL.test(first) && dimensionOf(unit) === 'money' ? of(unit, at + 2) : null;
}

function readSign(line: Line, at: number): ReadUnit | null {
  const norm = normAt(line, at);
  const next = gluedAt(line, at + 1) ? normAt(line, at + 1) : '';
  if (norm === '°' && /^[cf]$/.test(next)) return of(`°${next.toUpperCase()}`, at + 2);
  if (PER_CENT.test(`${norm} ${normAt(line, at + 1)}`)) return of('%', at + 2);
  const unit = unitOfSign(norm);
  return unit === null ? null : named(unit, at + 1, line);
}

/** A unit, or what it is the beginning of: `km²`, `km/h`, `kilometres per hour`, `miles an hour`. */
function named(unit: string, to: number, line: Line): ReadUnit {
  const joint = normAt(line, to);
  // `²` is `2` in the form that is compared.
  if (joint === '2' && gluedAt(line, to) && dimensionOf(`square ${unit}`)) return of(`square ${unit}`, to + 1);
  const speed = { kilometre: 'km/h', mile: 'mph' }[unit];
  const isPer = joint === '/' || joint === 'per' || joint === 'an';
  return speed !== undefined && isPer && /^(?:h|hour)$/.test(normAt(line, to + 1)) ? of(speed, to + 2) : of(unit, to);
}

function of(unit: string, to: number): ReadUnit {
  return { to, unit, dimension: dimensionOf(unit) ?? 'money' };
}
