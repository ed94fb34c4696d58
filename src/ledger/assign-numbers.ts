/** The paragraphs of a row or a passage, as member names: `ap:p3`. */
export type Members = readonly string[];

/** The members that a number had in each version, oldest first, by the paragraphs' current names. */
export type MemberHistory = readonly Members[];

/** The numbers of the current groups, and redirects from numbers that no group has any more. */
export interface NumberAssignment {
  /** The permanent number of each group, in order. */
  readonly numbers: readonly number[];
  /** Maps each unused number to the numbers of the groups that now have its members; may be empty. */
  readonly former: ReadonlyMap<number, readonly number[]>;
}

interface Shared {
  readonly known: number;
  readonly index: number;
  readonly count: number;
  /** How many members only one of the two has. */
  readonly apart: number;
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(now: readonly Members[]): Places {
  const places = new Map<string, number[]>();
  for (const [index, members] of now.entries())
    for (const member of members) places.set(member, [...(places.get(member) ?? []), index]);
  return places;
}

/** Counts by group how many of the members it has. Omits groups that have none. */
function countsOf(members: Members, places: Places): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const index of members.flatMap((member) => places.get(member) ?? []))
    counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}

/** Finds the groups that share a member with every version of a number, so that old links to the number stay true. */
function sharedOf(
  known: ReadonlyMap<number, MemberHistory>,
  now: readonly Members[],
  places: Places,
): readonly Shared[] {
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
 * Assigns permanent numbers to groups (rows or passages). Each number goes to the group that has most of its members,
 * and each group takes the number that it shares most members with; a new group gets the next unused number. If nothing
 * changed, the numbers do not change. A number never drifts: a group that shares nothing with an earlier version of a
 * number cannot get it. The number is then retired and redirects to where its members are.
 *
 * Time: O(n log n) in the paragraphs, times the recorded versions of a number.
 *
 * @param known the member history of each number
 * @param now the current groups, in order
 */
export function assignNumbers(known: ReadonlyMap<number, MemberHistory>, now: readonly Members[]): NumberAssignment {
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
