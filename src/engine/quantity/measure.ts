import { currencyAt } from './currency.ts';
import { digitsAt, gluedAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import { plainDigits } from './separator.ts';
import { dimensionOf, unitOfSign } from './unit.ts';
import type { Dimension } from './value.ts';

/** A unit of measure as it is read. */
export interface ReadUnit {
  readonly to: number;
  readonly unit: string;
  readonly dimension: Dimension;
}

/** The unit that follows a number; null where none does. A hyphen before it belongs to it: `40-second`. */
export function readUnit(line: Line, behind: number): ReadUnit | null {
  const at = hyphenAt(line, behind) ? behind + 1 : behind;
  const word = phraseAt(line, at, line.vocabulary.units);
  // Three Mile Island: an English unit has no capital.
  const isName = word !== null && line.vocabulary.english && isCapital(line.words[at]);
  if (word !== null && (!isName || dimensionOf(word.meaning) === 'money')) return perHour(line, word.to, word.meaning);
  const currency = currencyAt(line, at);
  // In `5 $10 notes` the sign belongs to the second number.
  if (currency !== null && !digitsAt(line, currency.to)) return { ...currency, dimension: 'money' };
  if (!digitsAt(line, behind - 1) && word === null) return null;
  return readDegrees(line, at) ?? readSign(line, at);
}

/** The highest temperature of the weather: a larger number with a letter behind it is a name. */
const HOTTEST = { C: 60, F: 140 };

/** `12C` and `-5 C`: a temperature where the number can be one, and no seat or flat is named. */
function readDegrees(line: Line, at: number): ReadUnit | null {
  const { words, vocabulary } = line;
  const letter = words[at]?.text;
  const number = Number(plainDigits(words[at - 1]?.text ?? '').replace(',', '.'));
  if ((letter !== 'C' && letter !== 'F') || !gluedAt(line, at) || !(number <= HOTTEST[letter])) return null;
  return phraseBefore(line, at - 1, vocabulary.labels) === null ? unitTo(at + 1, `°${letter}`) : null;
}

function readSign(line: Line, at: number): ReadUnit | null {
  const norm = normAt(line, at);
  const next = gluedAt(line, at + 1) ? normAt(line, at + 1) : '';
  if (norm === '°' && /^[cf]$/.test(next)) return unitTo(at + 2, `°${next.toUpperCase()}`);
  // The form of ℃ is two letters behind a sign already.
  const unit = unitOfSign(norm);
  if (unit === null) return null;
  const isWord = line.words[at]?.kind === 'letters';
  // A short form follows its number with at most a space, and is no word of the sentence: 5 t, but not 5 l.
  if (isWord && norm.length === 1 && !gluedAt(line, at) && isCapital(line.words[at])) return null;
  return perHour(line, at + 1, unit);
}

/** Units that continue another one: `km²`, `km/h`. */
function perHour(line: Line, to: number, unit: string): ReadUnit {
  // The form of `²` is `2`.
  if (normAt(line, to) === '2' && gluedAt(line, to)) return unitTo(to + 1, `square ${unit}`);
  const speed = { kilometre: 'km/h', mile: 'mph' }[unit];
  const isPer = normAt(line, to) === '/' && /^(?:h|hour)$/.test(normAt(line, to + 1));
  return speed !== undefined && isPer ? unitTo(to + 2, speed) : unitTo(to, unit);
}

function unitTo(to: number, unit: string): ReadUnit {
  return { to, unit, dimension: dimensionOf(unit) };
}
