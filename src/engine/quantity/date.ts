import { digitsAt, gluedAt, isCapital, type Line, normAt } from './line.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { plainDigits } from './separator.ts';
import { stageBefore } from './stage.ts';
import { type DateParts, dateNumber, exactly } from './value.ts';

/** A part of a date and where it ends. */
interface Found {
  readonly to: number;
  readonly value: number;
}

/** Dates with the month as a word or as digits: `Sept. 13`, `13 September 2023`, `in July`, `13.09.2023`, `2023-09-13`. */
export function readDate(line: Line, at: number): Reading | null {
  return readMonthFirst(line, at) ?? readDayFirst(line, at) ?? readDigits(line, at) ?? readSigns(line, at);
}

function found(line: Line, at: number, to: number, low: DateParts, high: DateParts = low): Reading {
  const stage = stageBefore(line, at);
  const value = exactly(dateNumber(low), dateNumber(high));
  return { from: stage?.from ?? at, to, value, dimension: 'date', unit: null, part: stage?.stage ?? null };
}

function wholeAt(line: Line, at: number, digits: RegExp): number | null {
  if (!digitsAt(line, at)) return null;
  const plain = plainDigits(line.words[at]?.text ?? '');
  return digits.test(plain) ? Number(plain) : null;
}

/** Names of months that a point may follow; it ends the sentence behind all others. */
const SHORTENED = /^(?!may|mai|june|juni|july|juli|mars|märz|août)\p{L}{3,4}$/u;

/** The name of a month, with the point of a short one. */
function monthAt(line: Line, at: number): Found | null {
  const month = phraseAt(line, at, line.vocabulary.months);
  if (month === null || (line.vocabulary.capitalDates && !isCapital(line.words[at]))) return null;
  const isShort = SHORTENED.test(normAt(line, at)) && normAt(line, month.to) === '.' && gluedAt(line, month.to);
  return { value: month.meaning, to: isShort ? month.to + 1 : month.to };
}

function yearAt(line: Line, at: number): Found | null {
  const joint = phraseAt(line, at, line.vocabulary.dateJoints)?.to ?? (normAt(line, at) === ',' ? at + 1 : at);
  const value = wholeAt(line, joint, /^[12]\d{3}$/);
  return value === null ? null : { value, to: joint + 1 };
}

/** A day of a month: `13`, `13th`, `13.` before the name of a month. */
function dayAt(line: Line, at: number): Found | null {
  const value = wholeAt(line, at, /^\d{1,2}$/);
  if (value === null || value < 1 || value > 31) return null;
  const end = gluedAt(line, at + 1) ? phraseAt(line, at + 1, line.vocabulary.ordinalEnds) : null;
  return { value, to: end?.to ?? at + 1 };
}

/** The second day of `13-15`, or the same day. */
function lastDay(line: Line, first: Found): Found {
  const joint = normAt(line, first.to) === '-' ? first.to + 1 : phraseAt(line, first.to, line.vocabulary.to)?.to;
  const last = joint === undefined ? null : dayAt(line, joint);
  return last !== null && last.value > first.value ? last : first;
}

/** Names of months that are words of another meaning, or names of people, are dates only behind such words. */
const AMBIGUOUS = /^(?:mar|march|may|april|june|august|jan|dec|sept?)$/;

function readMonthFirst(line: Line, at: number): Reading | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  const parts = { year: 0, month: month.value, day: 0 };
  const first = line.vocabulary.english
    ? dayAt(line, normAt(line, month.to) === 'the' ? month.to + 1 : month.to)
    : null;
  const last = first && lastDay(line, first);
  const end = last?.to ?? month.to;
  const year = yearAt(line, end);
  const dated = { ...parts, year: year?.value ?? 0 };
  if (first && last) {
    const isTime = gluedAt(line, last.to + 1) && /^[:%]$/.test(normAt(line, last.to));
    return isTime
      ? null
      : found(line, at, year?.to ?? end, { ...dated, day: first.value }, { ...dated, day: last.value });
  }
  if (year) return found(line, at, year.to, dated);
  return isMonthAlone(line, at) ? found(line, at, month.to, parts) : null;
}

/** Whether the name of a month, without day and year, can be nothing else. */
function isMonthAlone(line: Line, at: number): boolean {
  const { vocabulary } = line;
  if (
    phraseBefore(line, at, vocabulary.beforeYear) ||
    phraseBefore(line, at, vocabulary.placed) ||
    stageBefore(line, at)
  )
    return true;
  if (!vocabulary.english || gluedAt(line, at)) return false;
  return !AMBIGUOUS.test(normAt(line, at)) && !isCapital(line.words[at - 1]) && !isCapital(line.words[at + 1]);
}

function readDayFirst(line: Line, at: number): Reading | null {
  const first = dayAt(line, at);
  if (first === null) return null;
  const last = lastDay(line, first);
  const joint =
    normAt(line, last.to) === '.' || normAt(line, last.to) === 'of'
      ? last.to + 1
      : (phraseAt(line, last.to, line.vocabulary.dateJoints)?.to ?? last.to);
  const month = monthAt(line, joint);
  if (month === null) return null;
  const year = yearAt(line, month.to);
  const parts = { year: year?.value ?? 0, month: month.value };
  return found(line, at, year?.to ?? month.to, { ...parts, day: first.value }, { ...parts, day: last.value });
}

/** `2023-09-13`; `13/9/2023` and `9/13/2023` as the language has them, and not at all where that is not known. */
function readDigits(line: Line, at: number): Reading | null {
  const word = line.words[at];
  const mark = normAt(line, at + 1);
  if (word?.kind === 'digits' && word.text.includes('.')) return readPointed(line, at);
  const isWhole = [1, 2, 3, 4].every((step) => gluedAt(line, at + step)) && mark === normAt(line, at + 3);
  if (!isWhole || !/^[-/]$/.test(mark)) return null;
  return datedBy(
    line,
    at,
    at + 5,
    [0, 2, 4].map((step) => wholeAt(line, at + step, /^\d{1,4}$/) ?? 0),
  );
}

/** `13.09.2023` is one run of digits. */
function readPointed(line: Line, at: number): Reading | null {
  const parts = plainDigits(line.words[at]?.text ?? '').split('.');
  return parts.length === 3 && !line.vocabulary.english ? datedBy(line, at, at + 1, parts.map(Number)) : null;
}

function datedBy(line: Line, at: number, to: number, parts: readonly number[]): Reading | null {
  const { english, monthFirst } = line.vocabulary;
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 1000) return checked(line, at, to, { year: a, month: b, day: c });
  const isMonthFirst = b > 12 || (a <= 12 && monthFirst);
  const isKnown = a > 12 || b > 12 || !english || monthFirst;
  if (c < 1000 || !isKnown) return null;
  return checked(line, at, to, isMonthFirst ? { year: c, month: a, day: b } : { year: c, month: b, day: a });
}

function checked(line: Line, at: number, to: number, date: DateParts): Reading | null {
  const { year, month, day } = date;
  return year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? found(line, at, to, date) : null;
}

/** `2023年9月13日`: the signs for year, month and day follow their numbers. */
function readSigns(line: Line, at: number): Reading | null {
  const date = { year: 0, month: 0, day: 0 };
  let to = at;
  for (const [sign, part] of [
    ['年', 'year'],
    ['月', 'month'],
    ['日', 'day'],
  ] as const) {
    const value = normAt(line, to + 1) === sign ? wholeAt(line, to, /^\d{1,4}$/) : null;
    if (value === null || (part === 'year' && value < 1000)) continue;
    date[part] = value;
    to += 2;
  }
  return to === at || (date.year > 0 && date.month === 0) ? null : found(line, at, to, date);
}
