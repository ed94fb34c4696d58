import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import type { Disk } from './disk.ts';

/** The entries of a content folder, without hidden files. */
export interface Entries {
  /** File names, and folder names ending in `/`. */
  readonly names: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Lists a content folder. Refuses symbolic links: content from elsewhere could point to any file of this machine, and
 * the site would publish it.
 *
 * @param folder the path from the project folder: `content/outlets`
 */
export function readEntries(root: string, folder: string, disk: Disk): Entries {
  const all = disk.list(`${root}/${folder}`).filter((name) => !name.startsWith('.'));
  const odd = all.filter((name) => name.endsWith('@'));
  return {
    names: all.filter((name) => !name.endsWith('@')),
    problems: odd.map((name) => notPlain(`${folder}/${name.slice(0, -1)}`)),
  };
}

function notPlain(file: string): VFileMessage {
  const reason = 'this is a symbolic link or a special file';
  return problem('symbolic-link', { file, line: 1, column: 1 }, reason, 'replace it by the file or folder itself');
}
