import { plainDigits } from './digit.ts';
import type { FigureReading } from './reading.ts';
import { type DateParts, dateNumber } from './value.ts';
import { gluedAt, isCapital, type Line, normAt } from './word.ts';

/** A part of a date and where it ends. */
interface Found {
  readonly to: number;
  readonly value: number;
}

/** Dates with the month as a word or as digits: `Sept. 13`, `13 September 2023`, `in July`, `13.09.2023`, `2023-09-13`. */
export function readDate(line: Line, at: number): FigureReading | null {
  return readMonthFirst(line, at) ?? readDayFirst(line, at) ?? readDigits(line, at) ?? readSigns(line, at);
}

function found(from: number, to: number, low: DateParts, high: DateParts = low): FigureReading {
  const value = { low: dateNumber(low), high: dateNumber(high), bound: 'exact' } as const;
  return { from, to, value, dimension: 'date', unit: null, digits: true };
}

function wholeAt({ words }: Line, at: number, digits: RegExp): number | null {
  const word = words[at];
  if (word?.kind !== 'digits') return null;
  const plain = plainDigits(word.text);
  return digits.test(plain) ? Number(plain) : null;
}

/** What a point stands behind: `Sept.`, `13. Okt. 2023`. */
const SHORTENED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz])$/;

function monthAt(line: Line, at: number): Found | null {
  const value = line.words[at]?.kind === 'letters' ? line.tongue.months.get(normAt(line, at)) : undefined;
  if (value === undefined || (line.tongue.english && !isCapital(line.words[at]))) return null;
  const isShortened = SHORTENED.test(normAt(line, at)) && normAt(line, at + 1) === '.' && gluedAt(line, at + 1);
  return { value, to: isShortened ? at + 2 : at + 1 };
}

function yearAt(line: Line, at: number): Found | null {
  const skips = /^(?:,|of|de|del)$/.test(normAt(line, at)) ? at + 1 : at;
  const value = wholeAt(line, skips, /^[12]\d{3}$/);
  return value === null ? null : { value, to: skips + 1 };
}

/** A day of a month: `13`, `13th`, `13.` before the name of a month. */
function dayAt(line: Line, at: number): Found | null {
  const value = wholeAt(line, at, /^\d{1,2}$/);
  if (value === null || value < 1 || value > 31) return null;
  const ends = gluedAt(line, at + 1) && /^(?:st|nd|rd|th|er|º)$/.test(normAt(line, at + 1));
  return { value, to: ends ? at + 2 : at + 1 };
}

/** The second day of `13-15`, or the same day. */
function lastDay(line: Line, first: Found): Found {
  if (!/^(?:-|to|bis|au)$/.test(normAt(line, first.to))) return first;
  const last = dayAt(line, first.to + 1);
  return last !== null && last.value > first.value ? last : first;
}

/** Names of months that are words of another meaning, or names of people, stand as dates behind such words only. */
const AMBIGUOUS = /^(?:mar|march|may|april|june|august|jan|dec|sept?)$/;
const BEFORE_MONTH =
  /^(?:in|of|since|until|till|by|from|during|last|next|early|late|mid|this|before|after|to|through|for|every|each|between|and)$/;

function readMonthFirst(line: Line, at: number): FigureReading | null {
  const month = monthAt(line, at);
  if (month === null || !line.tongue.english) return null;
  const start = normAt(line, month.to) === 'the' ? month.to + 1 : month.to;
  const first = dayAt(line, start);
  const last = first && lastDay(line, first);
  const end = last?.to ?? month.to;
  const year = yearAt(line, end);
  const parts = { year: year?.value ?? 0, month: month.value };
  if (first && last) {
    const isTime = gluedAt(line, last.to + 1) && /^[:%]$/.test(normAt(line, last.to));
    return isTime ? null : found(at, year?.to ?? end, { ...parts, day: first.value }, { ...parts, day: last.value });
  }
  if (year) return found(at, year.to, { ...parts, day: 0 });
  return standsAlone(line, at) ? found(at, month.to, { ...parts, day: 0 }) : null;
}

/** Whether the name of a month, without day and year, can be nothing else. */
function standsAlone(line: Line, at: number): boolean {
  if (BEFORE_MONTH.test(normAt(line, at - 1))) return true;
  return !AMBIGUOUS.test(normAt(line, at)) && !isCapital(line.words[at - 1]) && !isCapital(line.words[at + 1]);
}

function readDayFirst(line: Line, at: number): FigureReading | null {
  const first = dayAt(line, at);
  if (first === null) return null;
  const last = lastDay(line, first);
  const joint = /^(?:of|de|\.)$/.test(normAt(line, last.to)) ? last.to + 1 : last.to;
  const month = monthAt(line, joint);
  if (month === null) return null;
  const year = yearAt(line, month.to);
  const parts = { year: year?.value ?? 0, month: month.value };
  return found(at, year?.to ?? month.to, { ...parts, day: first.value }, { ...parts, day: last.value });
}

/** `2023-09-13`; `13/9/2023` and `9/13/2023` as the language has them, and not at all where that is not known. */
function readDigits(line: Line, at: number): FigureReading | null {
  const word = line.words[at];
  const mark = normAt(line, at + 1);
  if (word?.kind === 'digits' && word.text.includes('.')) return readPointed(line, at);
  const isWhole = [1, 2, 3, 4].every((step) => gluedAt(line, at + step)) && mark === normAt(line, at + 3);
  if (!isWhole || !/^[-/]$/.test(mark)) return null;
  const parts = [0, 2, 4].map((step) => wholeAt(line, at + step, /^\d{1,4}$/) ?? 0);
  return datedBy(line, at, at + 5, parts);
}

/** `13.09.2023` is one run of digits; `13.9.` has no year. */
function readPointed(line: Line, at: number): FigureReading | null {
  const parts = plainDigits(line.words[at]?.text ?? '').split('.');
  return parts.length === 3 && !line.tongue.english ? datedBy(line, at, at + 1, parts.map(Number)) : null;
}

function datedBy({ tongue }: Line, at: number, to: number, parts: readonly number[]): FigureReading | null {
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 1000) return checked(at, to, { year: a, month: b, day: c });
  const monthFirst = b > 12 || (a <= 12 && tongue.monthFirst);
  const isKnown = a > 12 || b > 12 || !tongue.english || tongue.monthFirst;
  if (c < 1000 || !isKnown) return null;
  return checked(at, to, monthFirst ? { year: c, month: a, day: b } : { year: c, month: b, day: a });
}

function checked(at: number, to: number, date: DateParts): FigureReading | null {
  const { year, month, day } = date;
  return year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? found(at, to, date) : null;
}

/** `2023年9月13日`: the signs for year, month and day stand behind their numbers. */
function readSigns(line: Line, at: number): FigureReading | null {
  const date = { year: 0, month: 0, day: 0 };
  let to = at;
  for (const [sign, part] of [
    ['年', 'year'],
    ['月', 'month'],
    ['日', 'day'],
  ] as const) {
    const value = normAt(line, to + 1).startsWith(sign) ? wholeAt(line, to, /^\d{1,4}$/) : null;
    if (value === null) continue;
    date[part] = value;
    to += 2;
  }
  return to === at || (date.year > 0 && date.month === 0) ? null : found(at, to, date);
}
