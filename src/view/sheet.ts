import type { Strings } from './strings/strings.ts';

/** One page of a long list. */
export interface Sheet<Item> {
  /** From 1. */
  readonly number: number;
  /** The number of sheets. */
  readonly of: number;
  readonly items: readonly Item[];
}

/** Links to the sheets before and after; null if there is none. */
export interface SheetWays {
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Splits a list into sheets of at most `most` items; an empty list has one sheet. */
export function sheetsOf<Item>(items: readonly Item[], most: number): readonly Sheet<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * most, (index + 1) * most),
  }));
}

/** Keeps items while the sum of their sizes is at most `most`. */
export function cutToSize<Item>(items: readonly Item[], most: number, sizeOf: (item: Item) => number): readonly Item[] {
  let size = 0;
  return items.filter((item) => {
    size += sizeOf(item);
    return size <= most;
  });
}

/** Returns the links to the sheets before and after; null if there is only one sheet. */
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
