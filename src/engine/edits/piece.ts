import { styleOf } from '../classify.ts';
import { type Edit, isEmpty, type Run } from '../diff.ts';
import { isHonorific } from '../rules/honorifics.ts';
import type { Rule } from '../rules/rule.ts';
import type { Pair, Reading } from './side.ts';
import { beginAlike } from './style-prefilter.ts';

/** An edit, and whether a style rule explains all of it. Style edits stay separate, like kept words. */
export interface Piece extends Edit {
  /** The rule, or `true` if the rule is not known yet. */
  readonly style: Rule | boolean;
}

/** The most tokens on a side of a style difference: `13 September` and `per cent` have two. */
const LONGEST_STYLE = 3;
/** The most pairs of tokens in an edit that is searched for style differences. */
const MOST_PAIRS = 900;
/** The most kept tokens inside a style difference: the 13 of `Sept. 13` and `13 September`. */
const WIDEST_GAP = 2;

/** Splits edits so that style differences are separate pieces: `met [-armoured-]{+armored+} [-cars-]{+men+}`. */
export function splitStyles(pair: Pair, edits: readonly Edit[]): readonly Piece[] {
  return edits.flatMap((edit) => piecesOf(pair, edit));
}

function piecesOf(pair: Pair, edit: Edit): readonly Piece[] {
  const rule = styleOf(pair, edit);
  if (rule) return [{ ...edit, style: rule }];
  const honorific = lastHonorific(pair, edit);
  if (honorific) return [...piecesOf(pair, until(edit, honorific)), { ...honorific, style: true }];
  const pairs = (edit.left.to - edit.left.from) * (edit.right.to - edit.right.from);
  if (pairs <= 1 || pairs > MOST_PAIRS) return [{ ...edit, style: false }];
  const pieces: Piece[] = [];
  let rest = edit;
  for (let found = firstStyle(pair, rest); found; found = firstStyle(pair, rest)) {
    const head = until(rest, found);
    pieces.push(...(isNothing(head) ? [] : [{ ...head, style: false }]), found);
    rest = { left: { from: found.left.to, to: rest.left.to }, right: { from: found.right.to, to: rest.right.to } };
  }
  return isNothing(rest) ? pieces : [...pieces, { ...rest, style: false }];
}

function until(whole: Edit, part: Edit): Edit {
  return {
    left: { from: whole.left.from, to: part.left.from },
    right: { from: whole.right.from, to: part.right.from },
  };
}

/** Returns the honorific at the end of one side before a kept name: `[-he met-]{+he saw+} {+Mr+} Poe`. */
function lastHonorific(pair: Pair, { left, right }: Edit): Edit | null {
  for (const count of [1, 2]) {
    if (endsWithHonorific(pair.left, left, count))
      return { left: { from: left.to - count, to: left.to }, right: { from: right.to, to: right.to } };
    if (endsWithHonorific(pair.right, right, count))
      return { left: { from: left.to, to: left.to }, right: { from: right.to - count, to: right.to } };
  }
  return null;
}

function endsWithHonorific({ tokens }: Reading, { from, to }: Run, count: number): boolean {
  return to - count >= from && isHonorific(tokens.slice(to - count, to), tokens[to]);
}

function isNothing({ left, right }: Edit): boolean {
  return isEmpty(left) && isEmpty(right);
}

function firstStyle(pair: Pair, rest: Edit): Piece | null {
  for (let left = rest.left.from; left < rest.left.to; left += 1) {
    for (let right = rest.right.from; right < rest.right.to; right += 1) {
      const alike = beginAlike(pair.left.tokens[left], pair.right.tokens[right]);
      const found = alike ? longestStyle(pair, rest, left, right) : null;
      if (found) return found;
    }
  }
  return null;
}

function longestStyle(pair: Pair, rest: Edit, left: number, right: number): Piece | null {
  const leftMost = Math.min(LONGEST_STYLE, rest.left.to - left);
  const rightMost = Math.min(LONGEST_STYLE, rest.right.to - right);
  for (let size = leftMost + rightMost; size > 1; size -= 1) {
    for (let more = Math.max(1, size - rightMost); more <= Math.min(leftMost, size - 1); more += 1) {
      const edit = { left: { from: left, to: left + more }, right: { from: right, to: right + size - more } };
      const rule = styleOf(pair, edit);
      if (rule) return { ...edit, style: rule };
    }
  }
  return null;
}

/** Joins adjacent edits across a kept word or two if a style rule explains them only together. */
export function joinStyles(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const together = last && joinedStyle(pair, last, piece);
    if (together) joined[joined.length - 1] = together;
    else joined.push(piece);
  }
  return joined;
}

function joinedStyle(pair: Pair, one: Piece, other: Piece): Piece | null {
  const gap = other.left.from - one.left.to;
  const together: Edit = {
    left: { from: one.left.from, to: other.left.to },
    right: { from: one.right.from, to: other.right.to },
  };
  const short = Math.max(together.left.to - together.left.from, together.right.to - together.right.from) <= 6;
  if (gap > WIDEST_GAP || !short || (one.style && other.style && gap > 0)) return null;
  const rule = styleOf(pair, together);
  return rule && { ...together, style: rule };
}
