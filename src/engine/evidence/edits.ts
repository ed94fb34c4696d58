import type { Correction } from '../correction.ts';
import type { RowEdit } from './row-edit.ts';
import type { EditorTopic } from './topic-evidence.ts';

/** An editor's corrections of a story's evidence. */
export interface Edits {
  readonly links: readonly Correction[];
  readonly topics: readonly EditorTopic[];
  /** Corrections of quotations and figures. */
  readonly rows: readonly RowEdit[];
}

/** No corrections. */
export const NO_EDITS: Edits = { links: [], topics: [], rows: [] };
