import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withLock } from '../site-build/lock.ts';
import { finishImport, type ImportFolders } from './commit-files.ts';
import { localFolder } from './local-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The program's state about one `content/`. It is stored elsewhere, so that content cannot control commands. */
export interface ContentState extends ImportFolders {
  /** The lock of commands that change `content/`. */
  readonly lock: string;
}

/**
 * @param root the folder that contains `content/`
 * @param project the project folder
 */
export function contentState(root: string, project = PROJECT): ContentState {
  const key = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  const folder = `${project}/.cache/content/${key}`;
  return { content: localFolder(root, 'content'), state: localFolder(folder, ''), lock: `${folder}/lock` };
}

/** Runs a command that changes `content/` under a lock. */
export function whileAlone<Result>({ lock }: ContentState, act: () => Result): Result {
  return withLock(lock, 'changes content/', act);
}

/** Finishes an import that was killed between two of its files. */
export function recoverImport(state: ContentState): void {
  if (state.state.read('import/journal.json') !== null) whileAlone(state, () => finishImport(state));
}
