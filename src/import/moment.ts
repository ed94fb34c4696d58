/** A day, or a moment with its zone, as front matter has them; null where the words name none. */
export type Moment = string | null;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{0,6}Z?)?$/;
/** RFC 2822 and what JavaScript prints: a name of a month, a year and a zone. */
const NAMED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b.*\b\d{4}\b.*(?:GMT|UTC|[+-]\d{4})/;

/**
 * The moment that a page’s head states. Without a zone only the day is known.
 *
 * @example momentOf('2031-05-05T09:30:00+0300') === '2031-05-05T09:30:00+03:00'
 * @example momentOf('2031-05-05 09:30') === '2031-05-05'
 */
export function momentOf(words: string): Moment {
  const text = words.trim().slice(0, 100);
  const [, day, time, seconds = '00', zone] = ISO.exec(text) ?? [];
  if (day !== undefined) {
    if (!isDay(day)) return null;
    if (time === undefined || zone === undefined) return day;
    return isTime(time, seconds)
      ? `${day}T${time}:${seconds}${zone === 'Z' ? 'Z' : zone.replace(/^(...):?/, '$1:')}`
      : day;
  }
  const [, year, month, date] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return isDay(`${year}-${month}-${date}`) ? `${year}-${month}-${date}` : null;
  const value = NAMED.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(value) ? null : new Date(value).toISOString().replace(/\.\d+Z$/, 'Z');
}

function isDay(day: string): boolean {
  const value = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(value) && new Date(value).toISOString().startsWith(day);
}

function isTime(time: string, seconds: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) && Number(seconds) < 60;
}

/** A day that a text states in full, and the words that do. */
export interface StatedDay {
  readonly day: string;
  readonly words: string;
}

/** The languages whose names of months are looked for. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb'];

/** The names of the months and their short forms in those languages, as the platform knows them: `sept` → 9. */
export function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1)
        names.set(
          format
            .format(Date.UTC(2001, month - 1, 15))
            .toLowerCase()
            .replace(/\.$/, ''),
          month,
        );
    }
  }
  return names;
}

/**
 * The days that a text states with day, month and year.
 *
 * @example daysIn('on Wednesday, Sept. 13, 2023', monthNames()) // [{ day: '2023-09-13', words: 'Sept. 13, 2023' }]
 */
export function daysIn(text: string, months: ReadonlyMap<string, number>): readonly StatedDay[] {
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: de)? (\p{L}{3,10})\.?,?(?: de)? (\d{4})(?!\d)/gu;
  const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;
  const found = [
    ...[...text.matchAll(dayFirst)].map(([words, day, month, year]) => ({ words, day, month, year })),
    ...[...text.matchAll(monthFirst)].map(([words, month, day, year]) => ({ words, day, month, year })),
  ];
  return found.flatMap(({ words, day, month, year }) => {
    const number = months.get((month ?? '').toLowerCase());
    const written = `${year}-${String(number ?? 0).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    return number !== undefined && isDay(written) ? [{ day: written, words }] : [];
  });
}
