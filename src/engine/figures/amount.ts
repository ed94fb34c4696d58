import { SUFFIXES } from '../edits/number.ts';
import { type ReadUnit, readCurrency, readUnit } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { FigureReading } from './reading.ts';
import type { FigureValue } from './value.ts';
import { gluedAt, type Line, normAt } from './word.ts';

/** One number with its unit, before or behind it. */
interface Part {
  readonly numeral: Numeral;
  readonly unit: ReadUnit | null;
  readonly to: number;
  readonly digits: boolean;
}

/** Numbers with their units: `five`, `$2.5bn`, `four to five hours`, `between 10 and 12 km`, `tens of millions`. */
export function readAmount(line: Line, at: number): FigureReading | null {
  const low = readPart(line, at);
  if (low === null) return null;
  const joint = jointEnd(line, low.to, at);
  const high = joint === null ? null : readPart(line, joint);
  const joined = high === null ? null : join(low, high);
  return joined === null || high === null ? single(low, at) : { ...joined, from: at, to: high.to };
}

function readPart(line: Line, at: number): Part | null {
  const currency = readCurrency(line, at);
  const from = currency?.to ?? at;
  const read = readHalf(line, from) ?? readNumeral(line, from);
  if (read === null) return null;
  const numeral = currency === null ? read : withLetter(line, read);
  const digits = line.words[from]?.kind === 'digits';
  const behind = currency === null ? unitBehind(line, numeral, digits) : null;
  return { numeral, unit: currency ?? behind, to: behind?.to ?? numeral.to, digits };
}

/** Tens of millions of dollars are an amount too. */
function unitBehind(line: Line, { to, vague }: Numeral, digits: boolean): ReadUnit | null {
  return readUnit(line, to, digits) ?? (vague && normAt(line, to) === 'of' ? readUnit(line, to + 1, false) : null);
}

/** `$5m` are millions: what `m` alone says depends on the sign before it. */
function withLetter(line: Line, numeral: Numeral): Numeral {
  const scale = gluedAt(line, numeral.to) ? SUFFIXES.get(normAt(line, numeral.to)) : undefined;
  return scale === undefined ? numeral : { ...numeral, to: numeral.to + 1, value: numeral.value * scale, scale };
}

/** `half a million`, `half an hour`. */
function readHalf(line: Line, at: number): Numeral | null {
  if (!line.tongue.english || normAt(line, at) !== 'half' || !/^an?$/.test(normAt(line, at + 1))) return null;
  if (readUnit(line, at + 2, false)) return { to: at + 2, value: 0.5, scale: 1, vague: false };
  const whole = readNumeral(line, at + 1);
  return whole === null ? null : { ...whole, value: whole.value / 2 };
}

/** Where the second number of a range begins, if what stands there joins two; null where it does not. */
function jointEnd(line: Line, at: number, from: number): number | null {
  const norm = normAt(line, at);
  const before = normAt(line, from - 1);
  // The form of an en dash is a hyphen.
  if (norm === '-') return gluedAt(line, at) === gluedAt(line, at + 1) ? at + 1 : null;
  if (!line.tongue.english) return line.words[at]?.kind === 'letters' && /^(?:bis|à|a)$/.test(norm) ? at + 1 : null;
  // From 10 to 20 is a change and tells two figures.
  if (norm === 'to' || norm === 'or') return before === 'from' ? null : at + 1;
  return norm === 'and' && before === 'between' ? at + 1 : null;
}

/** Two numbers as one range: `two to three million` shares what multiplies, and `4 to 5 km` the unit. */
function join(low: Part, high: Part): Pick<FigureReading, 'value' | 'dimension' | 'unit' | 'digits'> | null {
  if (low.numeral.vague || high.numeral.vague) return null;
  // Four hours or five ships are two things.
  if (high.unit === null && low.unit !== null && low.unit.dimension !== 'money') return null;
  const unit = high.unit ?? low.unit;
  if (low.unit !== null && unit !== null && low.unit.unit !== unit.unit) return null;
  const isBare = low.numeral.scale === 1 && (low.unit === null || low.unit.dimension === 'money');
  const first = low.numeral.value * (isBare && low.numeral.value < high.numeral.scale ? high.numeral.scale : 1);
  if (first >= high.numeral.value) return null;
  const value: FigureValue = { low: first, high: high.numeral.value, bound: 'exact' };
  return { value, ...measureOf(unit), digits: low.digits || high.digits };
}

function single({ numeral, unit, to, digits }: Part, at: number): FigureReading {
  const { value: number, vague } = numeral;
  const value: FigureValue = vague
    ? { low: number, high: number * 10, bound: 'order of magnitude' }
    : { low: number, high: number, bound: 'exact' };
  return { from: at, to, value, ...measureOf(unit), digits };
}

function measureOf(unit: ReadUnit | null): Pick<FigureReading, 'dimension' | 'unit'> {
  return unit === null ? { dimension: 'count', unit: null } : { dimension: unit.dimension, unit: unit.unit };
}
