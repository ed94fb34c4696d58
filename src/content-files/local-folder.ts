import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Synchronous access to the files below one folder. */
export interface Folder {
  /** Throws if a path is outside the folder, or contains a symbolic link. */
  check(path: string): void;
  /** Returns the file's text; null if it does not exist. */
  read(path: string): string | null;
  /** Writes a file, syncs it to the disk, and creates its folder if needed. */
  write(path: string, text: string): void;
  /** Replaces a file atomically. */
  replace(path: string, text: string): void;
  /** Deletes a file, or a folder with its content, if it exists. */
  remove(path: string): void;
}

/**
 * A folder of the file system, given in two parts, so that messages have familiar paths: `content/outlets/echo.yaml`.
 *
 * @param root an absolute path
 * @param top the folder below `root` that every path must start with; '' for `root` itself
 */
export function localFolder(root: string, top: string): Folder {
  const resolved = (path: string) => resolveInside(root, top, path);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(file), { recursive: true });
    const open = openSync(file, 'w');
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  };
  return {
    check: (path) => {
      resolved(path);
    },
    read: (path) => {
      const file = resolved(path);
      return lstatSync(file, { throwIfNoEntry: false }) === undefined ? null : readFileSync(file, 'utf8');
    },
    write: (path, text) => write(resolved(path), text),
    replace: (path, text) => {
      const file = resolved(path);
      const part = resolved(partOf(path));
      try {
        write(part, text);
        renameSync(part, file);
      } catch (error) {
        rmSync(part, { force: true });
        throw error;
      }
    },
    remove: (path) => rmSync(resolved(path), { recursive: true, force: true }),
  };
}

/** The temporary file of an atomic replacement; the leading dot hides it from readers of content. */
function partOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${path.slice(0, path.length - name.length)}.${name}.part`;
}

function resolveInside(root: string, top: string, path: string): string {
  const [first = '', ...rest] = path.split('/');
  const names = top === '' ? [first, ...rest] : rest;
  const isPlain = names.length > 0 && names.every((name) => name !== '' && name !== '.' && name !== '..');
  if ((top !== '' && first !== top) || !isPlain || /[\\\0]/.test(path))
    throw new Error(
      `${JSON.stringify(path)} is not a file in ${top === '' ? root : `${top}/`}: nothing was written there`,
    );
  const folder = top === '' ? root : `${root}/${top}`;
  mkdirSync(folder, { recursive: true });
  let at = realpathSync(folder);
  for (const name of names) {
    at = `${at}/${name}`;
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${path} goes through a symbolic link: put the file or folder itself in its place`);
  }
  return at;
}
