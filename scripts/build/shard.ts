/** One of several machines that a build is spread over: `3/16` is the third of sixteen. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `3/16`; null where it is none. */
export function shardOf(text: string): Shard | null {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return number === undefined || of === undefined || number > of ? null : { number, of };
}

/** Every so-manyth story, so that shards are of one size: each story is in just one. */
export function inShard<T>(stories: readonly T[], { number, of }: Shard): readonly T[] {
  return stories.filter((_, index) => index % of === number - 1);
}

/** Cuts a list into runs of at most a size, as few and as even as can be. */
export function groupsOf<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, index) => all.slice(index * size, (index + 1) * size));
}
