import type { Run } from '../diff.ts';
import type { Piece } from './piece.ts';
import type { Pair, Reading } from './side.ts';

const STOP = /^[.,;:!?—]$/u;

/**
 * Removes punctuation from the ends of a change of words. A mark on both sides is kept; a different one is a separate
 * change: `[-shells,-]{+arms+} for` becomes `[-shells-]{+arms+}[-,-] for`. Punctuation opposite words
 * is also separated.
 */
export function setAsideStops(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.style || isOneSided(piece) ? [piece] : withoutStops(pair, piece)));
}

function isOneSided({ left, right }: Piece): boolean {
  return left.from === left.to || right.from === right.to;
}

function withoutStops(pair: Pair, piece: Piece): readonly Piece[] {
  const shared = withoutSharedMarks(pair, piece);
  if (isOneSided(shared)) return [shared];
  if (isAllMarks(pair.left, shared.left) !== isAllMarks(pair.right, shared.right)) return oneByOne(shared);
  const head = {
    left: markAt(pair.left, shared.left, shared.left.from),
    right: markAt(pair.right, shared.right, shared.right.from),
  };
  const closes = endsQuotation(pair.left, shared.left) || endsQuotation(pair.right, shared.right);
  const tail = closes ? { left: 0, right: 0 } : lastMarks(pair, shared);
  const first = { left: upTo(shared.left, head.left), right: upTo(shared.right, head.right), style: true };
  const last = { left: endOf(shared.left, tail.left), right: endOf(shared.right, tail.right), style: true };
  const core = {
    left: { from: first.left.to, to: last.left.from },
    right: { from: first.right.to, to: last.right.from },
    style: false,
  };
  return [first, core, last].filter(({ left, right }) => left.from < left.to || right.from < right.to);
}

/** Removes marks that both sides have at the same end. */
function withoutSharedMarks(pair: Pair, { left, right, style }: Piece): Piece {
  const head = isSharedMark(pair, left.from, right.from) ? 1 : 0;
  const more = Math.min(left.to - left.from, right.to - right.from) > head;
  const tail = more && isSharedMark(pair, left.to - 1, right.to - 1) ? 1 : 0;
  const within = ({ from, to }: Run): Run => ({ from: from + head, to: to - tail });
  return { left: within(left), right: within(right), style };
}

function isSharedMark({ left, right }: Pair, leftAt: number, rightAt: number): boolean {
  const mark = left.tokens[leftAt]?.norm ?? '';
  return STOP.test(mark) && mark === right.tokens[rightAt]?.norm;
}

function isAllMarks({ tokens }: Reading, { from, to }: Run): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'punctuation');
}

function oneByOne({ left, right }: Piece): readonly Piece[] {
  return [
    { left, right: { from: right.from, to: right.from }, style: false },
    { left: { from: left.to, to: left.to }, right, style: false },
  ];
}

/** The final punctuation of a quotation is before its mark, and equal to that of the other side. */
function endsQuotation({ tokens }: Reading, { to }: Run): boolean {
  return tokens[to - 1]?.norm === '"' || tokens[to - 1]?.norm === "'";
}

function lastMarks(pair: Pair, { left, right }: Piece): { readonly left: number; readonly right: number } {
  return { left: markAt(pair.left, left, left.to - 1), right: markAt(pair.right, right, right.to - 1) };
}

/** Returns 1 if there is final punctuation at that end and something else is left, otherwise 0. */
function markAt({ tokens }: Reading, { from, to }: Run, at: number): number {
  return to - from > 1 && STOP.test(tokens[at]?.norm ?? '') ? 1 : 0;
}

function upTo({ from }: Run, count: number): Run {
  return { from, to: from + count };
}

function endOf({ to }: Run, count: number): Run {
  return { from: to - count, to };
}
