import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import type { Disk } from './disk.ts';

/** What is in a folder of content, without hidden files. */
export interface Entries {
  /** Names of files, and of folders with `/` at their end. */
  readonly names: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Lists a folder of content. Symbolic links are refused, not followed: content from elsewhere could name any file of
 * this machine, and a site would publish it.
 *
 * @param folder its path from the project's folder: `content/outlets`
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
  const reason = 'this is a symbolic link, or another thing that is neither a file nor a folder';
  return problem('symbolic-link', { file, line: 1, column: 1 }, reason, 'put the file or folder itself in its place');
}
