import type { Correction } from '../correction.ts';
import type { EditorTopic } from './topic-evidence.ts';

/** What an editor adds to a story's evidence or withdraws from it. */
export interface Edits {
  readonly links: readonly Correction[];
  readonly topics: readonly EditorTopic[];
}

/** The edits of a story that no editor has touched. */
export const NO_EDITS: Edits = { links: [], topics: [] };
