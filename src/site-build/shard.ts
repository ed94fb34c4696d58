/** One of several machines that share a build: `3/16` is the third of sixteen. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Parses `3/16`; returns null if the text is not a shard. */
export function shardOf(text: string): Shard | null {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return number === undefined || of === undefined || number > of ? null : { number, of };
}

/** Returns every n-th story, so that shards have equal sizes and each story is in exactly one. */
export function inShard<T>(stories: readonly T[], { number, of }: Shard): readonly T[] {
  return stories.filter((_, index) => index % of === number - 1);
}

/** Splits a list into the fewest groups of at most `most` items, with sizes as equal as possible. */
export function groupsOf<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, index) => all.slice(index * size, (index + 1) * size));
}
