import type { Run } from '../diff.ts';
import { isSaying } from '../rules/saying.ts';
import type { Piece } from './piece.ts';
import type { Pair, Reading } from './side.ts';

/**
 * Splits a change before a kept reporting verb at the start of its last clause, so that the speaker is a separate
 * change: `[-and left,-] [-the agency-]{+state media+} reported`.
 */
export function splitSpeakers(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const isSpeaker =
      !piece.style &&
      isSaying(pair.left.tokens[piece.left.to], pair.left.language) &&
      isSaying(pair.right.tokens[piece.right.to], pair.right.language);
    return isSpeaker ? splitClause(pair, piece) : [piece];
  });
}

function splitClause(pair: Pair, piece: Piece): readonly Piece[] {
  const left = clauseStart(pair.left, piece.left);
  const right = clauseStart(pair.right, piece.right);
  const isWhole = left === piece.left.from && right === piece.right.from;
  if (isWhole || left === piece.left.to || right === piece.right.to) return [piece];
  return [
    { left: { from: piece.left.from, to: left }, right: { from: piece.right.from, to: right }, style: false },
    { left: { from: left, to: piece.left.to }, right: { from: right, to: piece.right.to }, style: false },
  ];
}

function clauseStart({ tokens }: Reading, { from, to }: Run): number {
  let start = to;
  while (start > from && tokens[start - 1]?.norm !== ',') start -= 1;
  return start;
}
