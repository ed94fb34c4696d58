import { plainDigits } from './digit.ts';
import type { FigureReading } from './reading.ts';
import { gluedAt, type Line, normAt } from './word.ts';

interface Time {
  readonly to: number;
  readonly minutes: number;
  readonly hour: number;
}

/** Times of day, in minutes after midnight: `10:30`, `7 p.m.`, `10am`, `10 Uhr`, `22h30`. */
export function readClock(line: Line, at: number): FigureReading | null {
  const time = timeAt(line, at);
  if (time === null) return null;
  const half = halfOfDay(line, time.to);
  const isShort = time.hour >= 1 && time.hour <= 12;
  if (half !== null && isShort) return found(at, half.to, ((time.hour % 12) + half.hours) * 60 + time.minutes);
  const sign = /^(?:uhr|h|o'clock)$/.test(normAt(line, time.to));
  const whole = time.hour * 60 + time.minutes;
  // Hours of a talk are written `5 h` too: only with minutes, or glued, does the sign tell the time of day.
  const isTime = sign && (normAt(line, time.to) !== 'h' || time.to > at + 1);
  if (isTime) return found(at, time.to + 1, whole);
  return time.to > at + 1 ? found(at, time.to, whole) : null;
}

function found(from: number, to: number, minutes: number): FigureReading {
  const value = { low: minutes, high: minutes, bound: 'exact' } as const;
  return { from, to, value, dimension: 'time of day', unit: null, digits: true };
}

function pairAt({ words }: Line, at: number, most: number, digits: RegExp): number | null {
  const word = words[at];
  const value = word?.kind === 'digits' ? plainDigits(word.text) : '';
  return digits.test(value) && Number(value) <= most ? Number(value) : null;
}

/** An hour, with its minutes where they are told: `10`, `10:30`, `22h30`. */
function timeAt(line: Line, at: number): Time | null {
  const hour = pairAt(line, at, 24, /^\d{1,2}$/);
  if (hour === null) return pointedAt(line, at);
  const joined = /^[:h]$/.test(normAt(line, at + 1)) && gluedAt(line, at + 1) && gluedAt(line, at + 2);
  const minutes = joined ? pairAt(line, at + 2, 59, /^\d{2}$/) : null;
  return { to: minutes === null ? at + 1 : at + 3, hour, minutes: minutes ?? 0 };
}

/** `7.30 p.m.` and `7.30 Uhr`. */
function pointedAt(line: Line, at: number): Time | null {
  const parts = /^(?<hour>\d{1,2})\.(?<minutes>[0-5]\d)$/.exec(plainDigits(line.words[at]?.text ?? ''))?.groups;
  const hour = Number(parts?.['hour'] ?? 99);
  const marked = halfOfDay(line, at + 1) !== null || normAt(line, at + 1) === 'uhr';
  return hour <= 24 && marked ? { to: at + 1, hour, minutes: Number(parts?.['minutes']) } : null;
}

/** `a.m.` and `p.m.`, however they are written. */
function halfOfDay(line: Line, at: number): { readonly to: number; readonly hours: number } | null {
  if (!line.tongue.english) return null;
  const norm = normAt(line, at);
  const whole = { am: 0, pm: 12 }[norm];
  if (whole !== undefined) return { to: at + 1, hours: whole };
  const letter = { a: 0, p: 12 }[norm];
  const isPointed = normAt(line, at + 1) === '.' && normAt(line, at + 2) === 'm' && gluedAt(line, at + 2);
  if (letter === undefined || !isPointed) return null;
  return { to: normAt(line, at + 3) === '.' ? at + 4 : at + 3, hours: letter };
}
