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

/** The file that marks a folder as build output, which a build may replace or delete. */
const MARKER = '.collated-press';
const MARKER_TEXT = 'This folder was created by npm run build, which may replace it at any time.\n';

/** Marks a folder as build output. Builds may delete its content from then on. */
export function markFolder(folder: string): void {
  writeFileSync(`${folder}/${MARKER}`, MARKER_TEXT);
}

/** Recognizes sites built before the marker existed, by their host configuration files. */
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
 * Refuses to replace or delete anything that is not build output, so that `--outDir content` cannot delete the content.
 *
 * @param name the folder as given on the command line
 * @throws unless the folder and its `.next` and `.old` siblings are absent, empty or build output
 */
export function refuseForeign(folder: string, name: string): void {
  const foreign = [folder, `${folder}.next`, `${folder}.old`].find((one) => !isOurs(one));
  if (foreign === undefined) return;
  const shown = name + foreign.slice(folder.length);
  throw new Error(
    `${shown} was not created by a build and would be deleted: name a new or empty folder, or delete ${foreign} yourself`,
  );
}

/** Resolves a symbolic link at the end of a path, so that replacing the folder keeps the link. */
export function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync.native(folder) : folder;
}

/** Replaces a folder. If killed, leaves the old folder, the new one, or `.old`, which `repairFolder` restores. */
export function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Cleans up after a killed build. Call only after `refuseForeign`. */
export function repairFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
  rmSync(`${folder}.old`, { recursive: true, force: true });
  rmSync(`${folder}.next`, { recursive: true, force: true });
}
