import type { Strings } from './strings/strings.ts';

/** One page of a list that is too long for one. */
export interface Sheet<Item> {
  /** Counted from 1. */
  readonly number: number;
  /** How many sheets the list has. */
  readonly of: number;
  readonly items: readonly Item[];
}

/** The way to the sheets before and after one; null where it is the only one. */
export interface SheetWays {
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Cuts a list into sheets of at most so many items; an empty list has one. */
export function sheetsOf<Item>(items: readonly Item[], most: number): readonly Sheet<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * most, (index + 1) * most),
  }));
}

/** Where the sheets around one stand. */
export function waysFrom(
  { number, of }: Sheet<unknown>,
  words: Strings['sheets'],
  addressOf: (sheet: number) => string,
): SheetWays | null {
  if (of === 1) return null;
  return {
    text: words.page(number, of),
    before: number === 1 ? null : addressOf(number - 1),
    after: number === of ? null : addressOf(number + 1),
  };
}
