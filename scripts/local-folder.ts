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

/** Files below one folder. Each call is done when it returns, so that a crash leaves whatever was done before it. */
export interface Folder {
  /** Throws where a path leads out of the folder, or through a symbolic link. */
  check(path: string): void;
  /** The file's text, or null where there is none. */
  read(path: string): string | null;
  /** Writes a file and waits until it is on the disk; makes its folder. */
  write(path: string, text: string): void;
  /** Writes a file so that at any moment the disk has the old text or the new one. */
  replace(path: string, text: string): void;
  /** Removes a file, or a folder with everything in it; nothing where there is none. */
  remove(path: string): void;
}

/**
 * A folder of this machine, given by two parts so that paths read as an editor knows them: `content/outlets/echo.yaml`.
 *
 * @param root an absolute path
 * @param top the name of the folder below `root`: every path must begin with it; '' for `root` itself
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

/** The file that a text is written to before it takes another file's place; the dot hides it from readers of content. */
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
