import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the library asks of a disk: tests give it one that is only a table. Paths are written with `/`. */
export interface Disk {
  /**
   * The names in a folder; none where there is no such folder. A folder's name ends in `/`, and in `@` that of whatever
   * is neither a folder nor a file: a symbolic link, above all.
   */
  list(folder: string): readonly string[];
  /** A file's bytes; null where there is no such file. */
  read(file: string): Uint8Array | null;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** The result, or another where the file or folder is not there; other failures are not ours to hide. */
function unlessMissing<T>(act: () => T, missing: T): T {
  try {
    return act();
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

function shownName(entry: Dirent): string {
  if (entry.isDirectory()) return `${entry.name}/`;
  return entry.isFile() ? entry.name : `${entry.name}@`;
}

/** The disk of this machine. */
export const localDisk: Disk = {
  list: (folder) => unlessMissing(() => readdirSync(folder, { withFileTypes: true }).map(shownName).toSorted(), []),
  read: (file) => unlessMissing<Uint8Array | null>(() => readFileSync(file), null),
};

/**
 * The folder that `content/` is in, as a path with `/` and without one at its end: what CONTENT_ROOT names, or the
 * folder in which the command was given.
 */
export function contentRoot(): string {
  const root = resolve(process.env['CONTENT_ROOT'] ?? '.');
  return root.replaceAll('\\', '/').replace(/\/$/, '');
}
