import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** The file by which a build knows a folder that a build has made, and may therefore replace or delete it. */
const MARKER = '.collated-press';
const MARKER_TEXT = 'npm run build made this folder, and replaces it as a whole.\n';

/** Marks a folder as made by a build. Whatever is in it may be deleted from then on. */
export function markFolder(folder: string): void {
  writeFileSync(`${folder}/${MARKER}`, MARKER_TEXT);
}

/** Sites that were built before there was a marker are known by the files that hosts read. */
function isOlderSite(folder: string, names: readonly string[]): boolean {
  const isWritten = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').startsWith('# Written by the build.');
  return names.includes('_nginx.conf') && names.includes('_headers') && isWritten('_headers');
}

function isOurs(folder: string): boolean {
  const about = lstatSync(folder, { throwIfNoEntry: false });
  if (about === undefined) return true;
  if (!about.isDirectory()) return false;
  const names = readdirSync(folder);
  if (names.includes('.git')) return false;
  return names.length === 0 || names.includes(MARKER) || isOlderSite(folder, names);
}

/**
 * Refuses to replace or delete anything that no build has made: `--outDir content` must not cost anybody the content.
 *
 * @param name the folder as the command calls it
 * @throws one sentence unless the folder, and those beside it that a build needs, are absent, empty or made by a build
 */
export function refuseForeign(folder: string, name: string): void {
  const foreign = [folder, `${folder}.next`, `${folder}.old`].find((one) => !isOurs(one));
  if (foreign === undefined) return;
  const shown = name + foreign.slice(folder.length);
  throw new Error(
    `${shown} was not made by a build, and would be deleted: name a folder that is new or empty, or delete ${foreign} yourself`,
  );
}

/** The folder that a path means, a symbolic link at its end followed: the link stays when the folder is replaced. */
export function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync.native(folder) : folder;
}

/** Killed at any moment, this leaves the old folder, the new one, or the old one under the name that `repairFolder` knows. */
export function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Puts right what a killed build has left beside a folder that `refuseForeign` has let pass. */
export function repairFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
  rmSync(`${folder}.old`, { recursive: true, force: true });
  rmSync(`${folder}.next`, { recursive: true, force: true });
}
