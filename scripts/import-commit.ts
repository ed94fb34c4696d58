import type { PlannedFile } from '../src/import/request.ts';
import type { Folder } from './local-folder.ts';

/** Where an import is written to, and where its journal and its staged files wait until then. */
export interface ImportFolders {
  /** Accepts only paths below `content/`. */
  readonly content: Folder;
  /** Belongs to the program. Nothing that comes with content can write here. */
  readonly state: Folder;
}

/** A file that waits: where its text is in the state folder, and where it belongs. */
type Staged = readonly [from: string, path: string];

const STAGING = 'import';
const JOURNAL = `${STAGING}/journal.json`;

/**
 * Writes all files or none. They are staged first, then a journal says where they belong, and from then on
 * `finishImport` can finish the work. Killed before the journal exists, nothing in `content/` has changed.
 *
 * @throws before anything is written where a path is not below `content/` or goes through a symbolic link
 */
export function commitFiles(files: readonly PlannedFile[], folders: ImportFolders): void {
  const { content, state } = folders;
  for (const { path } of files) content.check(path);
  state.remove(STAGING);
  const staged = files.map(({ path }, index): Staged => [`${STAGING}/${index}`, path]);
  for (const [index, { text }] of files.entries()) state.write(`${STAGING}/${index}`, text);
  state.replace(JOURNAL, JSON.stringify(staged));
  finishImport(folders);
}

/** Finishes an import that was interrupted, or removes what it had only staged. True where there was one to finish. */
export function finishImport({ content, state }: ImportFolders): boolean {
  const journal = state.read(JOURNAL);
  const staged = journal === null ? [] : (JSON.parse(journal) as readonly Staged[]);
  for (const [, path] of staged) content.check(path);
  for (const [from, path] of staged) {
    const text = state.read(from);
    if (text === null) continue;
    content.replace(path, text);
    state.remove(from);
  }
  state.remove(JOURNAL);
  state.remove(STAGING);
  return journal !== null;
}
