import type { Token } from '../types.ts';

/** English number words, by what they count: nought to nineteen, then the tens from twenty. */
export const UNITS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What English number words count. Plurals (`dozens`) say an order of size and count the same. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [
    UNITS.map((word, value): [string, number] => [word, value]),
    TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ].flat(),
);

/** The number words that multiply the one before them: five hundred, tens of millions. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['tens', 10],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
]);

/** `twenty-one` to `ninety-nine`. */
const COMPOUNDS = [...WORDS].flatMap(([tens, value]) =>
  value < 20 ? [] : [...WORDS].slice(1, 10).map(([word, unit]): [string, number] => [`${tens}-${word}`, value + unit]),
);

/** All, since most words that are looked up are none. */
const VALUES: ReadonlyMap<string, number> = new Map([...WORDS, ...COMPOUNDS, ...MAGNITUDES]);

/** What newspapers put behind a sum of money: `$5bn`. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

const FIGURE = /\d+(?:[.,]\d+)*/g;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SUM = /^\p{Sc}.*\d(?<suffix>[a-z]{1,2})$/u;

/** Whether a token is a number: a figure, or an English number word. */
export function isNumber(token: Token, english: boolean): boolean {
  return token.kind === 'figure' || (english && VALUES.has(token.norm));
}

/**
 * The numbers that tokens tell, in order: `four to five` gives [4, 5], `10 million` [10000000], `1950-53` [1950, 1953].
 * Separators of thousands are taken out of English figures only: elsewhere `1.500` may mean either.
 */
export function numbersIn(tokens: readonly Token[], english: boolean): readonly number[] {
  const numbers: number[] = [];
  let growing = false;
  for (const token of tokens) {
    const magnitude = english ? MAGNITUDES.get(token.norm) : undefined;
    if (magnitude !== undefined && growing) numbers.push((numbers.pop() ?? 1) * magnitude);
    else numbers.push(...valuesOf(token, english));
    growing = isNumber(token, english);
  }
  return numbers;
}

function valuesOf(token: Token, english: boolean): readonly number[] {
  if (token.kind === 'figure') return figureValues(token.norm, english);
  const value = english ? VALUES.get(token.norm) : undefined;
  return value === undefined ? [] : [value];
}

function figureValues(norm: string, english: boolean): readonly number[] {
  const values = [...norm.matchAll(FIGURE)].map(([figure], at, all) => {
    const first = all[0]?.[0] ?? '';
    const shortYear = at === 1 && first.length === 4 && figure.length === 2;
    return Number(plain(shortYear ? first.slice(0, 2) + figure : figure, english));
  });
  const scale = SUFFIXES.get(SUM.exec(norm)?.groups?.['suffix'] ?? '') ?? 1;
  return values.map((value) => value * scale);
}

function plain(figure: string, english: boolean): string {
  if (english && THOUSANDS.test(figure)) return figure.replaceAll(',', '');
  return figure.replaceAll(',', '.');
}

/** What an English number word counts, in lower case: `five`, `twenty-five`, `dozens`; null for all other words. */
export function wordValue(norm: string): number | null {
  return VALUES.get(norm) ?? null;
}
