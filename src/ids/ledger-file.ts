import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { conflictSides, hasConflict } from '../ledger/conflict.ts';
import { formatLedger } from '../ledger/format.ts';
import { lostAddresses } from '../ledger/lost-address.ts';
import { mergeLedgers, type Renamed } from '../ledger/merge.ts';
import { readLedger } from '../library/ledger.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Publications } from './published.ts';

/** The merged ledger file of two branches. */
export interface JoinedFile {
  /** The merged file; null if a side cannot be read. */
  readonly text: string | null;
  readonly renamed: readonly Renamed[];
  readonly problems: readonly VFileMessage[];
}

/** The published side keeps its ids; if that is unknown, the branch that the other is merged into. */
function isTheirsPublished(ours: Ledger, theirs: Ledger, upstream: string | null, path: string): boolean {
  const known = upstream === null ? null : readLedger(upstream, path).fields;
  return known !== null && lostAddresses(ours, known).length > 0 && lostAddresses(theirs, known).length === 0;
}

/**
 * Merges a ledger with a git conflict, from the markers in the file, or from the two sides in git's index.
 *
 * @returns null if there is no conflict
 */
export function joinLedger(text: string | undefined, path: string, known: Publications): JoinedFile | null {
  const stages = known.stages(path);
  if (stages === null && (text === undefined || !hasConflict(text))) return null;
  const sides = stages ?? conflictSides(text ?? '');
  const [ours, theirs] = [sides?.ours, sides?.theirs].map((side) => readLedger(side ?? '', path).fields);
  if (!ours || !theirs) {
    const note = 'take the file of one side, `git checkout --ours` or `--theirs`, and run `npm run ids` again';
    const place = { file: path, line: 1, column: 1 };
    const reason = 'the file has a conflict that git left, and its two sides cannot be read';
    return { text: null, renamed: [], problems: [problem('merge-conflict', place, reason, note)] };
  }
  const isTheirs = isTheirsPublished(ours, theirs, known.upstream(path), path);
  const { ledger, renamed } = mergeLedgers(isTheirs ? { kept: theirs, other: ours } : { kept: ours, other: theirs });
  const all = [...(ledger.renamed ?? []), ...renamed];
  const joined = all.length === 0 ? ledger : { ...ledger, renamed: all };
  return { text: formatLedger(joined), renamed, problems: [] };
}
