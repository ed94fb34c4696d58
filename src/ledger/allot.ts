/** What stands together, in a row of two articles or in a passage of all: the names of its paragraphs, `ap:p3`. */
export type Members = readonly string[];

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

function sharedOf(known: ReadonlyMap<number, Members>, now: readonly Members[]): readonly Shared[] {
  const places = new Map<string, number[]>();
  for (const [index, members] of now.entries())
    for (const member of members) places.set(member, [...(places.get(member) ?? []), index]);
  return [...known].flatMap(([number, members]) => {
    const counts = new Map<number, number>();
    for (const index of members.flatMap((member) => places.get(member) ?? []))
      counts.set(index, (counts.get(index) ?? 0) + 1);
    return [...counts].map(([index, count]): Shared => {
      const all = members.length + (now[index]?.length ?? 0);
      return { known: number, index, count, apart: all - 2 * count };
    });
  });
}

/**
 * Gives things the numbers that they had: each number goes to what has most of its paragraphs, and each thing takes the
 * number that it has most of; what is new gets the next one that was never given. Where nothing changed, so do the
 * numbers not.
 * Work: n log n in the paragraphs.
 *
 * @param known by number, what it last stood for, its paragraphs as they are called now
 * @param now what is there, in order
 */
export function allot(known: ReadonlyMap<number, Members>, now: readonly Members[]): Allotment {
  const shared = sharedOf(known, now).toSorted(
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
  const former = new Map<number, readonly number[]>();
  for (const number of known.keys())
    if (!given.has(number)) {
      const places = shared.filter((one) => one.known === number).map(({ index }) => whole[index] as number);
      former.set(
        number,
        places.toSorted((a, b) => a - b),
      );
    }
  return { numbers: whole, former };
}
