import { digitsAt, gluedAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { isPlural } from './noun.ts';
import { readNumeral } from './numeral.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';

const EARLIEST = 1000;
const LATEST = 2100;

/** Years and rows of years: `2022`, `1950-53`, `between 1950 and 1953`, `the 1990s`, `nineteen eighty-four`. */
export function readYear(line: Line, at: number): Reading | null {
  const low = yearAt(line, at);
  if (low === null) return readInWords(line, at);
  const high = lastYear(line, at + 1, low);
  const isDecade = low % 10 === 0 && gluedAt(line, at + 1) && /^'?s$/.test(normAt(line, at + 1));
  if (high === null && isDecade) return found(line, at, at + 2, low, low + 9);
  if (high !== null) return found(line, at, high.to, low, high.year);
  return isYear(line, at) ? found(line, at, yearSignEnd(line, at), low, low) : null;
}

function found(line: Line, at: number, to: number, low: number, high: number): Reading {
  // Mid-1990 has its hyphen, and early 2018 the stage with it.
  const stage = phraseBefore(line, hyphenAt(line, at - 1) ? at - 1 : at, line.vocabulary.stages);
  return {
    from: stage?.from ?? at,
    to,
    value: exactly(low, high),
    dimension: 'year',
    unit: null,
    part: stage?.meaning ?? null,
  };
}

/** The sign of a year belongs to it: 2023年. */
function yearSignEnd(line: Line, at: number): number {
  return normAt(line, at + 1) === '年' ? at + 2 : at + 1;
}

function yearAt({ words }: Line, at: number): number | null {
  const word = words[at];
  if (word?.kind !== 'digits' || !/^\p{Nd}{4}$/u.test(word.text)) return null;
  const year = Number(plainDigits(word.text));
  return year >= EARLIEST && year < LATEST ? year : null;
}

/** The second year of a row: `53` of 1950-53, `1953` of between 1950 and 1953. */
function lastYear(line: Line, at: number, first: number): { readonly to: number; readonly year: number } | null {
  const norm = normAt(line, at);
  const isHyphen = /^[-/]$/.test(norm) && gluedAt(line, at + 1);
  const to = isHyphen ? at + 1 : phraseAt(line, at, line.vocabulary.to)?.to;
  const and = phraseAt(line, at, line.vocabulary.and);
  const isBetween = and !== null && phraseBefore(line, at - 1, line.vocabulary.between) !== null;
  const joint = to ?? (isBetween ? and.to : null);
  if (joint === null) return null;
  const written = plainDigits(line.words[joint]?.text ?? '');
  const isShort = isHyphen && /^\d{2}$/.test(written);
  const year = isShort ? Math.floor(first / 100) * 100 + Number(written) : yearAt(line, joint);
  return year !== null && year > first ? { to: joint + 1, year } : null;
}

/** A number of four digits without a mark is a year, unless it counts what follows it. */
function isYear(line: Line, at: number): boolean {
  const { vocabulary } = line;
  const next = line.words[at + 1];
  if (next?.norm === '年') return true;
  if (next?.glued && next.kind === 'letters') return false;
  if (phraseBefore(line, at, vocabulary.beforeYear) || phraseBefore(line, at, vocabulary.months)) {
    return phraseAt(line, at + 1, vocabulary.units) === null || !vocabulary.english;
  }
  if (next?.kind !== 'letters') return true;
  return (
    vocabulary.english && !isPlural(next.norm) && phraseAt(line, at + 1, vocabulary.units) === null && !isCapital(next)
  );
}

const DECADES: readonly string[] = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** `the nineteen-sixties`. */
function readDecade(line: Line, at: number, century: number): Reading | null {
  const ten = DECADES.indexOf(normAt(line, at)) + 2;
  return ten < 2 ? null : found(line, at, at + 1, century * 100 + ten * 10, century * 100 + ten * 10 + 9);
}

/** `nineteen eighty-four`, `twenty twenty-one`, `nineteen oh five`: no other number is written in two parts. */
function readInWords(line: Line, at: number): Reading | null {
  if (digitsAt(line, at)) return null;
  return readTwoParts(line, at) ?? readWhole(line, at);
}

function readTwoParts(line: Line, at: number): Reading | null {
  const { numbers } = line.vocabulary;
  const first = phraseAt(line, at, numbers);
  if (first === null || first.meaning < 13 || first.meaning > 20) return null;
  const decade = first.meaning === 19 ? readDecade(line, hyphenAt(line, first.to) ? first.to + 1 : first.to, 19) : null;
  if (decade !== null) return { ...decade, from: at };
  const tens = hyphenAt(line, first.to) ? null : phraseAt(line, first.to, numbers);
  // Oh five is one number of two words.
  if (tens === null || (tens.meaning < 10 && tens.to === first.to + 1)) return null;
  const units = tens.meaning >= 20 ? phraseAt(line, hyphenAt(line, tens.to) ? tens.to + 1 : tens.to, numbers) : null;
  const isUnit = units !== null && units.meaning > 0 && units.meaning < 10;
  const year = first.meaning * 100 + tens.meaning + (isUnit ? units.meaning : 0);
  return year < LATEST ? found(line, at, isUnit ? units.to : tens.to, year, year) : null;
}

/** `in nineteen hundred and five`, `en mil novecientos cuatro`, 一九八四年: where nothing follows that it counts. */
function readWhole(line: Line, at: number): Reading | null {
  const { han, beforeYear, to, from, stopWords } = line.vocabulary;
  const number = readNumeral(line, at);
  if (number === null || number.order || !(number.value >= EARLIEST && number.value < LATEST)) return null;
  const year = number.value;
  if (han) return normAt(line, number.to) === '年' ? found(line, at, number.to + 1, year, year) : null;
  const isPlaced = phraseBefore(line, at, beforeYear) !== null && number.value % 100 > 0;
  const isChange = [to, from].some((words) => phraseBefore(line, at, words) !== null);
  const next = line.words[number.to];
  const isAlone =
    next === undefined ||
    (next.kind === 'sign' && !hyphenAt(line, number.to)) ||
    phraseAt(line, number.to, stopWords) !== null;
  return isPlaced && !isChange && isAlone ? found(line, at, number.to, year, year) : null;
}
