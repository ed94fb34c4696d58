import type { Run } from '../diff.ts';
import type { Piece } from './piece.ts';
import type { Pair, Reading } from './side.ts';

/** The most tokens that an addition is moved. Sentences are rarely longer. */
const FARTHEST = 40;

type SideName = 'left' | 'right';

/**
 * Moves each addition to the most natural place if the words around it allow several: of
 * `It {+rained. It+} snowed` and `{+It rained.+} It snowed` the second. The edits stay equivalent. Two additions that can
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

/** Returns the only side with words in this edit; null if both have words or a style rule explains it. */
function addedSide({ left, right, style }: Piece): SideName | null {
  if (style || (left.from < left.to && right.from < right.to)) return null;
  return left.from < left.to ? 'left' : 'right';
}

/**
 * Joins two additions on the same side if the kept words between them can also follow both. They can never precede both,
 * because the search keeps words as early as possible.
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
  // The first of equal places, so that a phrase keeps its leading small words: `{+in Lund+} in March`.
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

/** Returns by how many tokens, up to `most`, a run can move backward without changing the text. */
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

/** Rates a place: best between paragraphs, then sentences, then clauses; worst inside a word. */
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
