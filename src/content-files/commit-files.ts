import type { PlannedFile } from '../import/request.ts';
import type { Folder } from './local-folder.ts';

/** The target of an import, and the folder of its journal and staged files. */
export interface ImportFolders {
  /** Accepts only paths below `content/`. */
  readonly content: Folder;
  /** The program's own folder, which content cannot write to. */
  readonly state: Folder;
}

/** A staged file: its name in the state folder, and its target. */
type Staged = readonly [from: string, path: string];

const STAGING = 'import';
const JOURNAL = `${STAGING}/journal.json`;

/**
 * Writes all files or none: stages them, then writes a journal with their targets, after which
 * `finishImport` can always complete the work. If killed before the journal exists, `content/` is unchanged.
 *
 * @throws before writing, if a path is outside `content/` or contains a symbolic link
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

/** Completes an interrupted import, or deletes what was only staged. Returns whether one was completed. */
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
