/** What stands together, in a row of two articles or in a passage of all: the names of its paragraphs, `ap:p3`. */
export type Members = readonly string[];

/** All that a number ever stood for, in the order in which it came, the paragraphs as they are called now. */
export type Stands = readonly Members[];

/** The numbers of things that are there, and where the numbers lead that are not given any more. */
export interface Allotment {
  /** For each of the things in order, the number that it has for ever. */
  readonly numbers: readonly number[];
  /** For each number that none of them has, the numbers of those in which its paragraphs stand now, if they do. */
  readonly former: ReadonlyMap<number, readonly number[]>;
}

interface Shared {
  readonly known: number;
  readonly index: number;
  readonly count: number;
  /** How many paragraphs only one of the two has. */
  readonly apart: number;
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(now: readonly Members[]): Places {
  const places = new Map<string, number[]>();
  for (const [index, members] of now.entries())
    for (const member of members) places.set(member, [...(places.get(member) ?? []), index]);
  return places;
}

/** How many of the members each of the things has that has any. */
function countsOf(members: Members, places: Places): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const index of members.flatMap((member) => places.get(member) ?? []))
    counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}

/** The things that have a paragraph of all that a number ever stood for: whenever it was noted, it means them. */
function sharedOf(known: ReadonlyMap<number, Stands>, now: readonly Members[], places: Places): readonly Shared[] {
  return [...known].flatMap(([number, stands]) => {
    const counts = stands.map((members) => countsOf(members, places));
    const last = stands.at(-1) ?? [];
    return [...(counts.at(-1) ?? [])].flatMap(([index, count]): readonly Shared[] => {
      if (!counts.every((one) => one.has(index))) return [];
      const all = last.length + (now[index]?.length ?? 0);
      return [{ known: number, index, count, apart: all - 2 * count }];
    });
  });
}

/**
 * Gives things the numbers that they had: each number goes to what has most of its paragraphs, and each thing takes the
 * number that it has most of; what is new gets the next one that was never given. Where nothing changed, so do the
 * numbers not. A number never passes on step by step to what has nothing of the paragraphs that it once meant: then it
 * is given no more, and leads to where they are.
 * Work: n log n in the paragraphs, times the changes that the ledger has of a number.
 *
 * @param known by number, what it ever stood for
 * @param now what is there, in order
 */
export function allot(known: ReadonlyMap<number, Stands>, now: readonly Members[]): Allotment {
  const places = placesOf(now);
  const shared = sharedOf(known, now, places).toSorted(
    (a, b) => b.count - a.count || a.apart - b.apart || a.known - b.known || a.index - b.index,
  );
  const numbers: (number | null)[] = now.map(() => null);
  const given = new Set<number>();
  for (const { known: number, index } of shared)
    if (numbers[index] === null && !given.has(number)) {
      numbers[index] = number;
      given.add(number);
    }
  let highest = Math.max(0, ...known.keys());
  const whole = numbers.map((number) => {
    if (number !== null) return number;
    highest += 1;
    return highest;
  });
  const former = new Map(
    [...known].flatMap(([number, stands]): readonly (readonly [number, readonly number[]])[] => {
      if (given.has(number)) return [];
      const led = [...countsOf(stands.flat(), places).keys()].map((index) => whole[index] as number);
      return [[number, led.toSorted((a, b) => a - b)]];
    }),
  );
  return { numbers: whole, former };
}
