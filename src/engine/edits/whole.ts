import type { Edit, Run } from '../diff.ts';
import { differsFrom, isSaidAlike } from '../quantity/compare.ts';
import { isCapitalised } from '../rules/rule.ts';
import { amountsIn } from './amount.ts';
import type { Piece } from './piece.ts';
import type { Pair, Reading } from './side.ts';
import { isLight } from './weight.ts';

/** The most words of a quotation that changes as a whole. In longer ones, readers want to see which words differ. */
const SHORT_QUOTATION = 4;
/** The most words of a name that changes as a whole. Longer runs of capitals are titles with names. */
const SHORT_NAME = 3;

/** The property names of the sides of a pair. */
export type SideName = 'left' | 'right';

/** A unit that changes as a whole. `applies` gets the changes inside it and the change that they would become. */
export interface Whole {
  readonly side: SideName;
  readonly run: Run;
  readonly applies: (touched: readonly Piece[], grown: Edit) => boolean;
}

/** Extends changes so that an amount, a name or a short quotation changes as a whole: `[-four to five hours-]{+six hours+}`. */
export function growWholes(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ style }) => style)) return pieces;
  return (['left', 'right'] as const).flatMap((side) => wholesOf(pair, side)).reduce(growOver, pieces);
}

function wholesOf(pair: Pair, side: SideName): readonly Whole[] {
  const reading = pair[side];
  const make = (runs: readonly Run[], applies: Whole['applies']) => runs.map((run): Whole => ({ side, run, applies }));
  return [
    ...make(reading.amounts, (_, grown) => figuresDiffer(pair, grown)),
    ...reading.quotations
      .filter((run) => isShortQuotation(reading, run))
      .map(
        (run): Whole => ({
          side,
          run,
          applies: (touched) => touched.some((piece) => changesWords(pair, side, piece, run)),
        }),
      ),
    ...make(names(reading, pair.english), (touched) => touched.every((piece) => isNameChange(pair, piece))),
  ];
}

/** Joins the pieces that touch a run with the rest of the run and the kept words opposite, if the unit applies. */
export function growOver(pieces: readonly Piece[], { side, run, applies }: Whole): readonly Piece[] {
  const start = firstReaching(pieces, side, run.from);
  let end = start;
  while (end < pieces.length && touches(pieces[end]?.[side], run)) end += 1;
  const touched = pieces.slice(start, end);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || touched.every(({ style }) => style)) return pieces;
  const more = Math.max(0, first[side].from - run.from);
  const after = Math.max(0, run.to - last[side].to);
  if (touched.length === 1 && more === 0 && after === 0) return pieces;
  const grown: Piece = {
    left: { from: first.left.from - more, to: last.left.to + after },
    right: { from: first.right.from - more, to: last.right.to + after },
    style: false,
  };
  return applies(touched, grown) ? [...pieces.slice(0, start), grown, ...pieces.slice(end)] : pieces;
}

/** Returns the index of the first piece that ends after a place; uses binary search. */
function firstReaching(pieces: readonly Piece[], side: SideName, place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.[side].to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether two runs touch. An empty run only touches a run that it is inside. */
function touches(run: Run | undefined, whole: Run): boolean {
  return run !== undefined && run.from < whole.to && run.to > whole.from;
}

function isShortQuotation({ tokens, begins }: Reading, { from, to }: Run): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'punctuation') continue;
    words += 1;
    if (words > SHORT_QUOTATION || (words > 1 && begins[at])) return false;
  }
  return true;
}

/** Whether a piece changes a word inside a run, or is a mark of it that the other side does not have. */
function changesWords(pair: Pair, side: SideName, piece: Piece, run: Run): boolean {
  const other = side === 'left' ? 'right' : 'left';
  const own = { from: Math.max(run.from, piece[side].from), to: Math.min(run.to, piece[side].to) };
  return (
    hasWord(pair[side], own) || hasWord(pair[other], piece[other]) || isLoneMark(pair[side], piece[side], piece[other])
  );
}

function hasWord({ tokens }: Reading, { from, to }: Run): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind !== 'punctuation');
}

/** Whether a run is only a quotation mark that the other side does not have. */
export function isLoneMark({ tokens }: Reading, { from, to }: Run, other: Run): boolean {
  return to - from === 1 && other.from === other.to && tokens[from]?.norm === '"';
}

function figuresDiffer({ left, right }: Pair, edit: Edit): boolean {
  const [one, other] = [amountsIn(left.amounts, edit.left), amountsIn(right.amounts, edit.right)];
  if (one.length !== other.length) return true;
  return one.some(({ quantity }, at) => other[at] !== undefined && !isSaidAlike(quantity, other[at].quantity));
}

/** Returns runs of two or three capitalized words. A light word at the start of a sentence (`The Kremlin`) is not part. */
function names({ tokens, begins }: Reading, english: boolean): readonly Run[] {
  const runs: Run[] = [];
  const capitalised = tokens.map(isCapitalised);
  let from = 0;
  tokens.forEach((token, at) => {
    const inName = capitalised[at] && !(begins[at] && isLight(token, english));
    if (inName && !capitalised[at + 1] && at > from && at - from < SHORT_NAME) runs.push({ from, to: at + 1 });
    if (!inName || !capitalised[at + 1]) from = at + 1;
  });
  return runs;
}

function isNameChange({ left, right }: Pair, piece: Piece): boolean {
  const allNames = ({ tokens }: Reading, { from, to }: Run) => from < to && tokens.slice(from, to).every(isCapitalised);
  return allNames(left, piece.left) && allNames(right, piece.right);
}

/** Splits a change with the same number of amounts on both sides: `[-lasted-]{+ended after+} [-four hours-]{+five hours+}`. */
export function splitAmounts(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.style ? [piece] : splitPiece(pair, piece)));
}

function splitPiece(pair: Pair, piece: Piece): readonly Piece[] {
  const left = amountsIn(pair.left.amounts, piece.left);
  const right = amountsIn(pair.right.amounts, piece.right);
  if (left.length !== right.length) return [piece];
  const pieces: Piece[] = [];
  let rest = piece;
  left.forEach((amount, at) => {
    const other = right[at];
    if (!other || !differsFrom(amount.quantity, other.quantity)) return;
    pieces.push(...untilAmount(pair, rest, amount, other), { left: amount, right: other, style: false });
    rest = { ...rest, left: { from: amount.to, to: rest.left.to }, right: { from: other.to, to: rest.right.to } };
  });
  return [...pieces, ...unlessSame(pair, rest)];
}

function untilAmount(pair: Pair, rest: Piece, left: Run, right: Run): readonly Piece[] {
  return unlessSame(pair, {
    left: { from: rest.left.from, to: left.from },
    right: { from: rest.right.from, to: right.from },
    style: false,
  });
}

function unlessSame({ left, right }: Pair, piece: Piece): readonly Piece[] {
  const one = left.tokens.slice(piece.left.from, piece.left.to);
  const other = right.tokens.slice(piece.right.from, piece.right.to);
  const same = one.length === other.length && one.every(({ norm }, at) => norm === other[at]?.norm);
  return same ? [] : [piece];
}
