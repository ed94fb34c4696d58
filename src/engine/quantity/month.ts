/** A month's names on their own and in a date: Polish has two forms, and so have others. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];

/**
 * The names of months that `Intl` knows for a language, in lower case, with their numbers; none for a tag that is no
 * language.
 *
 * @example monthsOf('pl').września === 9
 */
export function monthsOf(tag: string): Readonly<Record<string, number>> {
  try {
    return Object.fromEntries(
      FORMS.flatMap((form) => formsOf(new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' }))),
    );
  } catch {
    return {};
  }
}

function formsOf(format: Intl.DateTimeFormat): readonly (readonly [string, number])[] {
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2023, month, 15)));
    return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), month + 1] as const;
  });
}
