import type { Run } from '../diff.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Dimension } from '../quantity/value.ts';
import type { Token } from '../types.ts';

/** A quantity in a paragraph, as a run of tokens. */
export interface Amount extends Run {
  readonly quantity: Quantity;
  /** The end of the words that join a part to its whole: `of the` in `a third of the boats`. */
  readonly joined: number;
}

/** Named days, such as weekdays. Their differences are differences of words. */
const NAMED: ReadonlySet<Dimension> = new Set(['weekday', 'relative date']);

/** Returns the quantities of a paragraph as runs of tokens. */
export function amountsOf(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  for (const quantity of quantities) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quantity.start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quantity.end) at += 1;
    if (NAMED.has(quantity.dimension) || at === from) continue;
    amounts.push({ from, to: at, quantity, joined: joinedEnd(tokens, at, quantity) });
  }
  return amounts;
}

function joinedEnd(tokens: readonly Token[], to: number, { dimension, counted, phrase }: Quantity): number {
  let end = to;
  const whole = dimension === 'share' && counted !== null ? phrase.end - counted.length : 0;
  while ((tokens[end]?.start ?? whole) < whole) end += 1;
  return end;
}

/** Returns the amounts that are completely inside a run. */
export function amountsIn(amounts: readonly Amount[], { from, to }: Run): readonly Amount[] {
  return between(amounts, from, to).filter((amount) => amount.from >= from && amount.to <= to);
}

/** Returns the amounts that a run overlaps. */
export function amountsTouched(amounts: readonly Amount[], { from, to }: Run): readonly Amount[] {
  return between(amounts, from, to).filter((amount) => amount.from < to && amount.to > from);
}

/** Returns the amounts from the first that ends after a place on; uses binary search. */
function between(amounts: readonly Amount[], from: number, to: number): readonly Amount[] {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < amounts.length && (amounts[end]?.from ?? 0) < to) end += 1;
  return amounts.slice(low, end);
}
