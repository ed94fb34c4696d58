import type { Run } from '../diff.ts';
import { isUnitWord } from '../figures/unit-word.ts';
import type { Token } from '../types.ts';
import { isNumber, numbersIn } from './number.ts';

/** How a number is hedged: what the words before it make of it. */
export const BOUNDS: ReadonlyMap<string, 'about' | 'below' | 'above'> = new Map([
  ...'about around approximately roughly some circa'.split(' ').map((word) => [word, 'about'] as const),
  ...'under below nearly almost less fewer most maximum'.split(' ').map((word) => [word, 'below'] as const),
  ...'over above more least minimum exceeding'.split(' ').map((word) => [word, 'above'] as const),
]);

/** Words that stand between a hedge and its number, or before it: just under, more than, at least, as many as. */
const HEDGE_PARTS = /^(?:just|well|slightly|a|at|than|only|between|up|to|as|many|much|little|bit)$/;
const JOINTS = /^(?:to|and|or|of|point|-|half|a)$/;
/** Units of measure that are no words of their own: per cent, %, points, degrees. */
const OTHER_UNITS = /^(?:per|cent|%|points?|degrees?)$/;

/** Most tokens that hedges may have before a number: `well over` or `as much as`. */
const LONGEST_HEDGE = 3;

/** Most tokens that an amount has, so that a column of figures is not one: `between three and a half and four million`. */
const LONGEST_AMOUNT = 8;

/**
 * Finds the amounts in a row of tokens: numbers with the words that hedge and join them and their unit of measure.
 * `just under five hours` is one amount and so is `four to five hours`; a number alone is one too.
 */
export function quantities(tokens: readonly Token[], english: boolean): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (isNumberAt(tokens, at, english)) {
      const from = hedgeStart(tokens, at, runs.at(-1)?.to ?? 0, english);
      const to = quantityEnd(tokens, at, english);
      runs.push({ from, to });
      at = to;
    } else at += 1;
  }
  return runs;
}

function isNumberAt(tokens: readonly Token[], at: number, english: boolean): boolean {
  const token = tokens[at];
  return token !== undefined && isNumber(token, english);
}

function hedgeStart(tokens: readonly Token[], number: number, floor: number, english: boolean): number {
  if (!english) return number;
  let from = number;
  for (let at = number - 1; at >= Math.max(floor, number - LONGEST_HEDGE); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (BOUNDS.has(norm) || norm === 'just' || norm === 'between') from = at;
    else if (!HEDGE_PARTS.test(norm)) break;
  }
  return startOfHedge(tokens, from, floor);
}

/** `at` of at least and `up` of up to belong to the hedge, and say something only with what follows. */
function startOfHedge(tokens: readonly Token[], from: number, floor: number): number {
  const before = tokens[from - 1]?.norm;
  const first = tokens[from]?.norm;
  return from > floor && before === 'at' && (first === 'least' || first === 'most') ? from - 1 : from;
}

/** Numbers run on over joints until a unit of measure closes the amount: `2.5 percent to $10 million` are two. */
function quantityEnd(tokens: readonly Token[], number: number, english: boolean): number {
  let to = number + 1;
  if (!english) return to;
  while (to < Math.min(tokens.length, number + LONGEST_AMOUNT)) {
    if (isNumberAt(tokens, to, english)) to += 1;
    else if (isJoint(tokens, to, english)) to += 2;
    else break;
  }
  while (isUnit(tokens[to]?.norm ?? '')) to += 1;
  return to;
}

/** Whether a word joins two numbers to one amount: not 2.5% and $10, which measure different things. */
function isJoint(tokens: readonly Token[], at: number, english: boolean): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  const alike = !/[%‰°]$/.test(before) && (/^\p{Sc}/u.test(before) || !/^\p{Sc}/u.test(after));
  return alike && JOINTS.test(tokens[at]?.norm ?? '') && isNumberAt(tokens, at + 1, english);
}

/** An amount and what it says. */
export interface Amount extends Run {
  /** For comparing: bound, numbers and unit. `around 40 seconds` and `about 40-second` are not told apart. */
  readonly value: string;
  /** What it measures; amounts of one measure can stand for each other, `20 ships` and `three days` cannot. */
  readonly measure: string;
}

/** The amounts in a run of tokens, by their indices in the row. */
export function amountsIn(tokens: readonly Token[], { from, to }: Run, english: boolean): readonly Amount[] {
  const inside = tokens.slice(from, to);
  return quantities(inside, english).map((run) => ({
    from: from + run.from,
    to: from + run.to,
    ...amountOf(inside.slice(run.from, run.to), english),
  }));
}

function amountOf(tokens: readonly Token[], english: boolean): Omit<Amount, keyof Run> {
  const bounds = english ? tokens.map(({ norm }) => BOUNDS.get(norm) ?? '').join('') : '';
  const units = english ? tokens.filter(({ norm }) => isUnit(norm)).map(({ norm }) => unitOf(norm)) : [];
  const numbers = numbersIn(tokens, english);
  const unit = [...new Set(units)].join(' ');
  return { value: [bounds, ...numbers, unit].join(' ').trim(), measure: measureOf(tokens, numbers, unit) };
}

function isUnit(norm: string): boolean {
  return isUnitWord(norm) || OTHER_UNITS.test(norm);
}

function unitOf(norm: string): string {
  return norm
    .replace(/^per$|^percent$|^cent$/, '%')
    .replace(/(?:tre|ter)s?$/, 'ter')
    .replace(/s$/, '');
}

const TIME = /^(?:second|minute|hour|day|week|month|year|decade|century|centurie)$/;

function measureOf(tokens: readonly Token[], numbers: readonly number[], unit: string): string {
  if (TIME.test(unit)) return 'time';
  if (unit !== '') return 'size';
  const written = tokens.map(({ norm }) => norm).join('');
  if (/\p{Sc}/u.test(written)) return 'size';
  return /^\d{4}\D?/.test(written) && numbers.every((number) => number > 1500 && number < 2100) ? 'year' : 'count';
}
