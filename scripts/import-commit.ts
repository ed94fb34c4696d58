/** One file to be written, by its path from the project's folder. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** What writing asks of a disk: each call is done when it returns, so that a crash leaves what was done before it. */
export interface WritableDisk {
  /** The file's text, or null where there is none. */
  read(path: string): string | null;
  /** Writes the file and waits until it is on the disk; makes its folder. */
  write(path: string, text: string): void;
  /** Puts a file in another's place at once; makes the folder. */
  rename(from: string, to: string): void;
  /** Takes away a file, or a folder with all in it; nothing where there is none. */
  remove(path: string): void;
}

const STAGING = 'content/.import';
const JOURNAL = `${STAGING}/journal.json`;

/**
 * Writes all files or none: they are staged first, then a journal says where they belong, and from then on whoever
 * comes next can finish. Killed before the journal, nothing of the content has changed; after it, `finishImport` does
 * the rest.
 *
 * @param progress called before each file is put in its place
 */
export function commitFiles(files: readonly PlannedFile[], disk: WritableDisk): void {
  disk.remove(STAGING);
  const staged = files.map(({ path, text }, index) => ({ path, text, from: `${STAGING}/${index}` }));
  for (const { from, text } of staged) disk.write(from, text);
  const journal = JSON.stringify(staged.map(({ from, path }) => [from, path]));
  disk.write(`${JOURNAL}.part`, journal);
  disk.rename(`${JOURNAL}.part`, JOURNAL);
  finishImport(disk);
}

/** Finishes an import that was interrupted, or takes away what it had only staged. True where there was one to finish. */
export function finishImport(disk: WritableDisk): boolean {
  const journal = disk.read(JOURNAL);
  const moves = journal === null ? [] : (JSON.parse(journal) as readonly (readonly [string, string])[]);
  for (const [from, path] of moves) if (disk.read(from) !== null) disk.rename(from, path);
  disk.remove(JOURNAL);
  disk.remove(STAGING);
  return journal !== null;
}
