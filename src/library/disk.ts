import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the library asks of a disk: tests give it one that is only a table. Paths are written with `/`. */
export interface Disk {
  /** The names in a folder, those of folders with `/` at their end; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** A file's bytes; null where there is no such file. */
  read(file: string): Uint8Array | null;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** The result, or what stands for it where the file or folder is not there; other failures are not ours to hide. */
function unlessMissing<T>(act: () => T, missing: T): T {
  try {
    return act();
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

/** The disk of this machine; links are followed. */
export const localDisk: Disk = {
  list: (folder) =>
    unlessMissing(
      () =>
        readdirSync(folder)
          .map((name) => (isFolder(`${folder}/${name}`) ? `${name}/` : name))
          .toSorted(),
      [],
    ),
  read: (file) => unlessMissing<Uint8Array | null>(() => readFileSync(file), null),
};

function isFolder(path: string): boolean {
  return unlessMissing(() => statSync(path).isDirectory(), false);
}

/**
 * The folder that `content/` is in, as a path with `/` and without one at its end: what CONTENT_ROOT names, or the
 * folder in which the command was given.
 */
export function contentRoot(): string {
  const root = resolve(process.env['CONTENT_ROOT'] ?? '.');
  return root.replaceAll('\\', '/').replace(/\/$/, '');
}
