import { hyphenAt, isCapital, type Line, normAt } from './line.ts';
import { phraseAt } from './phrase.ts';
import type { Reading } from './reader.ts';
import { stageBefore } from './stage.ts';
import { exactly } from './value.ts';

/** Days as news name them: `Monday`, `early Thursday`, `Sunday night`, `today`, `last night`, `this morning`. */
export function readDay(line: Line, at: number): Reading | null {
  return readWeekday(line, at) ?? readRelativeDay(line, at) ?? readPartOfDay(line, at);
}

function readWeekday(line: Line, at: number): Reading | null {
  const { weekdays, dayParts, capitalDates } = line.vocabulary;
  const day = phraseAt(line, at, weekdays);
  if (day === null || (capitalDates && !isCapital(line.words[at]))) return null;
  const part = phraseAt(line, day.to, dayParts);
  const before = stageBefore(line, at) ?? partBefore(line, at);
  return {
    from: before?.from ?? at,
    to: part?.to ?? day.to,
    value: exactly(day.meaning),
    dimension: 'weekday',
    unit: null,
    part: part?.meaning ?? before?.stage ?? null,
  };
}

/** `earlier Monday`, `later on Monday`. */
function partBefore(line: Line, at: number): { readonly from: number; readonly stage: string } | null {
  const end = normAt(line, at - 1) === 'on' ? at - 1 : at;
  const word = normAt(line, end - 1);
  return /^(?:earlier|later)$/.test(word) ? { from: end === at ? at - 1 : at, stage: word } : null;
}

function readRelativeDay(line: Line, at: number): Reading | null {
  const day = phraseAt(line, at, line.vocabulary.days);
  if (day === null) return null;
  const part = day.meaning.part === null ? phraseAt(line, day.to, line.vocabulary.dayParts) : null;
  const earlier = /^(?:earlier|later)$/.test(normAt(line, at - 1)) ? at - 1 : at;
  return {
    from: earlier,
    to: part?.to ?? day.to,
    value: exactly(day.meaning.offset),
    dimension: 'relative date',
    unit: 'day',
    part: day.meaning.part ?? part?.meaning ?? null,
  };
}

/** `this morning`, `mid-afternoon`: a part of the day with a word that places it. */
function readPartOfDay(line: Line, at: number): Reading | null {
  const { placed, dayParts, english } = line.vocabulary;
  const place = phraseAt(line, at, placed);
  const part = place === null ? null : phraseAt(line, place.to, dayParts);
  if (place === null || part === null || !english) return null;
  // The next morning and the following day count from a day that is named elsewhere.
  const isNow = /^(?:this|last)$/.test(normAt(line, at)) && !hyphenAt(line, place.to);
  return isNow
    ? {
        from: at,
        to: part.to,
        value: exactly(place.meaning),
        dimension: 'relative date',
        unit: 'day',
        part: part.meaning,
      }
    : null;
}
