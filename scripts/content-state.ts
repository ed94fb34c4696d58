import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { finishImport, type ImportFolders } from './import-commit.ts';
import { localFolder } from './local-folder.ts';
import { withLock } from './lock.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What the program itself keeps about one `content/`. It is never in `content/`: content must not give commands. */
export interface ContentState extends ImportFolders {
  /** The lock of the commands that change `content/`. */
  readonly lock: string;
}

/**
 * @param root the folder that `content/` is in
 * @param project the folder of the program
 */
export function contentState(root: string, project = PROJECT): ContentState {
  const key = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  const folder = `${project}/.cache/content/${key}`;
  return { content: localFolder(root, 'content'), state: localFolder(folder, ''), lock: `${folder}/lock` };
}

/** Runs a command that changes `content/` while no other one does. */
export function whileAlone<Result>({ lock }: ContentState, act: () => Result): Result {
  return withLock(lock, 'changes content/', act);
}

/** Finishes an import that was killed between two of its files. */
export function recoverImport(state: ContentState): void {
  if (state.state.read('import/journal.json') !== null) whileAlone(state, () => finishImport(state));
}
