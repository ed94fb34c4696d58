import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** File access of the library; tests use an in-memory one. Paths use `/`. */
export interface Disk {
  /**
   * Lists the names in a folder; empty if it does not exist. Folder names end in `/`; names of anything that is neither
   * a folder nor a file, such as a symbolic link, end in `@`.
   */
  list(folder: string): readonly string[];
  /** Returns a file's bytes; null if it does not exist. */
  read(file: string): Uint8Array | null;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** Returns the result, or `missing` if the file or folder does not exist. Rethrows other errors. */
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

/** The file system. */
export const localDisk: Disk = {
  list: (folder) => unlessMissing(() => readdirSync(folder, { withFileTypes: true }).map(shownName).toSorted(), []),
  read: (file) => unlessMissing<Uint8Array | null>(() => readFileSync(file), null),
};

/** A disk on which one file has another text, or is missing. */
export function withFile(disk: Disk, path: string, text: string | null): Disk {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    list: (folder) => {
      const names = disk.list(folder).filter((one) => text !== null || path !== `${folder}/${one}`);
      return text !== null && path === `${folder}/${name}` && !names.includes(name)
        ? [...names, name].toSorted()
        : names;
    },
    read: (file) => (file !== path ? disk.read(file) : text === null ? null : new TextEncoder().encode(text)),
  };
}

/** The names, sizes and times of the files in a folder: another text where one of them was written, added or removed. */
export function folderStamp(folder: string): string {
  const stamps = localDisk.list(folder).map((name) =>
    unlessMissing(() => {
      const { size, mtimeMs } = statSync(`${folder}/${name.replace(/@$/, '')}`);
      return `${name} ${size} ${mtimeMs}`;
    }, name),
  );
  return stamps.join('\n');
}

/**
 * Returns the folder that contains `content/`, with `/` as separator and none at the end: CONTENT_ROOT, or the current
 * folder.
 */
export function contentRoot(): string {
  const root = resolve(process.env['CONTENT_ROOT'] ?? '.');
  return root.replaceAll('\\', '/').replace(/\/$/, '');
}
