import { type Edit, isEmpty, type Run } from '../diff.ts';
import { isSaying } from '../rules/saying.ts';
import type { Piece } from './piece.ts';
import { type Pair, runWeight } from './side.ts';

/**
 * Merges two changes if too little is kept between them, so that
 * `[-he-]{+she+} was [-in the-]{+at+} the [-house-]{+sea+}` becomes one change. After Neil Fraser’s “semantic cleanup” of
 * differences (Writing: Diff Strategies, 2006), with words weighted by content instead of length. Style changes count as
 * kept.
 */
export function absorbShortKept(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  let current = pieces;
  for (;;) {
    const next = absorbOnce(pair, current);
    if (next.length === current.length) return next;
    current = next;
  }
}

function absorbOnce(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  const absorbed: Piece[] = [];
  let open = -1;
  for (const piece of pieces) {
    absorbed.push(piece);
    if (piece.style) continue;
    const last = absorbed[open];
    if (last && isTooShort(pair, last, piece))
      absorbed.splice(open, absorbed.length - open, { ...between(last, piece), style: false });
    else open = absorbed.length - 1;
  }
  return absorbed;
}

function between(one: Edit, other: Edit): Edit {
  return { left: { from: one.left.from, to: other.left.to }, right: { from: one.right.from, to: other.right.to } };
}

function isTooShort(pair: Pair, one: Piece, other: Piece): boolean {
  const gap: Edit = {
    left: { from: one.left.to, to: other.left.from },
    right: { from: one.right.to, to: other.right.from },
  };
  if (endsSentence(pair, gap) || hasSaying(pair, gap)) return false;
  const kept = editWeight(pair, gap);
  const around = Math.min(editWeight(pair, one), editWeight(pair, other));
  if (oneSided(one, other)) return kept < 1 && kept * 4 <= around;
  return kept < 1 ? kept <= around : kept < around;
}

/** Whether both changes are additions on the same side, so that the other side keeps everything between them. */
function oneSided(one: Edit, other: Edit): boolean {
  return (isEmpty(one.left) && isEmpty(other.left)) || (isEmpty(one.right) && isEmpty(other.right));
}

function endsSentence({ left, right }: Pair, gap: Edit): boolean {
  const inside = ({ begins }: Pair['left'], { from, to }: Run) => begins.slice(from, to + 1).some(Boolean);
  return inside(left, gap.left) && inside(right, gap.right);
}

/** The text before `said` and after it are separate: the speaker and what is said. */
function hasSaying({ left: { tokens, language } }: Pair, gap: Edit): boolean {
  return tokens.slice(gap.left.from, gap.left.to).some((token) => isSaying(token, language));
}

/** Returns the weight of the heavier side. */
function editWeight(pair: Pair, { left, right }: Edit): number {
  return Math.max(runWeight(pair.left, left), runWeight(pair.right, right));
}
