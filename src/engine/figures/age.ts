import { readAmount } from './amount.ts';
import { readNumeral } from './numeral.ts';
import type { FigureReading } from './reading.ts';
import { isCapital, type Line, normAt } from './word.ts';

/** Nobody has been older. */
const OLDEST = 122;

/** Ages of people and things: `39-year-old`, `39 years old`, `aged 39`, and `, 39,` behind a name. */
export function readAge(line: Line, at: number): FigureReading | null {
  if (!line.tongue.english) return null;
  return readYearsOld(line, at) ?? readBareAge(line, at);
}

function readYearsOld(line: Line, at: number): FigureReading | null {
  const amount = readAmount(line, at);
  if (amount?.dimension !== 'duration') return null;
  const joint = normAt(line, amount.to) === '-' ? amount.to + 1 : amount.to;
  if (!/^olds?$/.test(normAt(line, joint))) return null;
  return { ...amount, to: joint + 1, dimension: 'age' };
}

function readBareAge(line: Line, at: number): FigureReading | null {
  const numeral = readNumeral(line, at);
  if (numeral === null || numeral.vague || numeral.value > OLDEST || numeral.value < 1) return null;
  if (!/^aged?$/.test(normAt(line, at - 1)) && !isBehindName(line, at, numeral.to)) return null;
  const { to, value: number } = numeral;
  const value = { low: number, high: number, bound: 'exact' } as const;
  return { from: at, to, value, dimension: 'age', unit: 'year', digits: line.words[at]?.kind === 'digits' };
}

/** `Poe, 39, said`; a row of capitals before a comma and a second comma behind. */
function isBehindName(line: Line, at: number, to: number): boolean {
  const isName = isCapital(line.words[at - 2]) && line.tongue.months.get(normAt(line, at - 2)) === undefined;
  const isNumber = line.words[at]?.kind === 'digits' && /^\p{Nd}{1,3}$/u.test(line.words[at]?.text ?? '');
  return isNumber && isName && normAt(line, at - 1) === ',' && /^[,.]$/.test(normAt(line, to)) && isTwoNames(line, at);
}

/** A place has one capital before its comma more often than two, a person nearly always two or a title. */
function isTwoNames({ words }: Line, at: number): boolean {
  return isCapital(words[at - 3]) || words[at - 3] === undefined || words[at - 3]?.kind === 'sign';
}
