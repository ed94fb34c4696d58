import { wordValue } from './edits/number.ts';
import { readAge } from './figures/age.ts';
import { readAmount } from './figures/amount.ts';
import { readClock } from './figures/clock.ts';
import { countedBy } from './figures/counted.ts';
import { readDate } from './figures/date.ts';
import { hedge } from './figures/hedge.ts';
import { isLabel, isPronoun, isTorn } from './figures/label.ts';
import { ordinalValue, readOrdinal } from './figures/ordinal.ts';
import type { FigureReading, Reader } from './figures/reading.ts';
import { readShare } from './figures/share.ts';
import type { Measure } from './figures/value.ts';
import { type Line, lineOf, tongueOf, type Word } from './figures/word.ts';
import { readYear } from './figures/year.ts';
import type { Span } from './types.ts';

/** One figure of a text: where it stands, the words that hedge it and its unit included, and what it says. */
export interface Figure extends Span, Measure {
  /** What it counts, as it is written in the text: `ballistic missiles`; null where that is not certain. */
  readonly counted: string | null;
}

/** The first that reads a figure where it is asked has it: a date is no row of numbers, `one in five` no count. */
const READERS: readonly Reader[] = [readDate, readClock, readYear, readShare, readOrdinal, readAge, readAmount];

/** Words that begin a figure beside number words: half of, a dozen, several hundred, EUR 5. */
const OPENERS = /^(?:half|an?|several|few|many|usd|eur|gbp|jpy)$/;

/** Whether a figure can begin with a word: most words of a text need no closer look. */
function mayBegin({ kind, text, norm }: Word, { tongue }: Line): boolean {
  if (kind === 'digits') return true;
  if (kind === 'sign') return /^\p{Sc}$/u.test(text);
  const isNumber = wordValue(norm) !== null || ordinalValue(norm) !== null;
  return isNumber || tongue.months.has(norm) || OPENERS.test(norm) || /^\p{Lu}{1,3}$/u.test(text);
}

function readAt(line: Line, at: number): FigureReading | null {
  const word = line.words[at];
  if (word === undefined || !mayBegin(word, line)) return null;
  for (const read of READERS) {
    const reading = read(line, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** The figure with the words around it that belong to it; null where it turns out to be none. */
function figureOf(line: Line, reading: FigureReading, floor: number): Figure | null {
  const { value, dimension, unit } = reading;
  if (isTorn(line, reading)) return null;
  const hedged =
    dimension === 'date' || dimension === 'ordinal' ? { ...reading, bound: value.bound } : hedge(line, reading);
  const from = Math.max(floor, hedged.from);
  const isHedged = hedged.bound !== 'exact' || from < reading.from;
  if (isPronoun(line, reading, isHedged) || (!isHedged && isLabel(line, reading))) return null;
  const [first, last] = [line.words[from], line.words[hedged.to - 1]];
  if (first === undefined || last === undefined) return null;
  const bound = hedged.bound === 'exact' ? value.bound : hedged.bound;
  const counted = countedBy(line, { ...reading, from, to: hedged.to });
  return { start: first.start, end: last.end, value: { ...value, bound }, dimension, unit, counted };
}

/**
 * Makes a function that finds the figures of texts in one language, for those who have many texts.
 *
 * What it reads: digits of any script with the language's separators, units, dates and years in every language; number
 * words, hedges and what is counted in English. Work: a bounded number of words is looked at for each word of a text.
 */
export function figureReader(language: string): (text: string) => readonly Figure[] {
  const tongue = tongueOf(language);
  return (text) => {
    const line = lineOf(text, tongue);
    const figures: Figure[] = [];
    let floor = 0;
    for (let at = 0; at < line.words.length; ) {
      const reading = readAt(line, at);
      const figure = reading === null ? null : figureOf(line, reading, floor);
      if (figure !== null) figures.push(figure);
      at = Math.max(at + 1, reading?.to ?? 0);
      if (figure !== null) {
        // The words behind a number that hedge it belong to it and are not read again.
        while ((line.words[at]?.start ?? figure.end) < figure.end) at += 1;
        floor = at;
      }
    }
    return figures;
  };
}

/**
 * The figures of a text, in order, none over another; `text.slice(start, end)` is all of one as it is written.
 *
 * @example figuresOf('It took just under five hours.', 'en')
 *   // [{ start: 8, end: 29, value: { low: 5, high: 5, bound: 'at most' }, dimension: 'duration', unit: 'hour', counted: null }]
 */
export function figuresOf(text: string, language: string): readonly Figure[] {
  return figureReader(language)(text);
}
