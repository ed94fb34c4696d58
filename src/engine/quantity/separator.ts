/** The thousands and decimal separators of a language. */
export interface Separators {
  /** A number with its thousands parted, and one with decimals alone. */
  readonly grouped: RegExp;
  readonly decimal: RegExp;
  /** The marks themselves. */
  readonly group: string;
  readonly point: string;
  /** Whether a plain space parts thousands: `1 500`. */
  readonly spaced: boolean;
}

const escaped = (mark: string): string => mark.replace(/[.\\]/g, '\\$&');

/** Returns the number format of a language; English for an unknown tag. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const latin = { numberingSystem: 'latn', ...options };
  try {
    return new Intl.NumberFormat(language, latin);
  } catch {
    return new Intl.NumberFormat('en', latin);
  }
}

/** The marks of a language; those of English for a tag that names none. */
export function separatorsOf(language: string): Separators {
  const parts = numberFormat(language, { minimumFractionDigits: 1 }).formatToParts(12_345_678.9);
  const group = parts.find(({ type }) => type === 'group')?.value ?? ',';
  const point = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  // What is no full stop or comma parts thousands in every language; once each, or a row of them could be read in many ways.
  const others = [..." \u00a0\u202f\u2009'’٬"].filter((mark) => mark !== group);
  const groups = `(?:[${others.join('')}]|${escaped(group)})`;
  const decimals = `(?:٫|${escaped(point)})`;
  return {
    // India parts by two digits, and the last three: 1,00,000.
    grouped: new RegExp(`^(?<whole>\\d{1,3}(?:${groups}\\d{2,3})*${groups}\\d{3})(?:${decimals}(?<decimals>\\d+))?$`),
    decimal: /^\d+[.,٫]\d+$/,
    group,
    point,
    spaced: /\s/.test(group),
  };
}

const DIGIT = /^\p{Nd}$/u;

/** The digits of a script follow one another, from nought: so many steps back to the first is what a digit says. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** Digits of any script as those that programs read. */
export function plainDigits(written: string): string {
  if (/^[0-9.,]*$/.test(written)) return written;
  return written.replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOfDigit(digit)));
}

/** Larger numbers are no figures of a news text, and could not be written out and read back. */
const LARGEST = 1e15;

/**
 * The number that digits and their marks are; null where they are none: `1.2.3`, `007`, or longer than any figure.
 *
 * @example numberOf('1.500', separatorsOf('de')) === 1500; numberOf('1.500', separatorsOf('en')) === 1.5
 */
export function numberOf(written: string, { grouped, decimal }: Separators): number | null {
  const digits = plainDigits(written);
  if (/^0\d/.test(digits)) return null;
  if (/^\d+$/.test(digits)) return withinReach(Number(digits));
  const parts = grouped.exec(digits)?.groups;
  if (parts) return withinReach(Number(`${parts['whole']?.replace(/\D/g, '')}.${parts['decimals'] ?? 0}`));
  return decimal.test(digits) ? withinReach(Number(digits.replace(/[,٫]/, '.'))) : null;
}

function withinReach(value: number): number | null {
  return value <= LARGEST ? value : null;
}
