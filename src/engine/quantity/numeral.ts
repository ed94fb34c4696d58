import { currencyAt } from './currency.ts';
import { readHanNumber } from './han-number.ts';
import { digitsAt, gluedAt, hyphenAt, type Line, normAt } from './line.ts';
import { readUnit } from './measure.ts';
import { readNumberWords } from './number-words.ts';
import { phraseAt, phraseBefore } from './phrase.ts';
import { numberOf, plainDigits } from './separator.ts';

/** A number as it is read, and where it ends. */
export interface Numeral {
  /** The index of the first word behind it. */
  readonly to: number;
  readonly value: number;
  /** What its last word multiplies by, in which a smaller number before it shares: two to three million. */
  readonly scale: number;
  /** Whether it says only an order of size: `dozens`, `tens of millions`. */
  readonly order: boolean;
  /** Whether its words themselves say that it is about so many: a couple of hundred. */
  readonly about?: true;
  /** How precisely it is given: 1.5 million to 100,000; 0 for a fraction that is no decimal one. */
  readonly step: number;
}

/** The least that `several` and `a few` are. */
export const SEVERAL = 2;

/** A number without anything special. */
export function plainNumeral(to: number, value: number): Numeral {
  return { to, value, scale: 1, order: false, step: 1 };
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅛': 0.125,
};

/** The number that begins at a word; null where none does. */
export function readNumeral(line: Line, at: number): Numeral | null {
  const minus = minusEnd(line, at);
  if (minus !== null) {
    const read = readNumeral(line, minus);
    return read === null || read.order || read.value <= 0 ? null : { ...read, value: -read.value };
  }
  if (line.vocabulary.han) return readOrder(line, at) ?? readHanNumber(line, at);
  if (digitsAt(line, at)) return readDigits(line, at);
  return readFractionSign(line, at) ?? readOrder(line, at) ?? readNumberWords(line, at);
}

/** Where the number behind a minus sign begins: the sign is glued to its number, and to nothing before. */
function minusEnd(line: Line, at: number): number | null {
  const norm = normAt(line, at);
  const isSign = norm === '-' || norm === '−';
  const before = line.words[at - 1];
  const isText = before?.kind === 'letters' && line.vocabulary.han;
  const isFree = before === undefined || !gluedAt(line, at) || isText || /^[(["'“]$/.test(before.text);
  // 10 -20 is a range with a space too few.
  if (isSign) return isFree && gluedAt(line, at + 1) && before?.kind !== 'digits' ? at + 1 : null;
  const word = phraseAt(line, at, line.vocabulary.minus);
  if (word === null) return null;
  // Au moins quatre and al menos cuatro are bounds.
  const bound = phraseBefore(line, word.to, line.vocabulary.hedges);
  return bound !== null && bound.from < at ? null : word.to;
}

function readDigits(line: Line, at: number): Numeral | null {
  let to = at + 1;
  let written = line.words[at]?.text ?? '';
  while (isThousandsAt(line, at, to)) {
    written += ` ${line.words[to]?.text}`;
    to += 1;
  }
  const value = numberOf(written, line.vocabulary.separators);
  if (value === null) return null;
  const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
  const fraction = fractionBehind(line, to);
  return fraction === null
    ? withScale(line, to, value, 10 ** -decimals)
    : withScale(line, fraction.to, value + fraction.value, 0);
}

/**
 * `500` of `1 500`. A plain space parts thousands in every language: elsewhere, where commas are usual, the number must
 * not be the day of a date.
 */
function isThousandsAt(line: Line, first: number, at: number): boolean {
  const { words, text, vocabulary } = line;
  const [before, word] = [words[at - 1], words[at]];
  if (word?.kind !== 'digits' || before === undefined || !/^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(word.text)) return false;
  const isGroup = at - 1 === first ? /^\p{Nd}{1,3}$/u.test(before.text) : /^\p{Nd}{3}$/u.test(before.text);
  const gap = text.slice(before.end, word.start);
  if (!isGroup || (at - 1 === first && plainDigits(before.text).startsWith('0'))) return false;
  if (/^[\u00a0\u202f\u2009]$/.test(gap)) return true;
  const isDay = phraseAt(line, first - 1, vocabulary.months) !== null || normAt(line, first - 1) === '.';
  return gap === ' ' && (vocabulary.separators.spaced || !isDay);
}

/** `½` behind a whole number, and `1/2` of `2 1/2`. */
function fractionBehind(line: Line, at: number): { readonly to: number; readonly value: number } | null {
  const sign = FRACTIONS[line.words[at]?.text ?? ''];
  if (sign !== undefined) return { to: at + 1, value: sign };
  const start = hyphenAt(line, at) ? at + 1 : at;
  const isSlashed = normAt(line, start + 1) === '/' && gluedAt(line, start + 1) && gluedAt(line, start + 2);
  const [upper, lower] = [smallAt(line, start), smallAt(line, start + 2)];
  if (!isSlashed || upper === null || lower === null || gluedAt(line, start + 3)) return null;
  return upper < lower && lower <= 16 ? { to: start + 3, value: upper / lower } : null;
}

function smallAt(line: Line, at: number): number | null {
  const text = plainDigits(line.words[at]?.text ?? '');
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

function readFractionSign(line: Line, at: number): Numeral | null {
  const sign = FRACTIONS[line.words[at]?.text ?? ''];
  return sign === undefined ? null : withScale(line, at + 1, sign, 0);
}

/** Takes `and a half` and the words that multiply into a number. */
export function withScale(line: Line, at: number, number: number, step: number): Numeral {
  const part = partBehind(line, at);
  const [to, value] = part === null ? [at, number] : [part.to, number + part.meaning];
  const scale = scaleAt(line, to);
  const precision = part === null ? step : 0.1;
  if (scale === null) return { to, value, scale: 1, order: false, step: precision };
  // Two million and a half, dos millones y medio.
  const more = part === null ? partBehind(line, scale.to) : null;
  const factor = scale.meaning;
  return {
    to: more?.to ?? scale.to,
    value: clean((value + (more?.meaning ?? 0)) * factor),
    scale: factor,
    order: false,
    step: clean((more === null ? precision : 0.1) * factor),
  };
}

/** `and a half` behind a number. */
function partBehind(line: Line, at: number): { readonly to: number; readonly meaning: number } | null {
  return phraseAt(line, hyphenAt(line, at) ? at + 1 : at, line.vocabulary.andPart);
}

/** Takes away what binary fractions leave: 1.1 × 1,000,000. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function scaleAt(line: Line, at: number): { readonly to: number; readonly meaning: number } | null {
  const { vocabulary } = line;
  if (gluedAt(line, at) && digitsAt(line, at - 1)) {
    const glued = phraseAt(line, at, vocabulary.shortScales);
    // One small `m` is a metre, too: what it means is decided where the unit is read.
    if (glued !== null && line.words[at]?.text !== 'm') return glued;
  }
  const short = digitsAt(line, at - 1) ? phraseAt(line, at, vocabulary.shortScales) : null;
  // 3 Md€, 10 k€, 1,5 M de personnes, 3 bi de reais; a small `m` is a metre, too.
  const isBeforeWhole =
    short !== null && (currencyAt(line, short.to) !== null || phraseAt(line, short.to, vocabulary.of) !== null);
  if (isBeforeWhole && line.words[at]?.text !== 'm') return short;
  return phraseAt(line, hyphenAt(line, at) ? at + 1 : at, vocabulary.scales);
}

/** `dozens`, `tens of millions`, `hundreds of thousands`, `several hundred`. */
function readOrder(line: Line, at: number): Numeral | null {
  const { vocabulary } = line;
  const several = phraseAt(line, at, vocabulary.several);
  if (several !== null) {
    const scale = phraseAt(line, several.to, vocabulary.scales);
    if (scale !== null && isCouple(line, several.to))
      return { ...order(scale.to, 2 * scale.meaning), order: false, about: true };
    if (scale !== null) return order(scale.to, scale.meaning);
    // Several days and a few hours are durations of no known length.
    const isDuration = readUnit(line, several.to)?.dimension === 'duration';
    return isDuration ? order(several.to, SEVERAL) : null;
  }
  const first = phraseAt(line, at, vocabulary.orders);
  if (first === null) return null;
  const of = phraseAt(line, first.to, vocabulary.of);
  const second = of === null ? null : phraseAt(line, of.to, vocabulary.orders);
  if (second !== null && second.meaning >= 1000 && second.meaning > first.meaning)
    return order(second.to, first.meaning * second.meaning);
  // `tens` are said of something larger only.
  return first.meaning === 10 && vocabulary.english ? null : order(first.to, first.meaning);
}

/** A couple of hundred is about 200. */
function isCouple(line: Line, end: number): boolean {
  return normAt(line, end - 1) === 'couple' || normAt(line, end - 2) === 'couple';
}

function order(to: number, value: number): Numeral {
  return { to, value, scale: value, order: true, step: value };
}
