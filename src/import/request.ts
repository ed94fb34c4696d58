import type { GivenFacts } from './draft.ts';
import type { GivenRoles } from './given-roles.ts';
import type { OutletFlag } from './publisher.ts';
import type { Source } from './source.ts';

/** The options of an import. */
export interface ImportRequest {
  /** The slug of the story; it is created if it does not exist. */
  readonly story: string;
  /** The day of the event: `2031-03-04`. This and the next three are for a new story; null where nobody said it. */
  readonly date: string | null;
  readonly title: string | null;
  readonly place: string | null;
  /** One paragraph on what happened. */
  readonly summary: string | null;
  /** A language tag for all sources; null to detect each. */
  readonly language: string | null;
  /** Whether articles that somebody edited are written over. */
  readonly force: boolean;
}

/** One source with an editor's corrections. */
export interface RequestedSource {
  readonly source: Source;
  /** Its publisher; null to find it in the source. */
  readonly outlet: OutletFlag | null;
  /** An editor's corrections of its lines and facts. */
  readonly given: Given;
}

/** An editor's corrections of one source. */
export interface Given {
  readonly roles: GivenRoles;
  readonly facts: GivenFacts;
  /** A language tag; null to detect it. */
  readonly language: string | null;
  /** When it was saved: a day or a time; null if unknown. */
  readonly retrieved: string | null;
  /** Its address; null to find it in the source. */
  readonly url: string | null;
}

/** No corrections. */
export const NOTHING_GIVEN: Given = { roles: new Map(), facts: {}, language: null, retrieved: null, url: null };

/** One file to be written, by its path from the folder that `content/` is in. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}
