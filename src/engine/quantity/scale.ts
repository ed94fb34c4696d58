import { numberFormat } from './separator.ts';

/** Languages count in thousands, in myriads and in lakhs; some have a word for each of these powers of ten. */
const POWERS: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 12];
/** Plurals differ behind these in Slavic languages. */
const COUNTS: readonly number[] = [1, 2, 5];

/**
 * The words with which `Intl` shortens large numbers in a language, in lower case, with what they multiply by.
 *
 * @example scalesOf('pl').tysięcy === 1000; scalesOf('ko')['만'] === 10_000
 */
export function scalesOf(tag: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (['long', 'short'] as const).flatMap((compactDisplay) => {
      const format = numberFormat(tag, { notation: 'compact', compactDisplay });
      return POWERS.flatMap((power) => COUNTS.flatMap((count) => scaleOf(format, count * 10 ** power)));
    }),
  );
}

function scaleOf(format: Intl.NumberFormat, value: number): readonly (readonly [string, number])[] {
  const parts = format.formatToParts(value);
  const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
  const whole = Number(parts.find(({ type }) => type === 'integer')?.value);
  return word === undefined || !(whole > 0) ? [] : [[word, value / whole]];
}
