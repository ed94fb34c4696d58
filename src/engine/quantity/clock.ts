import { digitsAt, gluedAt, hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { readUnit } from './measure.ts';
import { readNumberWords } from './number-words.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';
import { ZONES } from './vocabulary.ts';

interface Time {
  readonly to: number;
  readonly minutes: number;
  readonly hour: number;
}

const DAY = 24 * 60;

/**
 * Times of day, in minutes after midnight: `10:30`, `7 p.m.`, `10 Uhr`, `22h30`, `1500 local time`, `half past three`,
 * `three o'clock in the morning`, `noon`.
 */
export function readClock(line: Line, at: number): Reading | null {
  return (
    readNoon(line, at) ??
    readMinutesInWords(line, at) ??
    readHyphened(line, at) ??
    readMilitary(line, at) ??
    readTime(line, at) ??
    readBareHour(line, at)
  );
}

/** `began at three, …` and `at 5 on Monday`: an hour behind a verb of beginning and ending, and no noun behind it. */
function readBareHour(line: Line, at: number): Reading | null {
  const { vocabulary } = line;
  const before = phraseBefore(line, at, vocabulary.at);
  if (before === null) return null;
  const hour = hourAt(line, at);
  if (hour === null || hour.value > 12) return null;
  const isTimed = phraseBefore(line, before.from, vocabulary.timed) !== null;
  return isTimed && isAlone(line, hour.to) ? found(line, at, hour.to, hour.value * 60) : null;
}

/** Whether no noun follows that a number could count. */
function isAlone(line: Line, to: number): boolean {
  const { stopWords, weekdays, days } = line.vocabulary;
  const next = line.words[to];
  if (next === undefined || next.kind === 'sign') return !hyphenAt(line, to);
  return [stopWords, weekdays, days].some((phrases) => phraseAt<unknown>(line, to, phrases) !== null);
}

/** A time with the minutes behind it, and whose it is. */
function found(line: Line, from: number, end: number, minutes: number): Reading {
  const zone = zoneAt(line, end);
  return {
    from,
    to: zone ?? end,
    value: exactly((minutes + DAY) % DAY),
    dimension: 'time of day',
    unit:
      zone === null
        ? null
        : line.words
            .slice(end, zone)
            .map(({ norm }) => norm)
            .join(' '),
    part: null,
  };
}

/** Where a time zone ends: ET, but not `et`; Eastern, but not that of Eastern European countries. */
function zoneAt(line: Line, at: number): number | null {
  const { zones, weekdays, months } = line.vocabulary;
  const zone = phraseAt(line, at, zones);
  const word = line.words[at];
  if (zone === null || word === undefined) return null;
  const isShort = ZONES.has(word.norm);
  if (isShort && word.text !== word.text.toUpperCase()) return null;
  const isName = isCapital(word) && isCapital(line.words[zone.to]) && !isShort;
  const isDated = [weekdays, months].some((days) => phraseAt(line, zone.to, days) !== null);
  return isName && !isDated ? null : zone.to;
}

function readNoon(line: Line, at: number): Reading | null {
  const noon = phraseAt(line, at, line.vocabulary.noon);
  return noon === null ? null : found(line, at, noon.to, noon.meaning);
}

/** `half past three`, `quarter to nine`, `halb vier`, `five past three`, `ten to four`. */
function readMinutesInWords(line: Line, at: number): Reading | null {
  const minutes = namedMinutes(line, at) ?? countedMinutes(line, at);
  if (minutes === null) return null;
  // Fünf nach halb vier has minutes of minutes.
  const more = namedMinutes(line, minutes.to);
  const hour = hourAt(line, more?.to ?? minutes.to);
  if (hour === null) return null;
  if (minutes.isCounted && !isAlone(line, hour.to) && halfOfDay(line, hour.to) === null) return null;
  const half = halfOfDay(line, hour.to);
  const whole = half === null ? hour.value : (hour.value % 12) + half.hours;
  return found(line, at, half?.to ?? hour.to, whole * 60 + minutes.meaning + (more?.meaning ?? 0));
}

/** `five-thirty`, `three-fifteen`: an hour and its minutes in words, which are no range. */
function readHyphened(line: Line, at: number): Reading | null {
  const hour = digitsAt(line, at) ? null : hourAt(line, at);
  if (hour === null || !hyphenAt(line, hour.to)) return null;
  const minutes = phraseAt(line, hour.to + 1, line.vocabulary.numbers);
  if (minutes === null || !/^(?:15|30|45)$/.test(String(minutes.meaning))) return null;
  const half = halfOfDay(line, minutes.to);
  if (half === null && !isAlone(line, minutes.to)) return null;
  const whole = half === null ? hour.value : (hour.value % 12) + half.hours;
  return found(line, at, half?.to ?? minutes.to, whole * 60 + minutes.meaning);
}

interface Minutes {
  readonly to: number;
  readonly meaning: number;
  readonly isCounted: boolean;
}

/** `half past`, `quarter to`; `half` alone only before a time: half six boats are none. */
function namedMinutes(line: Line, at: number): Minutes | null {
  const minutes = phraseAt(line, at, line.vocabulary.minutes);
  const half = phraseAt(line, at, line.vocabulary.half);
  const isHalf = minutes !== null && half !== null && half.to >= minutes.to;
  return minutes === null || (isHalf && !isBehindAt(line, at)) ? null : { ...minutes, isCounted: false };
}

/** `five past` and `ten to`, before a time: ten to twelve people are no time, and by three to 17 is a change. */
function countedMinutes(line: Line, at: number): Minutes | null {
  const minutes = readNumberWords(line, at);
  if (minutes === null || minutes.order || !Number.isInteger(minutes.value) || minutes.value >= 30) return null;
  const past = phraseAt(line, minutes.to, line.vocabulary.pastHour);
  const isSure = minutes.value % 5 === 0 || isBehindAt(line, at);
  if (past !== null) return isSure ? { to: past.to, meaning: minutes.value, isCounted: true } : null;
  const to = phraseBefore(line, at, line.vocabulary.at) && phraseAt(line, minutes.to, line.vocabulary.toHour);
  return to === null ? null : { to: to.to, meaning: -minutes.value, isCounted: true };
}

/** `at`, `around`, `until`. */
function isBehindAt(line: Line, at: number): boolean {
  const { hedges, beforeYear } = line.vocabulary;
  return [line.vocabulary.at, hedges, beforeYear].some((phrases) => phraseBefore<unknown>(line, at, phrases) !== null);
}

/** `1500 local time`, `0500 GMT`, `1900 hours`: four digits with what says that they are a time. */
function readMilitary(line: Line, at: number): Reading | null {
  const digits = digitsAt(line, at) ? plainDigits(line.words[at]?.text ?? '') : '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const [hour, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const sign = phraseAt(line, at + 1, line.vocabulary.oClock);
  const isTime =
    sign !== null && (digits.startsWith('0') || isTimeSign(line, at, { to: at + 1, hour, minutes: 0 }, sign.to));
  if (!isTime && zoneAt(line, at + 1) === null) return null;
  return found(line, at, isTime ? sign.to : at + 1, hour * 60 + minutes);
}

function readTime(line: Line, at: number): Reading | null {
  const time = timeAt(line, at);
  if (time === null) return null;
  const half = halfOfDay(line, time.to);
  const isShort = time.hour >= 1 && time.hour <= 12;
  if (half !== null && isShort && isHalf(line, at, time, half.to))
    return found(line, at, half.to, ((time.hour % 12) + half.hours) * 60 + time.minutes);
  const early = line.vocabulary.han ? phraseBefore(line, at, line.vocabulary.halvesOfDay) : null;
  const hour = early === null || time.hour >= 12 ? time.hour : time.hour + early.meaning;
  const sign = phraseAt(line, time.to, line.vocabulary.oClock);
  if (sign !== null && isTimeSign(line, at, time, sign.to))
    return withMinutes(line, early?.from ?? at, sign.to, { ...time, hour });
  const isWhole = time.to === at + 1 && digitsAt(line, at);
  const isMarked =
    (isWhole && zoneAt(line, time.to) !== null) || pointedAt(line, at) !== null || hasDigitMinutes(line, at, time.to);
  if (isMarked) return found(line, at, time.to, hour * 60 + time.minutes);
  const behind = phraseAt(line, time.to, line.vocabulary.minutesBehind);
  return behind !== null && phraseBefore(line, at, line.vocabulary.at) !== null
    ? withMinutes(line, at, time.to, { ...time, hour })
    : null;
}

/** Behind a bare hour, `in the afternoon` needs `at` before it; `p.m.` does not. */
function isHalf(line: Line, at: number, { to, minutes }: Time, end: number): boolean {
  const isShort = end === to + 1 || normAt(line, to + 1) === '.';
  return isShort || minutes > 0 || isBehindAt(line, at);
}

function hasDigitMinutes(line: Line, at: number, to: number): boolean {
  return to > at + 1 && digitsAt(line, at) && digitsAt(line, to - 1);
}

/** `et demie` and the half of the day behind an hour. */
function withMinutes(line: Line, from: number, to: number, { hour, minutes }: Time): Reading {
  const more = phraseAt(line, to, line.vocabulary.minutesBehind);
  const half = halfOfDay(line, more?.to ?? to);
  const whole = half === null ? hour : (hour % 12) + half.hours;
  return found(line, from, half?.to ?? more?.to ?? to, whole * 60 + minutes + (more?.meaning ?? 0));
}

/** `5 h` and `drei Stunden` are durations: a sign that is a unit of duration too makes a time only with minutes. */
function isTimeSign(line: Line, at: number, time: Time, to: number): boolean {
  const isUnit = phraseAt(line, to - 1, line.vocabulary.units)?.meaning === 'hour' || normAt(line, to - 1) === 'h';
  if (!isUnit) return true;
  const isMarked = halfOfDay(line, to) !== null || phraseBefore(line, at, line.vocabulary.at) !== null;
  return time.minutes > 0 || isMarked;
}

interface Hour {
  readonly to: number;
  readonly value: number;
}

/** An hour in digits or words. */
function hourAt(line: Line, at: number): Hour | null {
  const digits = numberAt(line, at, 24, /^\d{1,2}$/);
  if (digits !== null) return { to: at + 1, value: digits };
  const word = phraseAt(line, at, line.vocabulary.numbers);
  return word !== null && word.meaning >= 1 && word.meaning <= 12 ? { to: word.to, value: word.meaning } : null;
}

function numberAt({ words }: Line, at: number, most: number, digits: RegExp): number | null {
  const word = words[at];
  const value = word?.kind === 'digits' ? plainDigits(word.text) : '';
  return digits.test(value) && Number(value) <= most ? Number(value) : null;
}

/** An hour, with its minutes where they are given: `10`, `10:30`, `22h30`, `7.30 p.m.`, `three`. */
function timeAt(line: Line, at: number): Time | null {
  const hour = hourAt(line, at);
  if (hour === null) return pointedAt(line, at);
  const isJoined = /^[:h時时點点]$/.test(normAt(line, at + 1)) && gluedAt(line, at + 1) && gluedAt(line, at + 2);
  const minutes = isJoined && hour.to === at + 1 ? numberAt(line, at + 2, 59, /^\d{2}$/) : null;
  return { to: minutes === null ? hour.to : at + 3, hour: hour.value, minutes: minutes ?? 0 };
}

/** `7.30 p.m.`, `7.30 Uhr` and `at 15.30 hours`; `1.25 hours` and `at 1.25 metres` are measures. */
function pointedAt(line: Line, at: number): Time | null {
  const parts = /^(?<hour>\d{1,2})\.(?<minutes>[0-5]\d)$/.exec(plainDigits(line.words[at]?.text ?? ''))?.groups;
  const hour = Number(parts?.['hour'] ?? 99);
  const isSigned = phraseAt(line, at + 1, line.vocabulary.oClock) !== null;
  const isBehind = phraseBefore(line, at, line.vocabulary.at) !== null;
  const isMeasure = readUnit(line, at + 1) !== null;
  const isMarked = halfOfDay(line, at + 1) !== null || (isMeasure ? isSigned && isBehind : isSigned || isBehind);
  return hour <= 24 && isMarked ? { to: at + 1, hour, minutes: Number(parts?.['minutes']) } : null;
}

/** `a.m.`, `p.m.`, `in the afternoon`, and the words of other languages. */
function halfOfDay(line: Line, at: number): { readonly to: number; readonly hours: number } | null {
  const word = phraseAt(line, at, line.vocabulary.halvesOfDay);
  return word === null ? null : { to: word.to, hours: word.meaning };
}
