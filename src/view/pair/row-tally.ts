import { answerOf, type Pairing } from './pairing.ts';
import type { Slot } from './slot.ts';
import { verdictOf } from './verdict.ts';

/** What a row holds, for those who look at the whole pair: what both have, what stands elsewhere, what one has alone. */
export type RowKind = 'both' | 'moved' | 'partly' | 'left' | 'right';

/** How many rows of a pair hold what, and how many figures and quotations differ in them. */
export type RowTally = Readonly<Record<RowKind | 'figures' | 'quotations', number>>;

function kindOf(slot: Slot, pairing: Pairing): RowKind {
  const verdict = verdictOf(slot, answerOf(slot, pairing));
  if (verdict === 'only left' || verdict === 'unmatched left') return 'left';
  if (verdict === 'only right' || verdict === 'unmatched right') return 'right';
  return verdict === 'moved' || verdict === 'partly' ? verdict : 'both';
}

/** What each row of a pair holds, in reading order, as the pair's page says it. */
export function rowKinds(pairing: Pairing): readonly RowKind[] {
  return pairing.slots.map((slot) => kindOf(slot, pairing));
}

/** Counts a pair's rows by what they hold; figures and quotations where paragraphs tell the same, moved or not. */
export function rowTally(pairing: Pairing): RowTally {
  const kinds = rowKinds(pairing);
  const changes = pairing.links.filter(({ kind }) => kind !== 'related').flatMap((link) => link.changes);
  const count = (kind: RowKind) => kinds.filter((own) => own === kind).length;
  return {
    both: count('both'),
    moved: count('moved'),
    partly: count('partly'),
    left: count('left'),
    right: count('right'),
    figures: changes.filter(({ kind }) => kind === 'figure').length,
    quotations: changes.filter(({ kind }) => kind === 'quotation').length,
  };
}
