import type { Dimension } from './value.ts';

interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit it is; null where it cannot be turned into others. */
  readonly factor: number | null;
}

const unit = (dimension: Dimension, factor: number | null = null): Unit => ({ dimension, factor });

/** All units that are read, by the name that figures have them under. Months and years are taken as the calendar's mean. */
const UNITS: Readonly<Record<string, Unit>> = {
  second: unit('duration', 1),
  minute: unit('duration', 60),
  hour: unit('duration', 3600),
  day: unit('duration', 86_400),
  week: unit('duration', 604_800),
  month: unit('duration', 2_629_746),
  year: unit('duration', 31_556_952),
  decade: unit('duration', 315_569_520),
  century: unit('duration', 3_155_695_200),
  millimetre: unit('distance', 0.001),
  centimetre: unit('distance', 0.01),
  metre: unit('distance', 1),
  kilometre: unit('distance', 1000),
  inch: unit('distance', 0.0254),
  foot: unit('distance', 0.3048),
  yard: unit('distance', 0.9144),
  mile: unit('distance', 1609.344),
  'nautical mile': unit('distance', 1852),
  gram: unit('mass', 0.001),
  kilogram: unit('mass', 1),
  tonne: unit('mass', 1000),
  ton: unit('mass'),
  'pound (weight)': unit('mass', 0.453_592_37),
  ounce: unit('mass'),
  litre: unit('volume', 1),
  gallon: unit('volume'),
  barrel: unit('volume'),
  'square metre': unit('area', 1),
  'square kilometre': unit('area', 1_000_000),
  'square mile': unit('area', 2_589_988.11),
  acre: unit('area', 4046.856),
  hectare: unit('area', 10_000),
  'km/h': unit('speed', 1),
  mph: unit('speed', 1.609_344),
  knot: unit('speed', 1.852),
  '°C': unit('temperature'),
  '°F': unit('temperature'),
  kilowatt: unit('power', 1),
  megawatt: unit('power', 1000),
  gigawatt: unit('power', 1_000_000),
  kiloton: unit('power'),
  '%': unit('share'),
  'percentage point': unit('share'),
  $: unit('money'),
  '€': unit('money'),
  '£': unit('money'),
  '¥': unit('money'),
  cent: unit('money'),
  yuan: unit('money'),
  won: unit('money'),
  rouble: unit('money'),
};

/** What a unit measures; null where there is no such unit. */
export function dimensionOf(name: string): Dimension | null {
  return UNITS[name]?.dimension ?? null;
}

/** How many of its dimension's base unit a unit is; null where it cannot be turned into others. */
export function factorOf(name: string | null): number | null {
  return name === null ? null : (UNITS[name]?.factor ?? null);
}
