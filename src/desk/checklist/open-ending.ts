import type { EndedId } from '../../ledger/version-change.ts';

/** Whether nobody has decided what a paragraph became, though the program named what it may have become. */
export function isOpenEnding({ into, perhaps, as, byHand }: EndedId): boolean {
  return !byHand && into.length === 0 && as === null && perhaps.length > 0;
}
