import { wordValue } from '../edits/number.ts';
import { plainDigits } from './digit.ts';
import { isDeterminer } from './noun.ts';
import type { FigureReading } from './reading.ts';
import { gluedAt, type Line, normAt } from './word.ts';

/** The ordinals that are not their number and `th`, in lower case. */
export const IRREGULAR_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);

/** The number of an ordinal in words, in lower case: `second`, `seventeenth`, `thirtieth`; null for other words. */
export function ordinalValue(norm: string): number | null {
  const irregular = IRREGULAR_ORDINALS.get(norm);
  if (irregular !== undefined) return irregular;
  if (!norm.endsWith('th')) return null;
  const value = wordValue(norm.endsWith('ieth') ? `${norm.slice(0, -4)}y` : norm.slice(0, -2));
  return value === null || value > 99 ? null : value;
}

/** Sets phrases in which `first` or `second` puts nothing in an order. */
const SET_PHRASE = /^(?:place|aid|hand|lady|name|names|half|thought|glance|and)$/;

/** `the second`, `its first`, `70th`, `twenty-first`; the article belongs to the figure. */
export function readOrdinal(line: Line, at: number): FigureReading | null {
  const read = readDigits(line, at) ?? (line.tongue.english ? readWord(line, at) : null);
  if (read === null) return null;
  const { to, number, digits } = read;
  const from = line.tongue.english && normAt(line, at - 1) === 'the' ? at - 1 : at;
  const value = { low: number, high: number, bound: 'exact' } as const;
  return { from, to, value, dimension: 'ordinal', unit: null, digits };
}

interface Read {
  readonly to: number;
  readonly number: number;
  readonly digits: boolean;
}

function readDigits(line: Line, at: number): Read | null {
  if (!line.tongue.english || line.words[at]?.kind !== 'digits') return null;
  const plain = plainDigits(line.words[at]?.text ?? '').replaceAll(',', '');
  const isOrdinal = gluedAt(line, at + 1) && /^(?:st|nd|rd|th)$/.test(normAt(line, at + 1));
  return isOrdinal && /^\d{1,9}$/.test(plain) ? { to: at + 2, number: Number(plain), digits: true } : null;
}

/** A word counts as an ordinal only where an article, a possessive or a name in the genitive stands before it. */
function readWord(line: Line, at: number): Read | null {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (word === undefined || word.text !== word.norm || gluedAt(line, at)) return null;
  if (SET_PHRASE.test(next?.norm ?? '') || !isDeterminer(normAt(line, at - 1))) return null;
  const tens = wordValue(word.norm) ?? 0;
  if (tens >= 20 && tens < 100 && normAt(line, at + 1) === '-' && gluedAt(line, at + 2)) {
    const units = ordinalValue(normAt(line, at + 2));
    return units === null || units > 9 ? null : { to: at + 3, number: tens + units, digits: false };
  }
  // Second-largest and first-hand are words of their own.
  if (normAt(line, at + 1) === '-' && gluedAt(line, at + 1)) return null;
  const number = ordinalValue(word.norm);
  return number === null ? null : { to: at + 1, number, digits: false };
}
