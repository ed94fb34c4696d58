import type { z } from 'astro/zod';
import type { Publications } from '../ids/published.ts';
import type { Disk } from '../library/disk.ts';
import type { CorrectedFile } from './correction/story-texts.ts';

/** A file to write; `text` is null to delete it. */
export interface FileChange {
  /** `content/stories/harbour-fire/alignment.yaml` */
  readonly path: string;
  readonly text: string | null;
}

/** Why an action is refused: one sentence, and the field it is about, if any. */
export interface Refusal {
  readonly message: string;
  readonly field?: string;
}

/** The result of an action: files to write and an answer for the page, or a refusal. The action itself writes nothing. */
export type Outcome =
  | { readonly files: readonly FileChange[]; readonly answer?: unknown }
  | { readonly refusal: Refusal };

/** A decision of this run, to undo it. */
export interface Undo {
  readonly story: string;
  readonly file: CorrectedFile;
  readonly before: string | null;
  readonly after: string | null;
  /** The added entry; null if none was added. */
  readonly entry: unknown;
}

/** What actions can read. */
export interface DeskView {
  /** The folder that `content/` is in. */
  readonly root: string;
  readonly disk: Disk;
  /** Addresses in git and in earlier builds. */
  readonly publications: Publications;
  /** `2031-05-05` */
  readonly today: () => string;
  /** The decisions of this run, by name. */
  readonly undos: Map<string, Undo>;
}

/** One thing that the desk can do, called with `POST /_desk/api/{name}/`. */
export interface DeskAction<Fields = unknown> {
  /** `correct`; small letters and hyphens. */
  readonly name: string;
  /** The schema of the request; an invalid value is refused with the name of its field. */
  readonly fields: z.ZodType<Fields>;
  /** The largest request in bytes; 64 KiB by default. */
  readonly mostBytes?: number;
  /** Whether it may write `permalinks.json`: only the code of `npm run ids` does. */
  readonly writesLedger?: true;
  readonly run: (fields: Fields, desk: DeskView) => Outcome | Promise<Outcome>;
}

/** Checks the types of an action's fields, and returns it with a common type for the registry. */
export function defineAction<Fields>(action: DeskAction<Fields>): DeskAction {
  return action as DeskAction;
}
