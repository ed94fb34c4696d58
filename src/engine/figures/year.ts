import { plainDigits } from './digit.ts';
import { isPlural } from './noun.ts';
import type { FigureReading } from './reading.ts';
import { gluedAt, isCapital, type Line, normAt } from './word.ts';

/** Words before which a number of four digits is a year, in some languages. */
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|during|before|after|early|late|mid|year|years|around|of|and|to|im|jahr|seit|ab|bis|en|depuis|année|desde|año|anno|nel|dal)$/;
const EARLIEST = 1000;
const LATEST = 2100;

/** Years and rows of years: `2022`, `1950-53`, `between 1950 and 1953`, `the 1990s`. */
export function readYear(line: Line, at: number): FigureReading | null {
  const low = yearAt(line, at);
  if (low === null) return null;
  const high = lastYear(line, at + 1, low);
  const isDecade = low % 10 === 0 && gluedAt(line, at + 1) && normAt(line, at + 1) === 's';
  if (high === null && isDecade) return found(at, at + 2, low, low + 9);
  if (high !== null) return found(at, high.to, low, high.year);
  return isYear(line, at) ? found(at, at + 1, low, low) : null;
}

function found(from: number, to: number, low: number, high: number): FigureReading {
  return { from, to, value: { low, high, bound: 'exact' }, dimension: 'year', unit: null, digits: true };
}

function yearAt({ words }: Line, at: number): number | null {
  const word = words[at];
  if (word?.kind !== 'digits' || !/^\p{Nd}{4}$/u.test(word.text)) return null;
  const year = Number(plainDigits(word.text));
  return year >= EARLIEST && year < LATEST ? year : null;
}

/** The second year of a row: `53` of 1950-53, `1953` of between 1950 and 1953. */
function lastYear(line: Line, at: number, first: number): { readonly to: number; readonly year: number } | null {
  const joint = normAt(line, at);
  const isJoint = /^[-/]$/.test(joint) ? gluedAt(line, at + 1) : /^(?:to|until|bis|à)$/.test(joint);
  const isBetween = joint === 'and' && normAt(line, at - 2) === 'between';
  if (!isJoint && !isBetween) return null;
  const written = plainDigits(line.words[at + 1]?.text ?? '');
  const short = gluedAt(line, at + 1) && /^\d{2}$/.test(written);
  const year = short ? Math.floor(first / 100) * 100 + Number(written) : yearAt(line, at + 1);
  return year !== null && year > first ? { to: at + 2, year } : null;
}

/** A number of four digits without a mark is a year, unless it counts what stands behind it. */
function isYear(line: Line, at: number): boolean {
  if (gluedAt(line, at + 1) && line.words[at + 1]?.kind === 'letters') return normAt(line, at + 1).startsWith('年');
  const before = normAt(line, at - 1);
  if (BEFORE_YEAR.test(before) || line.tongue.months.has(before)) return true;
  const next = line.words[at + 1];
  if (next?.kind !== 'letters') return true;
  return line.tongue.english && !isPlural(next.norm) && !line.tongue.units.has(next.norm) && !isCapital(next);
}
