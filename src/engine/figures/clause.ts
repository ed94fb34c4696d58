import type { Span } from '../types.ts';

/** The fewest and most words of a clause before a figure, and behind it. */
const FEWEST = 4;
const MOST = 14;
/** Where no white space is, so many characters are taken. */
const FARTHEST = 120;

const ENDS_CLAUSE = /[,;:!?—–("“”)]$/u;
const BEGINS_CLAUSE = /^[—–("“]/u;

/**
 * Returns the span around a figure that shows what it is about: its sentence, cut at punctuation where that is long. It
 * contains whole words only and has no white space at its ends.
 */
export function clauseAround(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(Math.max(sentence.start, figure.start - FARTHEST), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + FARTHEST));
  const start = figure.start - before.length + startIn(before, sentence.start === figure.start - before.length);
  const end = figure.end + endIn(behind, sentence.end === figure.end + behind.length);
  return { start, end };
}

interface Piece extends Span {
  readonly text: string;
}

const piecesOf = (text: string): readonly Piece[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: piece, index }) => ({ text: piece, start: index, end: index + piece.length }));

/** The offset in the words before a figure from which they are taken. */
function startIn(before: string, isWhole: boolean): number {
  const pieces = piecesOf(before);
  // The first word may be cut: skip it if another follows.
  const words = isWhole || /^\s/u.test(before) || pieces.length < 2 ? pieces : pieces.slice(1);
  for (let count = 1; count <= words.length; count += 1) {
    const word = words[words.length - count];
    const next = words[words.length - count - 1];
    const isEnd =
      count >= FEWEST && next !== undefined && (ENDS_CLAUSE.test(next.text) || BEGINS_CLAUSE.test(word?.text ?? ''));
    if (word !== undefined && (isEnd || count === MOST)) return word.start;
  }
  return words[0]?.start ?? before.length;
}

/** The offset in the words behind a figure up to which they are taken. */
function endIn(behind: string, isWhole: boolean): number {
  const pieces = piecesOf(behind);
  const words = isWhole || /\s$/u.test(behind) || pieces.length < 2 ? pieces : pieces.slice(0, -1);
  for (const [at, { text, end }] of words.entries()) {
    if (at + 1 >= MOST || (at + 1 >= FEWEST && ENDS_CLAUSE.test(text))) return end;
  }
  return words.at(-1)?.end ?? 0;
}
