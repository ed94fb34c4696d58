import { TENS, UNITS, wordValue } from '../edits/number.ts';
import { marksOf } from './digit.ts';
import { WHOLE_MONTHS } from './month.ts';
import { IRREGULAR_ORDINALS } from './ordinal.ts';
import { datePartsOf, type FigureValue, type Measure } from './value.ts';

/** How numbers are written: `40`, or in English words `forty`. */
export type NumberStyle = 'digits' | 'words';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];
/** What a plural alone, or before `of millions`, says the order of. */
const ORDERS: readonly (readonly [number, string])[] = [
  [12, 'dozens'],
  [10, 'tens'],
  [100, 'hundreds'],
];
const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  yuan: 'yuan',
  won: 'won',
};
/** Units in words that have a sign for their name, and the signs that stand behind a number. */
const IN_WORDS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '°C': 'degrees Celsius',
  '°F': 'degrees Fahrenheit',
  'km/h': 'kilometres per hour',
  mph: 'miles per hour',
};

/**
 * Writes what a figure says so that reading it again gives the same: in English, or for what has no English words in it
 * in any language.
 *
 * @example writeFigure({ value: { low: 4, high: 5, bound: 'exact' }, dimension: 'duration', unit: 'hour' }) === '4 to 5 hours'
 */
export function writeFigure(measure: Measure, style: NumberStyle = 'digits', language = 'en-GB'): string {
  const { value, dimension, unit } = measure;
  switch (dimension) {
    case 'date':
      return writeDate(value);
    case 'year':
      return value.low === value.high ? String(value.low) : `${value.low}–${value.high}`;
    case 'time of day':
      return `${Math.floor(value.low / 60)}:${String(value.low % 60).padStart(2, '0')}`;
    case 'ordinal':
      return `the ${style === 'words' ? ordinalInWords(value.low) : `${value.low}${ordinalEnd(value.low)}`}`;
    case 'age':
      return `${writeAmount({ ...measure, dimension: 'duration' }, style, language)} old`;
    default:
      return writeAmount({ value, dimension, unit }, style, language);
  }
}

function writeDate({ low, high }: FigureValue): string {
  const { year, month, day } = datePartsOf(low);
  const last = datePartsOf(high).day;
  const days = day === 0 ? '' : `${last === day ? day : `${day}–${last}`} `;
  return `${days}${monthName(month)}${year === 0 ? '' : ` ${year}`}`;
}

function monthName(month: number): string {
  const name = WHOLE_MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function writeAmount({ value, unit }: Measure, style: NumberStyle, language: string): string {
  const name = unit === null ? '' : unitName(unit, style, value);
  if (value.bound === 'order of magnitude')
    return `${orderInWords(value.low)}${unit === null ? '' : ` of ${unitName(unit, 'words', value)}`}`;
  const number = (one: number) => (style === 'words' ? numberInWords(one) : writeNumber(one, language));
  const isBefore = style === 'digits' && unit !== null && /^\p{Sc}$/u.test(unit);
  const numbers = (value.low === value.high ? [value.low] : [value.low, value.high]).map((one) =>
    isBefore ? `${unit}${number(one)}` : number(one),
  );
  const bound = value.bound === 'exact' ? '' : `${value.bound} `;
  return `${bound}${numbers.join(' to ')}${isBefore || name === '' ? '' : name === '%' ? name : ` ${name}`}`;
}

function unitName(unit: string, style: NumberStyle, { high, bound }: FigureValue): string {
  const inWords = IN_WORDS[unit];
  if (inWords !== undefined) return style === 'words' ? inWords : unit;
  if (unit === 'pound (weight)') return 'lb';
  return high === 1 && bound !== 'order of magnitude' ? unit : (IRREGULAR[unit] ?? `${unit}s`);
}

/** A number in digits with a language's marks: `1,234.5`. */
export function writeNumber(number: number, language: string): string {
  const { group, point } = marksOf(language);
  const [whole = '', decimals] = String(number).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? parted : `${parted}${point}${decimals}`;
}

function orderInWords(low: number): string {
  for (const [scale, name] of SCALES) {
    if (low === scale) return `${name}s`;
    const order = ORDERS.find(([size]) => size * scale === low);
    if (order) return `${order[1]} of ${name}s`;
  }
  return ORDERS.find(([size]) => size === low)?.[1] ?? `about ${low}`;
}

/** A whole number in English words, as the British write it: two hundred and five; what is not whole stays in digits. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number)) return writeNumber(number, 'en-GB');
  const scale = SCALES.find(([size]) => number >= size);
  if (scale === undefined) return belowThousand(number);
  const [size, name] = scale;
  const rest = number % size;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${numberInWords(Math.floor(number / size))} ${name}${joint}${rest === 0 ? '' : numberInWords(rest)}`;
}

function belowThousand(number: number): string {
  if (number >= 100) {
    const rest = number % 100;
    return `${UNITS[Math.floor(number / 100)]} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`;
  }
  if (number < 20) return UNITS[number] ?? '';
  const units = number % 10;
  return `${TENS[Math.floor(number / 10) - 2]}${units === 0 ? '' : `-${UNITS[units]}`}`;
}

function ordinalEnd(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

function ordinalInWords(number: number): string {
  const words = numberInWords(number);
  const at = words.lastIndexOf('-') + 1;
  const last = words.slice(at);
  const irregular = [...IRREGULAR_ORDINALS].find(([, value]) => value === wordValue(last))?.[0];
  return words.slice(0, at) + (irregular ?? `${last.replace(/y$/, 'ie')}th`);
}
