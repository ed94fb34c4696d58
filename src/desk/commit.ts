import { commitFiles } from '../content-files/commit-files.ts';
import { type ContentState, whileAlone } from '../content-files/content-state.ts';
import type { PlannedFile } from '../import/request.ts';
import { bytesDigest } from '../library/digest.ts';
import type { Disk } from '../library/disk.ts';
import { LEDGER_FILE } from '../library/ledger.ts';
import type { FileChange } from './action.ts';

/** The versions of files by path, as a page saw them: a digest of the bytes, or null if there was no file. */
export type Versions = Readonly<Record<string, string | null>>;

/** A file that changed since the page saw it, with both texts. */
export interface Conflict {
  readonly path: string;
  readonly version: string | null;
  /** The current text of the file; null if it does not exist. */
  readonly now: string | null;
  /** The text that would have been written. */
  readonly yours: string | null;
}

/** Returns the version of a file, `sha256:…`; null if it does not exist. */
export function versionOf(root: string, path: string, disk: Disk): string | null {
  const bytes = disk.read(`${root}/${path}`);
  return bytes === null ? null : bytesDigest(bytes);
}

/** Returns the first file that changed since the page saw it. A file that the page does not name must not exist. */
export function conflictIn(files: readonly FileChange[], seen: Versions, root: string, disk: Disk): Conflict | null {
  for (const { path, text } of files) {
    const bytes = disk.read(`${root}/${path}`);
    const version = bytes === null ? null : bytesDigest(bytes);
    if (version === (seen[path] ?? null)) continue;
    return { path, version, now: bytes === null ? null : new TextDecoder().decode(bytes), yours: text };
  }
  return null;
}

/** Returns why a path may not be written; null if it may. */
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
 * Writes all files or none, while no command changes `content/`: one file by atomic replacement, several with a journal.
 *
 * @returns a conflict if a file changed at the last moment; then nothing is written
 * @throws errors of the disk, and one sentence if a command holds the lock
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
