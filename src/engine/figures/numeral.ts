import { MAGNITUDES, SUFFIXES, wordValue } from '../edits/number.ts';
import { numberOf } from './digit.ts';
import { gluedAt, type Line, normAt } from './word.ts';

/** A number as it is read: its value, and where it ends. */
export interface Numeral {
  /** The index of the first word behind it. */
  readonly to: number;
  readonly value: number;
  /** What its last word multiplies by, in which a smaller number before it shares: two to three million. */
  readonly scale: number;
  /** Whether it only says an order of size: `dozens`, `tens of millions`. */
  readonly vague: boolean;
}

/** Most words of a number, hyphens counted: those of a trillion less one are fewer. */
const LONGEST = 40;
const THOUSAND = 1000;

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Words that multiply, in languages other than English. */
const FOREIGN_SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9 },
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  es: { mil: 1e3, millón: 1e6, millones: 1e6 },
};

/** The number that begins at a word; null where none does. */
export function readNumeral(line: Line, at: number): Numeral | null {
  if (line.words[at]?.kind === 'digits') return readDigits(line, at);
  return line.tongue.english && line.words[at]?.kind === 'letters'
    ? (readVague(line, at) ?? readWords(line, at))
    : null;
}

function readDigits(line: Line, at: number): Numeral | null {
  let to = at + 1;
  let written = line.words[at]?.text ?? '';
  while (isThousandsAt(line, to)) {
    written += ` ${line.words[to]?.text}`;
    to += 1;
  }
  const value = numberOf(written, line.tongue.marks);
  if (value === null) return null;
  const fraction = gluedAt(line, to) ? FRACTIONS[line.words[to]?.text ?? ''] : undefined;
  return withScale(line, fraction === undefined ? to : to + 1, value + (fraction ?? 0));
}

/** `500` of `1 500`, in languages that part thousands so. */
function isThousandsAt({ words, text, tongue }: Line, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.kind !== 'digits' || before?.kind !== 'digits' || !/^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(word.text))
    return false;
  const gap = text.slice(before.end, word.start);
  return (
    /^\p{Nd}{1,3}$/u.test(before.text) && (/^[\u00a0\u202f\u2009]$/.test(gap) || (gap === ' ' && tongue.marks.spaced))
  );
}

/** Takes `and a half` and the words that multiply into a number. */
function withScale(line: Line, at: number, number: number): Numeral {
  let to = at;
  let value = number;
  if (isHalfAt(line, to)) {
    value += 0.5;
    to += 3;
  }
  const scale = scaleAt(line, to);
  return scale === null
    ? { to, value, scale: 1, vague: false }
    : { to: to + 1, value: value * scale, scale, vague: false };
}

function isHalfAt(line: Line, at: number): boolean {
  return (
    line.tongue.english && normAt(line, at) === 'and' && normAt(line, at + 1) === 'a' && normAt(line, at + 2) === 'half'
  );
}

function scaleAt(line: Line, at: number): number | null {
  const norm = normAt(line, at);
  if (!line.tongue.english) return FOREIGN_SCALES[line.tongue.code]?.[norm] ?? null;
  if (gluedAt(line, at)) return suffixScale(norm);
  // A hundred millions is no number, and `tens` counts nothing behind another number.
  return norm.endsWith('s') ? null : (MAGNITUDES.get(norm) ?? suffixScale(norm.length > 1 ? norm : ''));
}

/** `bn` and its like; a single letter is read where a sum of money stands before it only. */
function suffixScale(norm: string): number | null {
  return norm.length > 1 ? (SUFFIXES.get(norm) ?? null) : null;
}

/** `dozens`, `tens of millions`, `hundreds of thousands`, `several hundred`. */
function readVague(line: Line, at: number): Numeral | null {
  const norm = normAt(line, at);
  if (/^(?:several|few|many)$/.test(norm)) return severalOf(line, at + 1);
  const first = norm.endsWith('s') ? MAGNITUDES.get(norm) : undefined;
  if (first === undefined) return null;
  const joint = normAt(line, at + 1) === 'of' ? normAt(line, at + 2) : '';
  const second = joint.endsWith('s') && first <= 100 ? (MAGNITUDES.get(joint) ?? 0) : 0;
  if (second >= THOUSAND) return { to: at + 3, value: first * second, scale: second, vague: true };
  // `tens` are said of something larger only.
  return first === 10 ? null : { to: at + 1, value: first, scale: first, vague: true };
}

function severalOf(line: Line, at: number): Numeral | null {
  const scale = scaleAt(line, at);
  return scale === null ? null : { to: at + 1, value: scale, scale, vague: true };
}

/** What is read so far of a number in words: what is complete, and what still grows. */
interface Sum {
  readonly whole: number;
  readonly part: number | null;
  /** The word that multiplied last. */
  readonly scale: number;
}

/** `twenty-five`, `two hundred and fifty thousand`, `a dozen`, `half a million`. */
function readWords(line: Line, at: number): Numeral | null {
  const article = /^an?$/.test(normAt(line, at)) && scaleAt(line, at + 1) !== null;
  let sum: Sum | null = { whole: 0, part: article ? 1 : null, scale: Number.POSITIVE_INFINITY };
  let to = article ? at + 1 : at;
  let last = sum;
  for (let next = to; next < at + LONGEST; next = skipJoint(line, to, last)) {
    sum = grow(last, normAt(line, next));
    if (sum === null) break;
    last = sum;
    to = next + 1;
  }
  if (to === at) return null;
  const scale = Number.isFinite(last.scale) && last.part === null ? last.scale : 1;
  const value = last.whole + (last.part ?? 0);
  return scale === 1 ? withScale(line, to, value) : { to, value, scale, vague: false };
}

/** `-` in twenty-five and `and` in two hundred and five are passed over. */
function skipJoint(line: Line, at: number, { part, whole }: Sum): number {
  if (normAt(line, at) === '-' && gluedAt(line, at) && gluedAt(line, at + 1) && (part ?? 0) % 10 === 0) return at + 1;
  const isRound = part === null ? whole > 0 : part > 0 && part % 100 === 0;
  const after = wordValue(normAt(line, at + 1)) ?? THOUSAND;
  return normAt(line, at) === 'and' && isRound && after < 100 ? at + 1 : at;
}

function grow({ whole, part, scale }: Sum, norm: string): Sum | null {
  const magnitude = norm.endsWith('s') ? undefined : MAGNITUDES.get(norm);
  if (magnitude === undefined) {
    const value = norm.includes('-') ? null : wordValue(norm);
    if (value === null || MAGNITUDES.has(norm)) return null;
    return canTake(part, value) ? { whole, part: (part ?? 0) + value, scale } : null;
  }
  if (part === null || magnitude >= scale) return null;
  if (magnitude < THOUSAND) return part < 100 ? { whole, part: part * magnitude, scale } : null;
  return { whole: whole + part * magnitude, part: null, scale: magnitude };
}

/** Whether a number word can follow what stands before it: five behind twenty or two hundred, never behind four. */
function canTake(part: number | null, value: number): boolean {
  if (part === null) return true;
  if (part === 0) return false;
  return part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10);
}
