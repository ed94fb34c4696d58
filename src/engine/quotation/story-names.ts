import type { Cast, Member } from './cast.ts';

/** Returns the fullest name in the story of a member of one of its articles. */
export type StoryNames = (member: Member) => string;

/** A member of one article’s cast with its words in the form in which they are compared across articles. */
interface Entry {
  readonly member: Member;
  readonly words: readonly string[];
  readonly joined: string;
  /** Another that is the same one; null for the one that stands for all. */
  group: Entry | null;
}

/**
 * Finds members of different articles who are the same: by full name, also in another spelling; by a surname that only one
 * of them has; by the short name of a body. Time is linear in the members, except for those who share a word.
 */
export function storyNames(all: readonly (Cast | null)[]): StoryNames {
  const casts = all.filter((cast) => cast !== null);
  const entries = casts.flatMap(({ members }) => members.map(entryOf));
  const byEntry = new Map(entries.map((entry) => [entry.member, entry]));
  const byJoined = Map.groupBy(entries, ({ joined }) => joined);
  for (const same of byJoined.values()) for (const one of same) unite(same[0] as Entry, one);
  const byLast = Map.groupBy(entries, ({ words }) => words.at(-1) ?? '');
  const full = entries.filter(({ words }) => words.length > 1);
  const byWord = new Map<string, Entry[]>();
  for (const entry of full)
    for (const word of new Set(entry.words)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  for (const entry of full.toSorted((a, b) => a.words.length - b.words.length)) {
    const longer = distinct((byLast.get(entry.words.at(-1) as string) ?? []).filter((other) => isPart(entry, other)));
    if (longer.length === 1) unite(entry, longer[0] as Entry);
  }
  const short = new Map(
    casts.flatMap((cast) => [...cast.short].map(([alias, member]) => [alias, byEntry.get(member)] as const)),
  );
  for (const entry of entries.filter(({ words }) => words.length === 1)) {
    const [word = ''] = entry.words;
    const named = distinct((byWord.get(word) ?? []).filter(({ words }) => words.at(-1) === word || words[0] === word));
    const only = short.get(word) ?? (named.length === 1 ? named[0] : undefined);
    if (only) unite(entry, only);
  }
  const names = new Map<Entry, string>();
  for (const entry of entries) {
    const root = rootOf(entry);
    const known = names.get(root);
    if (known === undefined || entry.member.words.length > known.split(/\s+/u).length)
      names.set(root, entry.member.name);
  }
  return (member) => {
    const entry = byEntry.get(member) as Entry;
    return familyOf(entry, byWord, names) ?? (names.get(rootOf(entry)) as string);
  };
}

function entryOf(member: Member): Entry {
  const words = member.words
    .flatMap((word) =>
      word
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .split('-'),
    )
    .filter(Boolean);
  return { member, words, joined: words.join(''), group: null };
}

function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.group) root = root.group;
  return root;
}

function unite(one: Entry, other: Entry): void {
  const [a, b] = [rootOf(one), rootOf(other)];
  if (a !== b) b.group = a;
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(entries.map(rootOf))];
}

function isPart(one: Entry, other: Entry): boolean {
  return (
    other.words.length > one.words.length &&
    one.words.every((word) => other.words.includes(word)) &&
    other.words[0] === one.words[0]
  );
}

/** `the Poes`: the two of the story who have that surname, where they are two. */
function familyOf(
  { words }: Entry,
  byWord: ReadonlyMap<string, readonly Entry[]>,
  names: ReadonlyMap<Entry, string>,
): string | null {
  const [plural = ''] = words;
  const surname = plural.replace(/s$/, '');
  if (words.length !== 1 || surname === plural || byWord.has(plural)) return null;
  const own = distinct((byWord.get(surname) ?? []).filter((entry) => entry.words.at(-1) === surname));
  return own.length === 2 ? own.map((entry) => names.get(entry)).join(' and ') : null;
}
