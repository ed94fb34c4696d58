import { en } from '../language/en.ts';
import { SEVERAL } from './numeral.ts';
import { separatorsOf } from './separator.ts';
import { datePartsOf, type Measure, type QuantityValue } from './value.ts';

/** How numbers are written: `40`, or in English words `forty`. */
export type NumberStyle = 'digits' | 'words';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The first word that the English language pack has for a value. */
function wordFor(words: Readonly<Record<string, number>>, value: number): string {
  return Object.entries(words).find(([, meaning]) => meaning === value)?.[0] ?? String(value);
}

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
  [20, 'scores'],
  [100, 'hundreds'],
];
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  'square foot': 'square feet',
  inch: 'inches',
  century: 'centuries',
};
/** Units in words that have a sign for their name. */
const IN_WORDS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  $: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  JPY: 'yen',
  '°C': 'degrees Celsius',
  '°F': 'degrees Fahrenheit',
  'km/h': 'kilometres per hour',
  mph: 'miles per hour',
};
/** Signs and codes that come before their number. */
const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  USD: 'US$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  SGD: 'S$',
};

/**
 * Writes what a quantity says, in English: so that reading it again gives the same.
 *
 * @example writeQuantity({ value: exactly(4, 5), dimension: 'duration', unit: 'hour', part: null }) === '4 to 5 hours'
 */
export function writeQuantity(measure: Measure, style: NumberStyle = 'digits'): string {
  const { value, dimension, unit, part } = measure;
  switch (dimension) {
    case 'date':
      return `${stage(part)}${writeDate(value)}`;
    case 'year':
      return `${stage(part)}${value.low === value.high ? value.low : `${value.low}–${value.high}`}`;
    case 'weekday':
      return writeDay(value, part);
    case 'relative date':
      return writeRelative(value, unit ?? 'day', part);
    case 'time of day':
      return `${Math.floor(value.low / 60)}:${String(value.low % 60).padStart(2, '0')}${unit === null ? '' : ` ${zone(unit)}`}`;
    case 'ordinal':
      return `the ${style === 'words' ? ordinalInWords(value.low) : `${value.low}${ordinalEnd(value.low)}`}`;
    case 'score':
      return `${value.low}–${value.high}`;
    case 'age':
      return `${writeAmount({ ...measure, dimension: 'duration' }, style)} old`;
    default:
      return writeAmount(measure, style);
  }
}

const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const stage = (part: string | null): string => (part === null ? '' : `${part} `);
const zone = (unit: string): string => (/^[a-z]{2,4}$/.test(unit) ? unit.toUpperCase() : unit);

function writeDay({ low }: QuantityValue, part: string | null): string {
  const day = capitalised(wordFor(en.quantity.weekdays, low));
  if (part === null) return day;
  return PARTS_OF_DAY.test(part) ? `${day} ${part}` : `${part} ${day}`;
}

const NEAR_DAYS = ['yesterday', 'today', 'tomorrow'];
const PLACES = ['last', 'this', 'next'];

function writeRelative({ low, high, bound }: QuantityValue, unit: string, part: string | null): string {
  const near = low === high ? low + 1 : -1;
  const ago = `${bound === 'order of magnitude' ? 'several' : low === high ? -low : `${-high} to ${-low}`} ${low === -1 && high === -1 ? unit : `${unit}s`}`;
  const isNear = near >= 0 && near <= 2;
  if (unit === 'day')
    return isNear
      ? `${NEAR_DAYS[near]}${part === null ? '' : ` (${part})`}`
      : low < 0
        ? `${ago} ago`
        : `in ${low} days`;
  const when = isNear ? `${PLACES[near]} ${unit}` : low < 0 ? `${ago} ago` : `in ${low} ${unit}s`;
  return part === null ? when : `${part} ${when}`;
}

function writeDate({ low, high }: QuantityValue): string {
  const { year, month, day } = datePartsOf(low);
  const last = datePartsOf(high).day;
  const days = day === 0 ? '' : `${last === day ? day : `${day}–${last}`} `;
  return `${days}${capitalised(wordFor(en.quantity.months, month))}${year === 0 ? '' : ` ${year}`}`;
}

function writeAmount({ value, unit }: Measure, style: NumberStyle): string {
  const name = unit === null ? '' : unitName(unit, style, value);
  if (value.bound === 'order of magnitude')
    return `${orderInWords(value.low)}${unit === null ? '' : `${value.low === SEVERAL ? '' : ' of'} ${unitName(unit, 'words', value)}`}`;
  const number = (one: number) => (style === 'words' ? numberInWords(one) : writeNumber(one, value.step));
  const sign = style === 'digits' && unit !== null ? SIGNS[unit] : undefined;
  const numbers = (value.low === value.high ? [value.low] : [value.low, value.high]).map((one) =>
    sign === undefined ? number(one) : `${one < 0 ? '−' : ''}${sign}${number(Math.abs(one))}`,
  );
  const bound = value.bound === 'exact' ? '' : `${value.bound} `;
  return `${bound}${numbers.join(' to ')}${sign !== undefined || name === '' ? '' : name === '%' ? name : ` ${name}`}`;
}

function unitName(unit: string, style: NumberStyle, { high, bound }: QuantityValue): string {
  const inWords = IN_WORDS[unit];
  if (inWords !== undefined) return style === 'words' ? inWords : unit;
  if (unit === 'pound (weight)') return 'lb';
  if (/^[A-Z]{3}$/.test(unit)) return unit;
  return high === 1 && bound !== 'order of magnitude' ? unit : (PLURALS[unit] ?? `${unit}s`);
}

/** Decimals that are written; more would tell readers nothing. */
const DECIMALS = 2;

/** A number in digits with English marks; what is no decimal number, a third, is rounded. */
export function writeNumber(number: number, step = 1): string {
  const rounded = step === 0 ? Number(number.toFixed(DECIMALS)) : number;
  const { group, point } = separatorsOf('en-GB');
  const [whole = '', decimals] = String(Math.abs(rounded)).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${rounded < 0 ? '−' : ''}${decimals === undefined ? parted : `${parted}${point}${decimals}`}`;
}

function orderInWords(low: number): string {
  if (low === SEVERAL) return 'several';
  for (const [scale, name] of SCALES) {
    if (low === scale) return `${name}s`;
    const order = ORDERS.find(([size]) => size * scale === low);
    if (order) return `${order[1]} of ${name}s`;
  }
  return ORDERS.find(([size]) => size === low)?.[1] ?? `about ${low}`;
}

/** A whole number in English words, as the British write it: two hundred and five; what is not whole stays in digits. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0) return writeNumber(number);
  const scale = SCALES.find(([size]) => number >= size);
  if (scale === undefined) return belowThousand(number);
  const [size, name] = scale;
  const rest = number % size;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${numberInWords(Math.floor(number / size))} ${name}${joint}${rest === 0 ? '' : numberInWords(rest)}`;
}

function belowThousand(number: number): string {
  const word = (value: number) => wordFor(en.quantity.numbers, value);
  if (number >= 100) {
    const rest = number % 100;
    return `${word(Math.floor(number / 100))} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`;
  }
  const units = number % 10;
  return number <= 20 || units === 0 ? word(number) : `${word(number - units)}-${word(units)}`;
}

function ordinalEnd(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

function ordinalInWords(number: number): string {
  const { ordinals, numbers } = en.quantity;
  const units = number % 10;
  if (number < 20 || units === 0) return wordFor(ordinals, number);
  return `${wordFor(numbers, number - units)}-${wordFor(ordinals, units)}`;
}
