import type { PageRoles } from './page-role.ts';
import type { LeftOut, Piece } from './piece.ts';
import { fold } from './placement.ts';

/** A paragraph that long is printed twice by the page, not by its writer. */
const DOUBLE_LENGTH = 120;

/** Pages hold long paragraphs, pictures and boxes twice, for narrow and for wide screens. Short answers recur. */
export function withoutDoubles(
  lines: readonly (Piece | Omit<LeftOut, 'before'>)[],
): Pick<PageRoles, 'pieces' | 'leftOut'> {
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of lines) {
    const { role, text, line, column } = one;
    const key = `${role === 'body' ? 'body' : 'other'} ${fold(text)}`;
    const isDouble = role !== null && seen.has(key) && (role !== 'body' || text.length > DOUBLE_LENGTH);
    if (role !== null) seen.add(key);
    if (role === null || isDouble) leftOut.push({ role: null, text, line, column, before: pieces.length });
    else pieces.push(one);
  }
  return { pieces, leftOut };
}
