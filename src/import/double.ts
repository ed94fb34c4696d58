import type { PageRoles } from './page-role.ts';
import type { LeftOut, Piece } from './piece.ts';
import { fold } from './placement.ts';

/** Repeated paragraphs of this length are copies made by the page, not by the writer. */
const DOUBLE_LENGTH = 120;

/** Leaves out the copies that pages have for narrow and wide screens. Short answers may repeat. */
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
