import type { Dimension } from './value.ts';

interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit it is; null where it cannot be turned into others. */
  readonly factor: number | null;
}

const of = (
  dimension: Dimension,
  units: Readonly<Record<string, number | null>>,
): readonly (readonly [string, Unit])[] =>
  Object.entries(units).map(([name, factor]) => [name, { dimension, factor }] as const);

/** All units that are read, by the name that quantities have them under. Months and years are the calendar's mean. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...of('duration', {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_746,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  }),
  ...of('distance', {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  }),
  ...of('mass', {
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    ton: null,
    'pound (weight)': 0.453_592_37,
    ounce: 0.453_592_37 / 16,
  }),
  ...of('volume', { litre: 1, gallon: null, barrel: null }),
  ...of('area', {
    'square metre': 1,
    'square foot': 0.092_903_04,
    'square kilometre': 1_000_000,
    'square mile': 2_589_988.11,
    acre: 4046.856,
    hectare: 10_000,
  }),
  ...of('speed', { 'km/h': 1, mph: 1.609_344, knot: 1.852 }),
  ...of('temperature', { '°C': null, '°F': null, degree: null }),
  ...of('power', { kilowatt: 1, megawatt: 1000, gigawatt: 1_000_000, kiloton: null }),
  ...of('share', { '%': null, 'percentage point': null, 'basis point': null }),
]);

/** What a unit measures; an unknown unit is a currency. */
export function dimensionOf(name: string): Dimension {
  return UNITS.get(name)?.dimension ?? 'money';
}

/** How many of its dimension's base unit a unit is; null where it cannot be turned into others. */
export function factorOf(name: string | null): number | null {
  return name === null ? null : (UNITS.get(name)?.factor ?? null);
}

/** Signs and short forms, alike in all languages, that follow digits only. */
const SIGNS: Readonly<Record<string, string>> = {
  mm: 'millimetre',
  cm: 'centimetre',
  m: 'metre',
  km: 'kilometre',
  ft: 'foot',
  g: 'gram',
  kg: 'kilogram',
  t: 'tonne',
  lb: 'pound (weight)',
  lbs: 'pound (weight)',
  oz: 'ounce',
  l: 'litre',
  ha: 'hectare',
  sqm: 'square metre',
  kmh: 'km/h',
  kph: 'km/h',
  mph: 'mph',
  kw: 'kilowatt',
  mw: 'megawatt',
  gw: 'gigawatt',
  min: 'minute',
  h: 'hour',
  '%': '%',
  '°': 'degree',
};

/** The unit that a sign or short form stands for; null where it stands for none. */
export function unitOfSign(norm: string): string | null {
  return SIGNS[norm] ?? null;
}
