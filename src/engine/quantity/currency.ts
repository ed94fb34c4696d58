import { gluedAt, type Line, normAt } from './line.ts';
import { numberFormat } from './separator.ts';

/** A currency by its ISO code, and where it ends. */
export interface ReadCurrency {
  readonly to: number;
  readonly unit: string;
}

/** Signs of one currency each; a dollar is of a country only where letters say so. */
const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '฿': 'THB',
  '₦': 'NGN',
  '₫': 'VND',
};

/** Letters of a country before a dollar sign, and of others before their sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  tt: 'TTD',
  j: 'JMD',
};

/** Codes that come before or behind a sum. */
const CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON RUB UAH TRY ILS INR PKR KRW TWD THB IDR MYR PHP
   VND BRL MXN ARS CLP COP ZAR NGN KES EGP SAR AED QAR`.split(/\s+/),
);

/**
 * The names that `Intl` knows for currencies in a language, in lower case, with their codes: `canadian dollars` is CAD.
 * Names of one word are left to the language's file, because a krone is a krone of several countries.
 */
export function currencyNames(tag: string): Readonly<Record<string, string>> {
  const names = SHARED.flatMap((currency) => namesOf(tag, currency).map((name) => [name, currency] as const));
  return Object.fromEntries(names.filter(([name]) => /[\s-]/.test(name)));
}

/** Currencies whose names other countries use, too. */
const SHARED: readonly string[] =
  'USD AUD CAD NZD HKD SGD TWD GBP EGP CHF SEK NOK DKK CZK MXN ARS CLP COP PHP INR PKR ZAR BRL RUB'.split(' ');

/** Russian has three forms of a noun behind a number. */
const COUNTS: readonly number[] = [1, 2, 5];

function namesOf(tag: string, currency: string): readonly string[] {
  const format = numberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 });
  const nameOf = (count: number) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value;
  return COUNTS.flatMap((count) => nameOf(count)?.toLowerCase() ?? []);
}

/** `US$`, `A$`, `$`, `EUR`, `Rs` before a sum; null where no currency is there. */
export function currencyAt(line: Line, at: number): ReadCurrency | null {
  const word = line.words[at];
  if (word === undefined) return null;
  const sign = SIGNS[word.text];
  if (sign !== undefined) return { to: at + 1, unit: sign };
  const country = word.kind === 'letters' && gluedAt(line, at + 1) ? SIGNS[line.words[at + 1]?.text ?? ''] : undefined;
  if (country !== undefined && /^\p{Lu}{1,3}$/u.test(word.text)) {
    const named = country === '$' ? DOLLARS[word.norm] : country;
    return { to: at + 2, unit: named ?? `${word.text}${country}` };
  }
  if (CODES.has(word.text)) return { to: at + 1, unit: word.text };
  if (word.norm === 'rs') return { to: normAt(line, at + 1) === '.' ? at + 2 : at + 1, unit: 'INR' };
  return null;
}

/** Whether two currencies may be the same: a dollar without a country may be any country's. */
export function mayBeSameCurrency(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  const isDollar = (unit: string | null) => unit !== null && (unit === '$' || Object.values(DOLLARS).includes(unit));
  return (one === '$' && isDollar(other)) || (other === '$' && isDollar(one));
}
