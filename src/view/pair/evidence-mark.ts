import type { Change, Correspondence, Extent } from '../../engine/index.ts';
import type { Side } from '../marked-text.ts';
import type { Pairing } from './pairing.ts';

/** The grains of correspondence whose differences are marked, with the kind of change that they are shown as. */
const MARKED = { figure: 'figure', quotation: 'quotation' } as const;

function extentsOf({ members }: Correspondence, article: number): readonly Extent[] {
  return members.filter((spot) => spot.article === article);
}

/**
 * Turns correspondences of differing figures or quotations into changes, so that pages mark them like changes inside a
 * link.
 */
export function changesOf(correspondences: readonly Correspondence[], { articles }: Pairing): readonly Change[] {
  return correspondences.flatMap((one): readonly Change[] => {
    if (one.relation !== 'differs' || !(one.grain in MARKED)) return [];
    const kind = MARKED[one.grain as keyof typeof MARKED];
    return [{ kind, rule: kind, left: extentsOf(one, articles.left), right: extentsOf(one, articles.right) }];
  });
}

/** Returns the extents of a correspondence on one side. */
export function spotsOn(side: Side, one: Correspondence, { articles }: Pairing): readonly Extent[] {
  return extentsOf(one, articles[side]);
}
