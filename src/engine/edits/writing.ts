import type { Piece } from './piece.ts';
import type { Pair } from './side.ts';

/**
 * Adds kept words that are written differently: `didn’t` and `didn't`, `Far East` and `far east`. A capital at the start of a
 * sentence does not count.
 */
export function withWritings(pair: Pair, pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  let left = 0;
  let right = 0;
  for (const piece of pieces) {
    all.push(...writings(pair, left, right, piece.left.from - left), piece);
    left = piece.left.to;
    right = piece.right.to;
  }
  all.push(...writings(pair, left, right, pair.left.tokens.length - left));
  return all;
}

type Writing = 'same' | 'capital' | 'mark';

function writings(pair: Pair, left: number, right: number, count: number): readonly Piece[] {
  const found: Piece[] = [];
  let before: Writing = 'same';
  for (let at = 0; at < count; at += 1) {
    const writing = writingOf(pair, left + at, right + at);
    const last = found.at(-1);
    const from = writing === 'capital' && before === 'capital' && last ? last.left.from - left : at;
    if (from < at) found.pop();
    if (writing !== 'same') {
      found.push({
        left: { from: left + from, to: left + at + 1 },
        right: { from: right + from, to: right + at + 1 },
        style: true,
      });
    }
    before = writing;
  }
  return found;
}

function writingOf({ left, right }: Pair, leftAt: number, rightAt: number): Writing {
  const one = left.tokens[leftAt]?.text ?? '';
  const other = right.tokens[rightAt]?.text ?? '';
  if (one === other) return 'same';
  if (one.toLowerCase() !== other.toLowerCase()) return 'mark';
  return left.begins[leftAt] === right.begins[rightAt] ? 'capital' : 'same';
}
