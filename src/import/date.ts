/** A day, or a time with its zone, as in front matter; null if the words name none. */
export type Moment = string | null;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{0,6}Z?)?$/;
/** RFC 2822 and JavaScript's own format: the name of a month, a year and a zone. */
const NAMED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b.*\b\d{4}\b.*(?:GMT|UTC|[+-]\d{4})/;
/** Year first, as in East Asia and in many systems: `2031年1月8日`, `2031/01/08`, `2031. 1. 8.` */
const YEAR_FIRST = /(?<!\d)(20\d\d|19\d\d)(?:年 ?|년 ?|[./-] ?)(\d{1,2})(?:月 ?|월 ?|[./-] ?)(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(20\d\d|19\d\d)(?!\d)/;

/**
 * Returns the time that words state; without a zone, only the day.
 *
 * @param language whose writers they are: in English `3/4/2031` can be either day, and says nothing
 * @example momentOf('2031-05-05T09:30:00+0300', 'en') === '2031-05-05T09:30:00+03:00'
 * @example momentOf('January 8, 2031, 09:30 CET', 'en') === '2031-01-08'
 */
export function momentOf(words: string, language: string): Moment {
  const text = words.trim().slice(0, 200);
  const [iso, year = '', month = '', date = '', time, seconds = '00', zone] = ISO.exec(text) ?? [];
  if (iso !== undefined) return withTime(dayFrom(year, month, date), time, seconds, zone);
  const [, ...compact] = COMPACT.exec(text) ?? [];
  if (compact.length === 3) return dayFrom(compact[0], compact[1], compact[2]);
  const value = NAMED.test(text.slice(0, 100)) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(value)) return new Date(value).toISOString().replace(/\.\d+Z$/, 'Z');
  return daysIn(text, MONTHS)[0]?.day ?? numericDay(text, language);
}

function withTime(day: string | null, time: string | undefined, seconds: string, zone: string | undefined): Moment {
  const clock = time?.padStart(5, '0');
  if (day === null || clock === undefined || zone === undefined || !isTime(clock, seconds)) return day;
  return `${day}T${clock}:${seconds}${zone === 'Z' ? 'Z' : zone.replace(/^(...):?/, '$1:')}`;
}

function numericDay(text: string, language: string): string | null {
  const [, ...first] = YEAR_FIRST.exec(text) ?? [];
  if (first.length === 3) return dayFrom(first[0], first[1], first[2]);
  const [, a = '', sign, b = '', year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined) return null;
  const isEither = Number(a) <= 12 && Number(b) <= 12 && a !== b;
  // In dates with full stops the day always comes first.
  if (isEither && sign === '/' && /^en(?!-(?:GB|AU|NZ|IE|IN|ZA))/i.test(language)) return null;
  return dayFrom(year, b, a) ?? dayFrom(year, a, b);
}

function dayFrom(year = '', month = '', date = ''): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function isDay(day: string): boolean {
  const value = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(value) && new Date(value).toISOString().startsWith(day);
}

function isTime(time: string, seconds: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) && Number(seconds) < 60;
}

/** A day that a text states in full, with its words. */
export interface StatedDay {
  readonly day: string;
  readonly words: string;
}

/** The languages whose names of months are recognized. */
const LANGUAGES = 'en de fr es it pt nl sv da nb pl cs ru uk tr ro fi hu el ca id'.split(' ');

const MONTHS: ReadonlyMap<string, number> = monthTable();

/** The names of the months and their short forms in those languages, from `Intl`: `sept` → 9. */
export function monthNames(): ReadonlyMap<string, number> {
  return MONTHS;
}

function monthTable(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // In many languages the name of a month has another form beside a day: `8 stycznia`.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
}

/**
 * Returns the days that a text states with day, month and year.
 *
 * @example daysIn('on Wednesday, Sept. 13, 2023', monthNames()) // [{ day: '2023-09-13', words: 'Sept. 13, 2023' }]
 */
export function daysIn(text: string, months: ReadonlyMap<string, number>): readonly StatedDay[] {
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: de)? (\p{L}{3,12})\.?,?(?: de)? (\d{4})(?!\d)/gu;
  const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;
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

/** Words in lines about the time of publication, besides numbers and the names of months and days. */
const DATE_WORDS =
  /^(?:updated?|published|posted|first|last|modified|original|originally|on|at|of|de|del|le|la|el|am|um|uhr|the|à|às|a|il|et|and|by|h|hrs?|min|st|nd|rd|th|am|pm|[ap]m|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|atualizado|mis|jour|em|gmt|utc|bst|cet|cest|mez|mesz|e[ds]?t|c[ds]t|m[ds]t|p[ds]t|ist|uk|time|date|datum|fecha|data|local)$/iu;

/**
 * Whether a line states a time and nothing else: `Updated 3:51 pm, 8 January 2031`.
 *
 * @param text looked at only where it is short
 */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  const months = monthNames();
  const words = text.match(/\p{L}+/gu) ?? [];
  const others = words.filter(
    (word) => !months.has(word.toLowerCase()) && !DATE_WORDS.test(word) && !isDayName(word.toLowerCase()),
  );
  const hasTime = /(?<!\d)(?:19\d\d|20\d\d)(?!\d)|(?<!\d)[0-2]?\d[:.h][0-5]\d(?!\d)/.test(text);
  return hasTime && others.length === 0;
}

function isDayName(word: string): boolean {
  return DAY_NAMES.has(word) || DAY_NAMES.has(word.slice(0, 3));
}

const DAY_NAMES: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
        format
          .format(Date.UTC(2001, 0, day))
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      );
    }),
  ),
);
