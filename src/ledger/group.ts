import type { Ledger } from '../schemas/ledger.ts';
import type { MemberHistory, Members } from './assign-numbers.ts';

/** The current members of each number. */
export type NumberedMembers = ReadonlyMap<number, Members>;

/** The name of the story's passages among the groups; all other groups are the rows of a pair, named by its address. */
export const PASSAGES = 'passages';

/** @example pairName('ap', 'cbc') === 'ap-vs-cbc' */
export function pairName(left: string, right: string): string {
  return `${left}-vs-${right}`;
}

/** Names a paragraph uniquely in its story: `ap:p3`. */
export function memberName(outlet: string, id: string): string {
  return `${outlet}:${id}`;
}

/** Returns the member history of each number, by group name. Uses the paragraph names of the time. */
export function memberHistories({ groups }: Ledger): ReadonlyMap<string, ReadonlyMap<number, MemberHistory>> {
  const found = new Map<string, Map<number, Members[]>>();
  for (const { of, numbers } of groups) {
    const known = found.get(of) ?? new Map<number, Members[]>();
    for (const [number, members] of Object.entries(numbers)) {
      const stands = known.get(Number(number)) ?? [];
      stands.push(members.split(' '));
      known.set(Number(number), stands);
    }
    found.set(of, known);
  }
  return found;
}

/**
 * Returns the ledger entry for the rows of a pair or for the passages, with only the numbers whose members changed.
 *
 * @returns null if nothing changed
 */
export function recordGroup(
  of: string,
  known: ReadonlyMap<number, MemberHistory>,
  now: NumberedMembers,
): Ledger['groups'][number] | null {
  const changed = [...now]
    .toSorted(([a], [b]) => a - b)
    .map(([number, members]) => [String(number), members.join(' ')] as const)
    .filter(([number, members]) => known.get(Number(number))?.at(-1)?.join(' ') !== members);
  return changed.length === 0 ? null : { of, numbers: Object.fromEntries(changed) };
}
