import type { GivenFacts } from './draft.ts';
import type { GivenRoles } from './given-roles.ts';
import type { OutletFlag } from './publisher.ts';
import type { Source } from './source.ts';

/** What an import is asked to do with its sources. */
export interface ImportRequest {
  /** The slug of the story, which is made if it is not there. */
  readonly story: string;
  /** The day of the event: `2031-03-04`. This and the next three are for a new story; null where nobody said it. */
  readonly date: string | null;
  readonly title: string | null;
  readonly place: string | null;
  /** One paragraph on what happened. */
  readonly summary: string | null;
  /** A language tag for all sources; null where it is found out for each. */
  readonly language: string | null;
  /** Whether articles that somebody edited are written over. */
  readonly force: boolean;
}

/** One source with what an editor says of it. */
export interface RequestedSource {
  readonly source: Source;
  /** Who published it; null where the source is asked. */
  readonly outlet: OutletFlag | null;
  /** What an editor corrected in it, line by line and fact by fact. */
  readonly given: Given;
}

/** What an editor corrected of one source. */
export interface Given {
  readonly roles: GivenRoles;
  readonly facts: GivenFacts;
  /** A language tag; null where it is found out. */
  readonly language: string | null;
  /** When it was saved: a day or a moment; null where nobody said it. */
  readonly retrieved: string | null;
  /** Where it stands; null where the source is asked. */
  readonly url: string | null;
}

/** Nothing is corrected. */
export const NOTHING_GIVEN: Given = { roles: new Map(), facts: {}, language: null, retrieved: null, url: null };

/** One file to be written, by its path from the folder that `content/` is in. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}
