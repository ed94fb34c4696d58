import type { z } from 'astro/zod';
import type { Publications } from '../ids/published.ts';
import type { Disk } from '../library/disk.ts';
import type { CorrectedFile } from './correction/story-texts.ts';

/** What a file is to become. A deleted file has the text null. */
export interface FileChange {
  /** `content/stories/harbour-fire/alignment.yaml` */
  readonly path: string;
  readonly text: string | null;
}

/** Why an action is refused: one sentence, and the field it belongs to where there is one. */
export interface Refusal {
  readonly message: string;
  readonly field?: string;
}

/** What an action does: files to write, an answer for the page, or a refusal. Nothing is written by the action itself. */
export type Outcome =
  | { readonly files: readonly FileChange[]; readonly answer?: unknown }
  | { readonly refusal: Refusal };

/** A decision of this run, so that it can be taken back. */
export interface Undo {
  readonly story: string;
  readonly file: CorrectedFile;
  readonly before: string | null;
  readonly after: string | null;
  /** The entry that was added; null where none was. */
  readonly entry: unknown;
}

/** What actions may read. */
export interface DeskView {
  /** The folder that `content/` is in. */
  readonly root: string;
  readonly disk: Disk;
  /** What git and earlier builds know of addresses. */
  readonly publications: Publications;
  /** `2031-05-05` */
  readonly today: () => string;
  /** What was decided in this run, by name. */
  readonly undos: Map<string, Undo>;
}

/** One thing that the desk can do, called with `POST /_desk/api/{name}/`. */
export interface DeskAction<Fields = unknown> {
  /** `correct`; small letters and hyphens. */
  readonly name: string;
  /** What the request must hold; a value that does not fit is refused beside its field. */
  readonly fields: z.ZodType<Fields>;
  /** How many bytes a request may have; without it, 64 KiB. */
  readonly mostBytes?: number;
  /** Whether it may write `permalinks.json`: only the code of `npm run ids` does. */
  readonly writesLedger?: true;
  readonly run: (fields: Fields, desk: DeskView) => Outcome | Promise<Outcome>;
}

/** Keeps the type of an action's fields while it is written, and lets the registry hold actions of all types. */
export function defineAction<Fields>(action: DeskAction<Fields>): DeskAction {
  return action as DeskAction;
}
