import type { Role } from '../engine/index.ts';
import type { LeftOut, Piece } from './piece.ts';
import type { Intake } from './source.ts';

/** The roles that an editor gave to lines, by their index in `sourceLines`; null leaves the line out. */
export type GivenRoles = ReadonlyMap<number, Role | null>;

/** Returns all lines of a source in order, including those that are left out. */
export function sourceLines({ pieces, leftOut }: Pick<Intake, 'pieces' | 'leftOut'>): readonly (Piece | LeftOut)[] {
  const lines: (Piece | LeftOut)[] = [];
  let next = 0;
  for (let index = 0; index <= pieces.length; index += 1) {
    for (let one = leftOut[next]; one !== undefined && one.before === index; one = leftOut[next]) {
      lines.push(one);
      next += 1;
    }
    const piece = pieces[index];
    if (piece !== undefined) lines.push(piece);
  }
  return lines;
}

/**
 * Returns a source with the roles that an editor gave to its lines. Lines of a plain text are never left out: they become
 * furniture. An article has one headline and one dek: if the editor chooses another line, the headline that was found
 * becomes furniture, and the dek a paragraph.
 */
export function withRoles(intake: Intake, given: GivenRoles): Intake {
  if (given.size === 0) return intake;
  const chosen = new Set(given.values());
  const pieces: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, line] of sourceLines(intake).entries()) {
    const { text, line: number, column } = line;
    const own = given.get(index);
    const wanted = own === undefined ? unlessChosen(line.role, chosen) : own;
    const role = wanted ?? (intake.kind === 'page' ? null : 'furniture');
    if (role === null) leftOut.push({ role, text, line: number, column, before: pieces.length });
    else pieces.push({ role, text, line: number, column, doubt: doubtOf(line, role, own !== undefined) });
  }
  return { ...intake, pieces, leftOut };
}

/** Lines that the editor has decided, and lines that changed because of it, are no longer questions. */
function doubtOf(line: Piece | LeftOut, role: Role, isGiven: boolean): string | null {
  return isGiven || line.role !== role ? null : line.doubt;
}

function unlessChosen(role: Role | null, chosen: ReadonlySet<Role | null>): Role | null {
  if (role === 'headline' && chosen.has(role)) return 'furniture';
  return role === 'dek' && chosen.has(role) ? 'body' : role;
}
