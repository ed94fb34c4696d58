import type { Role } from '../engine/index.ts';

/** One part of a source that becomes a block of an article. */
export interface Piece {
  readonly role: Role;
  /** The words, line ends within them as `\n`. */
  readonly text: string;
  /** Its place in the source, from 1. */
  readonly line: number;
  readonly column: number;
  /** Why an editor should check the role; null if the evidence is good. */
  readonly doubt: string | null;
}

/** Words of a page that are not part of its article: menus, other articles, readers' comments. */
export interface LeftOut {
  readonly role: null;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** The index of the piece before which it stands. */
  readonly before: number;
}
