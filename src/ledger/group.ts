import type { Ledger } from '../schemas/ledger.ts';
import type { Members, Stands } from './allot.ts';

/** By number, what it stands for. */
export type Numbered = ReadonlyMap<number, Members>;

/** What numbers are kept of beside paragraphs: the rows of a pair, by its address, or the story's passages. */
export const PASSAGES = 'passages';

/** @example pairName('ap', 'cbc') === 'ap-vs-cbc' */
export function pairName(left: string, right: string): string {
  return `${left}-vs-${right}`;
}

/** A paragraph among those of all articles: `ap:p3`. */
export function memberName(outlet: string, id: string): string {
  return `${outlet}:${id}`;
}

/** What each number ever stood for, in the paragraphs' names of that time: of the rows of each pair, and of passages. */
export function standsOf({ groups }: Ledger): ReadonlyMap<string, ReadonlyMap<number, Stands>> {
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
 * Draws up the entry of rows or passages in the ledger: only what is not as it was last written.
 *
 * @returns null where everything is
 */
export function recordGroup(
  of: string,
  known: ReadonlyMap<number, Stands>,
  now: Numbered,
): Ledger['groups'][number] | null {
  const changed = [...now]
    .toSorted(([a], [b]) => a - b)
    .map(([number, members]) => [String(number), members.join(' ')] as const)
    .filter(([number, members]) => known.get(Number(number))?.at(-1)?.join(' ') !== members);
  return changed.length === 0 ? null : { of, numbers: Object.fromEntries(changed) };
}
