import type { Span } from '../types.ts';
import { readAge } from './age.ts';
import { readAmount } from './amount.ts';
import { readClock } from './clock.ts';
import { countedBy } from './counted.ts';
import { readDate } from './date.ts';
import { readDay } from './day.ts';
import { gluedParts } from './glued.ts';
import { hedge } from './hedge.ts';
import { isLabel, isPair, isPronoun, isRate, isTorn } from './label.ts';
import { type Line, normAt, wordsIn } from './line.ts';
import { readOrdinal } from './ordinal.ts';
import { readPeriod } from './period.ts';
import type { Reader, Reading } from './reader.ts';
import { readScore } from './score.ts';
import { isSetPhrase } from './set-phrase.ts';
import { readShare } from './share.ts';
import type { Bound, Dimension, Measure } from './value.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { readYear } from './year.ts';

/** One quantity of a text: where it stands, the words that hedge it and its unit included, and what it says. */
export interface Quantity extends Span, Measure {
  /** What it counts, as it is written in the text: `ballistic missiles`; null where that is not certain. */
  readonly counted: string | null;
  /** Where those words stand, if they follow the number; the quantity and what it counts are one phrase then. */
  readonly phrase: Span;
}

/** The first that reads a quantity where it is asked has it: a date is no row of numbers, `one in five` no count. */
const READERS: readonly Reader[] = [
  readDate,
  readPeriod,
  readDay,
  readClock,
  readYear,
  readScore,
  readShare,
  readOrdinal,
  readAge,
  readAmount,
];

/** Dimensions that no `about` and no `at least` is said of. */
const UNHEDGED: ReadonlySet<Dimension> = new Set(['date', 'weekday', 'relative date', 'ordinal', 'score']);

/** The kinds of words a quantity can begin with: most words of a text need no closer look. */
function openersOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const {
    numbers,
    scales,
    orders,
    several,
    articles,
    half,
    ordinals,
    months,
    weekdays,
    days,
    placed,
    periods,
    minutes,
    noon,
    minus,
    shares,
    every,
  } = vocabulary;
  return new Set(
    [
      numbers,
      scales,
      orders,
      several,
      articles,
      half,
      ordinals,
      months,
      weekdays,
      days,
      placed,
      periods,
      minutes,
      noon,
      minus,
      shares,
      every,
    ].flatMap(({ byFirst }) => [...byFirst.keys()]),
  );
}

function mayBegin({ words, vocabulary }: Line, at: number, openers: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'digits') return true;
  if (word.kind === 'sign') return /^[\p{Sc}\p{No}\-−–]$/u.test(word.text);
  if (gluedParts(word.norm, vocabulary).length > 0) return true;
  return openers.has(word.norm.replace(/'s$/, '')) || /^\p{Lu}{1,3}$/u.test(word.text) || word.norm === 'rs';
}

function readAt(line: Line, at: number): Reading | null {
  for (const read of READERS) {
    const reading = read(line, at);
    if (reading !== null) return reading;
  }
  return null;
}

interface Placed {
  readonly quantity: Quantity;
  readonly to: number;
}

/** The quantity with the words around it that belong to it; null where it turns out to be none. */
function quantityOf(line: Line, reading: Reading, floor: number): Placed | null {
  if (isTorn(line, reading) || isSetPhrase(line, reading)) return null;
  const hedged = UNHEDGED.has(reading.dimension) ? { ...reading, bound: reading.value.bound } : hedge(line, reading);
  const from = Math.max(floor, hedged.from);
  const isHedged = hedged.bound !== 'exact' || from < reading.from;
  if (isPronoun(line, reading, isHedged) || isRate(line, reading, isHedged) || isPair(line, reading)) return null;
  if (!isHedged && isLabel(line, reading)) return null;
  // Above zero is no amount.
  if (isHedged && reading.dimension === 'count' && reading.value.high === 0) return null;
  const [first, last] = [line.words[from], line.words[hedged.to - 1]];
  if (first === undefined || last === undefined) return null;
  const bound: Bound =
    hedged.bound === 'exact' || reading.value.bound === 'order of magnitude' ? reading.value.bound : hedged.bound;
  const { value, dimension, unit, part } = reading;
  // 200人以下 has what it counts before the bound.
  const counted = countedBy(line, { ...reading, from, to: line.vocabulary.han ? reading.to : hedged.to });
  const span = { start: first.start, end: last.end };
  const words = counted === null ? null : spanOf(line, counted.from, counted.to);
  // Three really great people: who judges says more than what is counted.
  const isOneWithNumber =
    words !== null && words.start >= span.end && !/^(?:very|.{3,}ly)$/.test(normAt(line, hedged.to));
  return {
    to: hedged.to,
    quantity: {
      ...span,
      value: { ...value, bound },
      dimension,
      unit,
      part,
      counted: words === null ? null : line.text.slice(words.start, words.end),
      phrase: isOneWithNumber ? { start: span.start, end: words.end } : span,
    },
  };
}

function spanOf({ words }: Line, from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Makes a function that finds the quantities of texts in one language, for callers that have many texts.
 *
 * It reads digits of any script with the language's separators, signs of units and currencies, and the words of its
 * language pack. Work: a bounded number of words is looked at for each word of a text.
 */
export function quantityReader(language: string): (text: string) => readonly Quantity[] {
  const vocabulary = vocabularyOf(language);
  const openers = openersOf(vocabulary);
  return (text) => {
    const line: Line = { text, words: wordsIn(text), vocabulary };
    const quantities: Quantity[] = [];
    let floor = 0;
    for (let at = 0; at < line.words.length; ) {
      const reading = mayBegin(line, at, openers) ? readAt(line, at) : null;
      const placed = reading === null ? null : quantityOf(line, reading, floor);
      if (placed !== null) {
        quantities.push(placed.quantity);
        floor = placed.to;
      }
      // Words behind a number that hedge it belong to it and are not read again.
      at = Math.max(at + 1, reading?.to ?? 0, placed?.to ?? 0);
    }
    return quantities;
  };
}

/**
 * The quantities of a text, in order, none over another; `text.slice(start, end)` is all of one as it is written.
 *
 * @param language BCP 47 tag of the text's language
 * @example quantitiesIn('It took just under five hours.', 'en')
 *   // [{ start: 8, end: 29, value: { low: 5, high: 5, bound: 'nearly', step: 1 }, dimension: 'duration', unit: 'hour',
 *   //    part: null, counted: null, phrase: { start: 8, end: 29 } }]
 */
export function quantitiesIn(text: string, language: string): readonly Quantity[] {
  return quantityReader(language)(text);
}
