/** English names of months in lower case, in their order. */
export const WHOLE_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** English names of months, whole and shortened, in lower case, with their numbers. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...WHOLE_MONTHS.flatMap((name, at): [string, number][] => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
  ]),
  ['sept', 9],
]);

/** A month's names on their own and in a date: Russian has two forms, and so have others. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];

/**
 * The names of months in a language, in lower case, with their numbers: English ones also shortened.
 *
 * @example monthsOf('fr').get('septembre') === 9
 */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  if (/^en(?:-|$)/i.test(language)) return MONTHS;
  try {
    return new Map(FORMS.flatMap((form) => formsOf(new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }))));
  } catch {
    return MONTHS;
  }
}

function formsOf(format: Intl.DateTimeFormat): readonly (readonly [string, number])[] {
  return WHOLE_MONTHS.map((_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2023, month, 15)));
    return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), month + 1] as const;
  });
}
