/** The words for units, in lower case, by the name that figures have the unit under. */
type Names = Readonly<Record<string, string>>;

/** The English words for units that every part of the engine knows. */
const COMMON: Names = {
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  decade: 'decade decades',
  century: 'century centuries',
  kilometre: 'km kilometre kilometres kilometer kilometers',
  metre: 'metre metres meter meters',
  mile: 'mile miles',
  foot: 'foot feet',
  inch: 'inch inches',
  kilogram: 'kg kilogram kilograms',
  tonne: 'tonne tonnes',
  ton: 'ton tons',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels',
  acre: 'acre acres',
  hectare: 'hectare hectares',
  megawatt: 'megawatt megawatts',
  kiloton: 'kiloton kilotons',
  '%': 'percent',
  $: 'dollar dollars',
  '€': 'euro euros',
  '£': 'pound pounds',
  '¥': 'yen',
  cent: 'cents',
  yuan: 'yuan',
  won: 'won',
  rouble: 'rouble roubles ruble rubles',
};

/** Signs and short forms, read in every language, behind digits only. */
const SIGNS: Names = {
  millimetre: 'mm',
  centimetre: 'cm',
  metre: 'm',
  kilometre: 'km',
  foot: 'ft',
  gram: 'g',
  kilogram: 'kg',
  tonne: 't',
  'pound (weight)': 'lb lbs',
  ounce: 'oz',
  litre: 'l',
  hectare: 'ha',
  'square metre': 'sqm',
  'km/h': 'kmh kph',
  mph: 'mph',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  minute: 'min',
  '%': '%',
  $: '$ usd',
  '€': '€ eur',
  '£': '£ gbp',
  '¥': '¥ jpy',
};

/** Further words, by language. */
const MORE: Readonly<Record<string, Names>> = {
  en: {
    yard: 'yard yards',
    gram: 'gram grams',
    gallon: 'gallon gallons',
    ounce: 'ounce ounces',
    knot: 'knot knots',
    kilowatt: 'kilowatt kilowatts',
    gigawatt: 'gigawatt gigawatts',
    millimetre: 'millimetre millimetres millimeter millimeters',
    centimetre: 'centimetre centimetres centimeter centimeters',
  },
  de: {
    second: 'sekunde sekunden',
    minute: 'minute minuten',
    hour: 'stunde stunden',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
    metre: 'meter metern',
    kilometre: 'kilometer kilometern',
    tonne: 'tonne tonnen',
    '%': 'prozent',
    '€': 'euro',
    $: 'dollar',
  },
  fr: {
    second: 'seconde secondes',
    minute: 'minute minutes',
    hour: 'heure heures',
    day: 'jour jours',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
    metre: 'mètre mètres',
    kilometre: 'kilomètre kilomètres',
    tonne: 'tonne tonnes',
    '€': 'euro euros',
    $: 'dollar dollars',
  },
  es: {
    second: 'segundo segundos',
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
    metre: 'metro metros',
    kilometre: 'kilómetro kilómetros',
    '€': 'euro euros',
    $: 'dólar dólares',
  },
};

function byWord(names: Names): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}

const COMMON_WORDS = byWord(COMMON);
const SIGN_WORDS = byWord(SIGNS);

/** Whether an English word, in lower case, is a unit of measure. */
export function isUnitWord(norm: string): boolean {
  return COMMON_WORDS.has(norm);
}

/** The words for units of a language, with the names that figures have them under; `pounds` weigh in America. */
export function unitWords(language: string): ReadonlyMap<string, string> {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const more = byWord(MORE[code] ?? {});
  if (code !== 'en') return more;
  const words = new Map([...COMMON_WORDS, ...more]);
  return /-US$/i.test(language) ? words.set('pound', 'pound (weight)').set('pounds', 'pound (weight)') : words;
}

/** The unit that a sign or short form stands for; null where it stands for none. */
export function unitOfSign(norm: string): string | null {
  return SIGN_WORDS.get(norm) ?? null;
}
