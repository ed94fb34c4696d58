import type { Run } from '../diff.ts';
import type { Piece } from './piece.ts';
import type { Pair, Reading } from './side.ts';

/** Tokens that an addition is moved at most: a sentence is rarely longer. */
const FARTHEST = 40;

type SideName = 'left' | 'right';

/**
 * Moves each addition to where a reader would see it, when the words around it allow several places: of
 * `It {+rained. It+} snowed` and `{+It rained.+} It snowed` the second. It is still the same words. Two additions that can
 * be moved together become one.
 */
export function slideAdditions(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  const slid: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = slid.at(-1);
    const met = last && meeting(pair, last, piece);
    if (met) slid.pop();
    const floor = slid.at(-1)?.left.to ?? 0;
    const ceiling = pieces[at + 1]?.left.from ?? pair.left.tokens.length;
    slid.push(bestPlace(pair, met ?? piece, floor, ceiling));
  });
  return slid;
}

/** The side that alone has words here; null where both have, or where a style rule explains them. */
function addedSide({ left, right, style }: Piece): SideName | null {
  if (style || (left.from < left.to && right.from < right.to)) return null;
  return left.from < left.to ? 'left' : 'right';
}

/**
 * One addition out of two on the same side, where what is kept between them may as well follow both. That it may be
 * before both does not happen: the search keeps a word as early as it can.
 */
function meeting(pair: Pair, one: Piece, other: Piece): Piece | null {
  const side = addedSide(one);
  if (side === null || side !== addedSide(other)) return null;
  const gap = other.left.from - one.left.to;
  if (gap > FARTHEST || backward(pair[side], other[side], gap) < gap) return null;
  const met = moved(other, -gap);
  return {
    left: { from: one.left.from, to: met.left.to },
    right: { from: one.right.from, to: met.right.to },
    style: false,
  };
}

function bestPlace(pair: Pair, piece: Piece, floor: number, ceiling: number): Piece {
  const side = addedSide(piece);
  if (side === null) return piece;
  const back = backward(pair[side], piece[side], Math.min(piece.left.from - floor, FARTHEST));
  const ahead = forward(pair[side], piece[side], Math.min(ceiling - piece.left.to, FARTHEST));
  // Of equal places the first: the small words that lead a phrase are then its own, `{+in Lund+} in March`.
  let best = moved(piece, -back);
  for (let by = 1 - back; by <= ahead; by += 1) {
    const place = moved(piece, by);
    if (boundaryScore(pair[side], place[side]) > boundaryScore(pair[side], best[side])) best = place;
  }
  return best;
}

function moved({ left, right, style }: Piece, by: number): Piece {
  return {
    left: { from: left.from + by, to: left.to + by },
    right: { from: right.from + by, to: right.to + by },
    style,
  };
}

/** How many tokens a run can move backward and still leave the same words behind, up to `most`. */
function backward({ tokens }: Reading, { from, to }: Run, most: number): number {
  let by = 0;
  while (by < most && tokens[from - by - 1]?.norm === tokens[to - by - 1]?.norm) by += 1;
  return by;
}

function forward({ tokens }: Reading, { from, to }: Run, most: number): number {
  let by = 0;
  while (by < most && tokens[from + by]?.norm === tokens[to + by]?.norm) by += 1;
  return by;
}

/** How natural a place is: whole paragraphs first, then sentences, then clauses; nothing torn from what it is glued to. */
function boundaryScore(reading: Reading, { from, to }: Run): number {
  const { begins, glued, quoted, tokens } = reading;
  const atEnd = to === tokens.length;
  const wholeParagraphs = beginsParagraph(reading, from) && (atEnd || beginsParagraph(reading, to));
  const wholeSentences = begins[from] && !glued[from] && (atEnd || (begins[to] && !glued[to]));
  const sameQuotation = (quoted[from - 1] ?? false) === (quoted[to] ?? false);
  const startsWithWord = tokens[from]?.kind !== 'punctuation' || (quoted[from] && !glued[from]);
  return (
    (wholeParagraphs ? 16 : 0) +
    (wholeSentences ? 8 : 0) +
    (sameQuotation ? 4 : 0) +
    (startsWithWord && !glued[to] ? 2 : 0) -
    (startsWithWord && glued[from] ? 2 : 0)
  );
}

function beginsParagraph({ paragraphs }: Reading, at: number): boolean {
  return paragraphs[at] !== paragraphs[at - 1];
}
