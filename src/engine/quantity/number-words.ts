import { type GluedPart, gluedParts } from './glued.ts';
import { hyphenAt, type Line } from './line.ts';
import { type Numeral, withScale } from './numeral.ts';
import { phraseAt } from './phrase.ts';

/** The most number words in a row; a trillion less one has fewer. */
const LONGEST = 40;
const HUNDRED = 100;
const THOUSAND = 1000;

/** What is read so far of a number in words: what is complete, and what still grows. */
interface Sum {
  readonly whole: number;
  readonly part: number | null;
  /** The word that multiplied last. */
  readonly scale: number;
}

/** One number word, or one that multiplies what is before it. */
interface NumberWord extends GluedPart {
  readonly to: number;
}

/** `twenty-five`, `two hundred and fifty thousand`, `a dozen`, `half a million`, `two point five`, `soixante-dix`. */
export function readNumberWords(line: Line, at: number): Numeral | null {
  const { vocabulary } = line;
  const half = phraseAt(line, at, vocabulary.half);
  if (half !== null) return halfOf(line, half.to);
  const article = phraseAt(line, at, vocabulary.articles);
  const start = article !== null && phraseAt(line, article.to, vocabulary.scales) ? article.to : at;
  let last: Sum = { whole: 0, part: start === at ? null : 1, scale: Number.POSITIVE_INFINITY };
  let to = start;
  for (let next = start, count = 0; count < LONGEST; count += 1, next = skipJoint(line, to, last)) {
    const word = numberWordAt(line, next);
    const sum = word === null ? growGlued(line, next, last) : grow(last, word);
    if (sum === null) break;
    last = sum;
    to = word?.to ?? next + 1;
  }
  if (to === at || to === start) return null;
  return finished(line, to, last);
}

function finished(line: Line, to: number, { whole, part, scale }: Sum): Numeral {
  const value = whole + (part ?? 0);
  const decimals = decimalsBehind(line, to);
  if (decimals !== null) return withScale(line, decimals.to, value + decimals.value, decimals.step);
  const last = Number.isFinite(scale) && part === null ? scale : 1;
  if (last === 1) return withScale(line, to, value, 1);
  const more = phraseAt(line, to, line.vocabulary.andPart);
  if (more === null) return { to, value, scale: last, order: false, step: last };
  return { to: more.to, value: value + more.meaning * last, scale: last, order: false, step: last / 10 };
}

/** `point five` of two point five. */
function decimalsBehind(
  line: Line,
  at: number,
): { readonly to: number; readonly value: number; readonly step: number } | null {
  const point = phraseAt(line, at, line.vocabulary.point);
  if (point === null) return null;
  let { to } = point;
  let [value, step] = [0, 1];
  for (let digit = numberWordAt(line, to); digit && digit.value < 10; digit = numberWordAt(line, to)) {
    step /= 10;
    value += digit.value * step;
    to = digit.to;
  }
  return step === 1 ? null : { to, value: Number(value.toPrecision(6)), step };
}

/** `half a million`; half of a unit is no number but an amount. */
function halfOf(line: Line, at: number): Numeral | null {
  const scale = phraseAt(line, at, line.vocabulary.scales);
  if (scale === null) return null;
  return { to: scale.to, value: scale.meaning / 2, scale: scale.meaning, order: false, step: scale.meaning / 2 };
}

function numberWordAt(line: Line, at: number): NumberWord | null {
  const { numbers, scales } = line.vocabulary;
  const number = phraseAt(line, at, numbers);
  if (number !== null) return { to: number.to, value: number.meaning, multiplies: false };
  const scale = phraseAt(line, at, scales);
  return scale === null ? null : { to: scale.to, value: scale.meaning, multiplies: true };
}

/** Takes in the number words that are glued into one word. */
function growGlued({ words, vocabulary }: Line, at: number, sum: Sum): Sum | null {
  const word = words[at];
  const parts = word?.kind === 'letters' ? gluedParts(word.norm, vocabulary) : [];
  return parts.length === 0 ? null : parts.reduce<Sum | null>((grown, part) => grown && grow(grown, part), sum);
}

/** `-` in twenty-five and `and` in two hundred and five are passed over. */
function skipJoint(line: Line, at: number, { part, whole }: Sum): number {
  if (hyphenAt(line, at)) return at + 1;
  const isRound = part === null ? whole > 0 : part > 0 && part % 10 === 0;
  const joint = phraseAt(line, at, line.vocabulary.joints);
  const after = joint === null ? null : numberWordAt(line, joint.to);
  const fits = line.vocabulary.english
    ? (part ?? 0) % 100 === 0 && (after?.value ?? THOUSAND) < 100
    : (after?.value ?? THOUSAND) < THOUSAND;
  return joint !== null && isRound && after !== null && !after.multiplies && fits ? joint.to : at;
}

function grow({ whole, part, scale }: Sum, { value, multiplies }: GluedPart): Sum | null {
  if (!multiplies) return canTake(part, value) ? { whole, part: (part ?? 0) + value, scale } : null;
  // `mille` and `hundert` need no one before them.
  const before = part ?? (whole === 0 && (value === THOUSAND || value === HUNDRED) ? 1 : null);
  if (before === null || value >= scale) return null;
  if (value < THOUSAND) return before < 100 ? { whole, part: before * value, scale } : null;
  return { whole: whole + before * value, part: null, scale: value };
}

/** Whether a number word can follow what comes before it: five behind twenty or two hundred, never behind four. */
function canTake(part: number | null, value: number): boolean {
  if (part === null) return true;
  if (part <= 0 || value <= 0 || !Number.isInteger(part)) return false;
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}
