import type { Change, Correspondence, Extent } from '../../engine/index.ts';
import type { Side } from '../marked-text.ts';
import type { Pairing } from './pairing.ts';

/** The words that two texts give differently, where a correspondence smaller than a paragraph shows it. */
const MARKED = { figure: 'figure', quotation: 'quotation' } as const;

function extentsOf({ members }: Correspondence, article: number): readonly Extent[] {
  return members.filter((spot) => spot.article === article);
}

/**
 * Correspondences that say of figures or quotations that they differ as changes, so that pages mark them like those
 * inside a link.
 */
export function changesOf(correspondences: readonly Correspondence[], { articles }: Pairing): readonly Change[] {
  return correspondences.flatMap((one): readonly Change[] => {
    if (one.relation !== 'differs' || !(one.grain in MARKED)) return [];
    const kind = MARKED[one.grain as keyof typeof MARKED];
    return [{ kind, rule: kind, left: extentsOf(one, articles.left), right: extentsOf(one, articles.right) }];
  });
}

/** Where a correspondence has a part of the text on one side. */
export function spotsOn(side: Side, one: Correspondence, { articles }: Pairing): readonly Extent[] {
  return extentsOf(one, articles[side]);
}
