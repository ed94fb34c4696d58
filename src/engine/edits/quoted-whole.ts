import type { Piece } from './piece.ts';
import type { Pair } from './side.ts';
import { growOver, isLoneMark, type SideName, type Whole } from './whole.ts';

/**
 * Extends a change of a single quotation mark to the whole quotation, because the difference is that only one side quotes
 * these words.
 */
export function growQuotations(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  return (['left', 'right'] as const).flatMap((side) => wholesOf(pair, side)).reduce(growOver, pieces);
}

function wholesOf(pair: Pair, side: SideName): readonly Whole[] {
  const other = side === 'left' ? 'right' : 'left';
  const applies = (touched: readonly Piece[]): boolean =>
    touched.some((piece) => !piece.style && isLoneMark(pair[side], piece[side], piece[other]));
  return pair[side].quotations.map((run): Whole => ({ side, run, applies }));
}
