import { commitFiles } from '../content-files/commit-files.ts';
import { type ContentState, whileAlone } from '../content-files/content-state.ts';
import type { PlannedFile } from '../import/request.ts';
import { bytesDigest } from '../library/digest.ts';
import type { Disk } from '../library/disk.ts';
import { LEDGER_FILE } from '../library/ledger.ts';
import type { FileChange } from './action.ts';

/** The versions of files by path, as a page saw them: a digest of the bytes, or null where there was no file. */
export type Versions = Readonly<Record<string, string | null>>;

/** A file that is not as the page saw it, with both texts. */
export interface Conflict {
  readonly path: string;
  readonly version: string | null;
  /** The text of the file now; null where there is none. */
  readonly now: string | null;
  /** The text that would have been written. */
  readonly yours: string | null;
}

/** The version of a file: `sha256:…`, or null where there is none. */
export function versionOf(root: string, path: string, disk: Disk): string | null {
  const bytes = disk.read(`${root}/${path}`);
  return bytes === null ? null : bytesDigest(bytes);
}

/** The first file that is not as the page saw it. A file that the page does not name must not be there. */
export function conflictIn(files: readonly FileChange[], seen: Versions, root: string, disk: Disk): Conflict | null {
  for (const { path, text } of files) {
    const bytes = disk.read(`${root}/${path}`);
    const version = bytes === null ? null : bytesDigest(bytes);
    if (version === (seen[path] ?? null)) continue;
    return { path, version, now: bytes === null ? null : new TextDecoder().decode(bytes), yours: text };
  }
  return null;
}

/** Why a path may not be written; null where it may. */
export function pathObjection(path: string, { content }: ContentState, mayWriteLedger: boolean): string | null {
  try {
    content.check(path);
  } catch (error) {
    return (error as Error).message;
  }
  const isLedger = path.endsWith(`/${LEDGER_FILE}`);
  return isLedger && !mayWriteLedger ? `${path}: only npm run ids and questions of permalinks write this file` : null;
}

const hasText = (file: FileChange): file is PlannedFile => file.text !== null;

/**
 * Writes files while no command changes `content/`: one file by replacing it at once, several by a journal, so that
 * either all are written or none.
 *
 * @returns a conflict where a file changed at the last moment; nothing is written then
 * @throws what the disk throws, and one sentence where a command holds the lock
 */
export function commit(files: readonly FileChange[], seen: Versions, root: string, disk: Disk, state: ContentState) {
  return whileAlone(state, () => {
    const conflict = conflictIn(files, seen, root, disk);
    if (conflict !== null) return conflict;
    const [first] = files;
    if (files.length === 1 && first !== undefined) {
      if (first.text === null) state.content.remove(first.path);
      else state.content.replace(first.path, first.text);
      return null;
    }
    commitFiles(files.filter(hasText), state);
    for (const { path } of files.filter((file) => !hasText(file))) state.content.remove(path);
    return null;
  });
}
