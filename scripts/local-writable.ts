import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { WritableDisk } from './import-commit.ts';

/** The disk of this machine below a folder, every call done when it returns. */
export function localWritable(root: string): WritableDisk {
  const full = (path: string) => `${root}/${path}`;
  return {
    read: (path) => (existsSync(full(path)) ? readFileSync(full(path), 'utf8') : null),
    write: (path, text) => {
      mkdirSync(dirname(full(path)), { recursive: true });
      const file = openSync(full(path), 'w');
      try {
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    rename: (from, to) => {
      mkdirSync(dirname(full(to)), { recursive: true });
      renameSync(full(from), full(to));
    },
    remove: (path) => rmSync(full(path), { recursive: true, force: true }),
  };
}
