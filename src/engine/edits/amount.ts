import type { Run } from '../diff.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Dimension } from '../quantity/value.ts';
import type { Token } from '../types.ts';

/** A quantity of a paragraph, by the tokens that it is made of. */
export interface Amount extends Run {
  readonly quantity: Quantity;
  /** Where the words end that join a part to its whole: `of the` of a third of the boats. */
  readonly joined: number;
}

/** Days that are named rather than counted: where they differ, words differ. */
const NAMED: ReadonlySet<Dimension> = new Set(['weekday', 'relative date']);

/** The quantities of a paragraph as runs of its tokens. */
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

/** The amounts that lie whole in a run. */
export function amountsIn(amounts: readonly Amount[], { from, to }: Run): readonly Amount[] {
  return between(amounts, from, to).filter((amount) => amount.from >= from && amount.to <= to);
}

/** The amounts that a run touches. */
export function amountsTouched(amounts: readonly Amount[], { from, to }: Run): readonly Amount[] {
  return between(amounts, from, to).filter((amount) => amount.from < to && amount.to > from);
}

/** The amounts from the first that ends behind a place; found by halving, so that many amounts stay cheap. */
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
