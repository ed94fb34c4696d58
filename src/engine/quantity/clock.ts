import { digitsAt, gluedAt, type Line, normAt } from './line.ts';
import { readUnit } from './measure.ts';
import { readNumberWords } from './number-words.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reading.ts';
import { plainDigits } from './separator.ts';
import { exactly } from './value.ts';

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
    readMilitary(line, at) ??
    readTime(line, at) ??
    readBareHour(line, at)
  );
}

/** `began at three, …` and `at 5 on Monday`: an hour behind a verb of beginning and ending, and no noun behind it. */
function readBareHour(line: Line, at: number): Reading | null {
  if (!line.vocabulary.english || normAt(line, at - 1) !== 'at' || !TIMED.test(normAt(line, at - 2))) return null;
  const hour = hourAt(line, at);
  const next = line.words[hour?.to ?? 0];
  const isAlone = next === undefined || next.kind === 'sign' || /^(?:on|and|in|sharp|today|yesterday)$/.test(next.norm);
  return hour !== null && hour.value <= 12 && isAlone && normAt(line, hour.to) !== '-'
    ? found(line, at, hour.to, hour.value * 60)
    : null;
}

const TIMED =
  /^(?:began|begin|begins|beginning|start|starts|started|starting|open|opens|opened|opening|end|ends|ended|ending|close|closes|closed|closing|left|leaves|leave|sailed|met|meet|arrived|arrive|arrives|departed|depart|departs|resumed|resumes|struck|finished|finish|broke)$/;

/** A time with whose it is and the part of the day behind it, which says whether it is one of the second half. */
function found(line: Line, from: number, to: number, minutes: number): Reading {
  const part = partOfDayBehind(line, to);
  const later = part?.part !== undefined && part.part !== 'morning' && minutes < DAY / 2 && minutes >= 60 ? DAY / 2 : 0;
  const isNight = part?.part === 'night' && minutes < 6 * 60;
  const zone = phraseAt(line, part?.to ?? to, line.vocabulary.zones);
  const zoneName =
    zone === null
      ? null
      : line.words
          .slice(part?.to ?? to, zone.to)
          .map(({ norm }) => norm)
          .join(' ');
  return {
    from,
    to: zone?.to ?? part?.to ?? to,
    value: exactly((minutes + (isNight ? 0 : later) + DAY) % DAY),
    dimension: 'time of day',
    unit: zoneName,
    part: null,
  };
}

/** `in the afternoon`, `at night`. */
function partOfDayBehind(line: Line, at: number): { readonly to: number; readonly part: string } | null {
  if (!line.vocabulary.english || !/^(?:in|at)$/.test(normAt(line, at))) return null;
  const start = normAt(line, at + 1) === 'the' ? at + 2 : at + 1;
  const part = phraseAt(line, start, line.vocabulary.dayParts);
  return part === null ? null : { to: part.to, part: part.meaning };
}

function readNoon(line: Line, at: number): Reading | null {
  const noon = phraseAt(line, at, line.vocabulary.noon);
  return noon === null ? null : found(line, at, noon.to, noon.meaning);
}

/** `half past three`, `quarter to nine`, `halb vier`. */
function readMinutesInWords(line: Line, at: number): Reading | null {
  const minutes = phraseAt(line, at, line.vocabulary.minutes);
  if (minutes === null) return null;
  const hour = hourAt(line, minutes.to);
  if (hour === null) return null;
  const half = halfOfDay(line, hour.to);
  const whole = half === null ? hour.value : (hour.value % 12) + half.hours;
  return found(line, at, half?.to ?? hour.to, whole * 60 + minutes.meaning);
}

/** `1500 local time`, `0500 GMT`, `1900 hours`: four digits with what says that they are a time. */
function readMilitary(line: Line, at: number): Reading | null {
  const digits = digitsAt(line, at) ? plainDigits(line.words[at]?.text ?? '') : '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const hours = line.vocabulary.english && normAt(line, at + 1) === 'hours' ? at + 2 : at + 1;
  if (hours === at + 1 && phraseAt(line, hours, line.vocabulary.zones) === null) return null;
  return found(line, at, hours, Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

function readTime(line: Line, at: number): Reading | null {
  const time = timeAt(line, at);
  if (time === null) return null;
  const half = halfOfDay(line, time.to);
  const isShort = time.hour >= 1 && time.hour <= 12;
  if (half !== null && isShort) return found(line, at, half.to, ((time.hour % 12) + half.hours) * 60 + time.minutes);
  const early = line.vocabulary.han ? phraseBefore(line, at, line.vocabulary.halvesOfDay) : null;
  const sign = phraseAt(line, time.to, line.vocabulary.oClock);
  const whole = (early === null || time.hour >= 12 ? time.hour : time.hour + early.meaning) * 60 + time.minutes;
  if (sign !== null && isTimeSign(line, at, time, sign.to)) {
    const behind = halfOfDay(line, sign.to);
    const hours = behind === null ? whole : ((time.hour % 12) + behind.hours) * 60 + time.minutes;
    return found(line, early?.from ?? at, behind?.to ?? sign.to, hours);
  }
  if (time.to === at + 1 && phraseAt(line, time.to, line.vocabulary.zones) !== null && digitsAt(line, at))
    return found(line, at, time.to, whole);
  if (pointedAt(line, at) !== null) return found(line, at, time.to, whole);
  return time.to > at + 1 && digitsAt(line, at) && digitsAt(line, time.to - 1) ? found(line, at, time.to, whole) : null;
}

/** `5 h` and `drei Stunden` are durations: a sign that is a unit of duration too makes a time only with minutes. */
function isTimeSign(line: Line, at: number, time: Time, to: number): boolean {
  const isUnit = phraseAt(line, to - 1, line.vocabulary.units)?.meaning === 'hour' || normAt(line, to - 1) === 'h';
  if (!isUnit) return true;
  return time.minutes > 0 || halfOfDay(line, to) !== null || phraseBefore(line, at, line.vocabulary.at) !== null;
}

interface Hour {
  readonly to: number;
  readonly value: number;
}

/** An hour in digits or words. */
function hourAt(line: Line, at: number): Hour | null {
  const digits = numberAt(line, at, 24, /^\d{1,2}$/);
  if (digits !== null) return { to: at + 1, value: digits };
  const words = readNumberWords(line, at);
  return words !== null && !words.order && words.value >= 1 && words.value <= 12 && Number.isInteger(words.value)
    ? { to: words.to, value: words.value }
    : null;
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

/** `7.30 p.m.` and `7.30 Uhr`. */
function pointedAt(line: Line, at: number): Time | null {
  const parts = /^(?<hour>\d{1,2})\.(?<minutes>[0-5]\d)$/.exec(plainDigits(line.words[at]?.text ?? ''))?.groups;
  const hour = Number(parts?.['hour'] ?? 99);
  const isMarked =
    halfOfDay(line, at + 1) !== null ||
    phraseAt(line, at + 1, line.vocabulary.oClock) !== null ||
    (phraseBefore(line, at, line.vocabulary.at) !== null && readUnit(line, at + 1) === null);
  return hour <= 24 && isMarked ? { to: at + 1, hour, minutes: Number(parts?.['minutes']) } : null;
}

/** `a.m.` and `p.m.`, however they are written, and the words of other languages. */
function halfOfDay(line: Line, at: number): { readonly to: number; readonly hours: number } | null {
  const word = phraseAt(line, at, line.vocabulary.halvesOfDay);
  if (word !== null) return { to: word.to, hours: word.meaning };
  if (!line.vocabulary.english) return null;
  const letter = { a: 0, p: 12 }[normAt(line, at)];
  const isPointed = normAt(line, at + 1) === '.' && normAt(line, at + 2) === 'm' && gluedAt(line, at + 2);
  if (letter === undefined || !isPointed) return null;
  return { to: normAt(line, at + 3) === '.' && gluedAt(line, at + 3) ? at + 4 : at + 3, hours: letter };
}
