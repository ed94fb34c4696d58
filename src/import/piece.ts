import type { Role } from '../engine/index.ts';

/** One element of a text on its way to becoming an article's block. */
export interface Piece {
  readonly role: Role;
  /** The words, line ends within them as `\n`. */
  readonly text: string;
  /** Where it is in what was imported, from 1. */
  readonly line: number;
  readonly column: number;
  /** Why an editor should look at the role; null where the evidence is good. */
  readonly doubt: string | null;
}

/** Words of a page that are not taken for a part of its article: menus, other articles, readers' comments. */
export interface LeftOut {
  readonly role: null;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** The index of the piece before which it stands. */
  readonly before: number;
}
