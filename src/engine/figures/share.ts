import { wordValue } from '../edits/number.ts';
import { readUnit } from './measure.ts';
import { readNumeral } from './numeral.ts';
import { ordinalValue } from './ordinal.ts';
import type { FigureReading } from './reading.ts';
import { gluedAt, type Line, normAt } from './word.ts';

/** Parts of a whole, in per cent: `half of`, `two-thirds`, `a quarter of`, `one in five`. */
export function readShare(line: Line, at: number): FigureReading | null {
  if (!line.tongue.english) return null;
  return readHalf(line, at) ?? readFraction(line, at) ?? readOneIn(line, at);
}

function found(from: number, to: number, share: number): FigureReading {
  const value = { low: share, high: share, bound: 'exact' } as const;
  return { from, to, value, dimension: 'share', unit: '%', digits: false };
}

/** A half is a part where the whole stands behind it: the first half, half past and half-brothers are none. */
function readHalf(line: Line, at: number): FigureReading | null {
  if (normAt(line, at) !== 'half' || gluedAt(line, at) || gluedAt(line, at + 1)) return null;
  const isPart = /^(?:of|the|its|his|her|their|our|all|that|this|those|these)$/.test(normAt(line, at + 1));
  const isOrdered = ordinalValue(normAt(line, at - 1)) !== null || /^(?:other|and)$/.test(normAt(line, at - 1));
  return isPart && !isOrdered ? found(at, at + 1, 50) : null;
}

function partsOf(norm: string): number | null {
  if (/^quarters?$/.test(norm)) return 4;
  const singular = norm.replace(/s$/, '');
  const parts = singular === 'second' ? null : ordinalValue(singular);
  return parts !== null && parts > 2 ? parts : null;
}

/** `two-thirds`, `three quarters`; a single part only before `of`, since a third may also be the third. */
function readFraction(line: Line, at: number): FigureReading | null {
  const first = normAt(line, at);
  const one = /^(?:a|an|one)$/.test(first);
  const count = one ? 1 : wordValue(first);
  const part = normAt(line, at + 1) === '-' && gluedAt(line, at + 1) ? at + 2 : at + 1;
  const parts = partsOf(normAt(line, part));
  if (count === null || parts === null || count >= parts) return null;
  const isPart = one ? normAt(line, part + 1) === 'of' : normAt(line, part).endsWith('s');
  return isPart ? (ofUnit(line, at, part + 1, count / parts) ?? found(at, part + 1, (100 * count) / parts)) : null;
}

/** A quarter of an hour is an amount, and no share. */
function ofUnit(line: Line, from: number, of: number, part: number): FigureReading | null {
  if (normAt(line, of) !== 'of' || !/^an?$/.test(normAt(line, of + 1))) return null;
  const unit = readUnit(line, of + 2, false);
  const value = { low: part, high: part, bound: 'exact' } as const;
  return unit && { from, to: unit.to, value, dimension: unit.dimension, unit: unit.unit, digits: false };
}

/** `one in five`, `3 in 10`, `two out of three`; not `one in 2019`. */
function readOneIn(line: Line, at: number): FigureReading | null {
  const few = readNumeral(line, at);
  if (few === null) return null;
  const joint = normAt(line, few.to) === 'out' && normAt(line, few.to + 1) === 'of' ? few.to + 2 : few.to + 1;
  const isJoint = joint === few.to + 2 || normAt(line, few.to) === 'in';
  const many = isJoint ? readNumeral(line, joint) : null;
  const isShare = many !== null && !few.vague && !many.vague && few.value < many.value && many.value <= 100;
  return isShare && few.value >= 1 ? found(at, many.to, (100 * few.value) / many.value) : null;
}
