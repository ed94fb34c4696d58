import { readAmount } from './amount.ts';
import { isCapital, type Line, normAt } from './line.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import type { Reading } from './reader.ts';
import { stageBefore } from './stage.ts';
import { exactly } from './value.ts';

/** Dates counted from now: `last week`, `this year`, `next month`, `three days ago`, `the weekend`, `hace dos años`. */
export function readPeriod(line: Line, at: number): Reading | null {
  return readAgo(line, at) ?? readPlaced(line, at) ?? readPlacedBehind(line, at) ?? readWeekend(line, at);
}

function found(line: Line, at: number, to: number, offset: number, unit: string): Reading {
  const stage = stageBefore(line, at);
  const earlier = /^(?:earlier|later)$/.test(normAt(line, at - 1))
    ? { from: at - 1, stage: normAt(line, at - 1) }
    : null;
  const before = stage ?? earlier;
  return {
    from: before?.from ?? at,
    to,
    value: exactly(offset),
    dimension: 'relative date',
    unit,
    part: before?.stage ?? null,
  };
}

function readPlaced(line: Line, at: number): Reading | null {
  const place = phraseAt(line, at, line.vocabulary.placed);
  const period = place === null ? null : phraseAt(line, place.to, line.vocabulary.periods);
  // 上周三 is a day of last week.
  if (place !== null && line.vocabulary.han && phraseAt(line, place.to, line.vocabulary.weekdays) !== null) return null;
  if (place !== null && period !== null) return found(line, at, period.to, place.meaning, period.meaning);
  const month = place === null ? null : phraseAt(line, place.to, line.vocabulary.months);
  return place !== null && month !== null && line.vocabulary.capitalDates && isCapital(line.words[place.to])
    ? {
        ...found(line, at, month.to, 0, 'month'),
        dimension: 'date',
        unit: null,
        value: exactly(month.meaning * 100),
        part: normAt(line, at),
      }
    : null;
}

/** `la semaine dernière`, `el año pasado`. */
function readPlacedBehind(line: Line, at: number): Reading | null {
  const period = phraseAt(line, at, line.vocabulary.periods);
  const place = period === null ? null : phraseAt(line, period.to, line.vocabulary.placedBehind);
  return period === null || place === null ? null : found(line, at, place.to, place.meaning, period.meaning);
}

/** `over the weekend` is the last one. */
function readWeekend(line: Line, at: number): Reading | null {
  const period = phraseAt(line, at, line.vocabulary.periods);
  if (period?.meaning !== 'weekend') return null;
  const reading = found(line, at, period.to, 0, 'weekend');
  const article = normAt(line, reading.from - 1) === 'the' ? reading.from - 1 : reading.from;
  const over = article < reading.from && /^(?:over|during)$/.test(normAt(line, article - 1)) ? article - 1 : article;
  return { ...reading, from: over };
}

/** `three days ago`, `a year ago`, `vor drei Tagen`, `il y a deux ans`. */
function readAgo(line: Line, at: number): Reading | null {
  const { ago } = line.vocabulary;
  const amount = readAmount(line, at);
  if (amount?.dimension !== 'duration' || amount.unit === null) return null;
  const behind = phraseAt(line, amount.to, ago);
  const before = phraseBefore(line, at, ago);
  if (behind === null && before === null) return null;
  const { value } = amount;
  return {
    from: before?.from ?? at,
    to: behind?.to ?? amount.to,
    value: { ...value, low: -value.high, high: -value.low },
    dimension: 'relative date',
    unit: amount.unit,
    part: null,
  };
}
