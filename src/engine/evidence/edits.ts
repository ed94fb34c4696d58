import type { Correction } from '../correction.ts';
import type { RowEdit } from './row-edit.ts';
import type { EditorTopic } from './topic-evidence.ts';

/** What an editor adds to a story's evidence or withdraws from it. */
export interface Edits {
  readonly links: readonly Correction[];
  readonly topics: readonly EditorTopic[];
  /** Of quotations and figures. */
  readonly rows: readonly RowEdit[];
}

/** The edits of a story that no editor has touched. */
export const NO_EDITS: Edits = { links: [], topics: [], rows: [] };
