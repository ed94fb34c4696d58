import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where runs of the tests write: below it each run of `npm test` has a folder of its own. */
export const RUN_FOLDERS = '.cache/tests';

/** The folder, relative to the project, of everything that this run of the tests writes; a command by hand has one, too. */
export function runFolder(): string {
  return process.env['TEST_FOLDER'] ?? `${RUN_FOLDERS}/by-hand`;
}

/** An absolute path in the folder of this run. */
export function inRunFolder(path: string): string {
  return join(fileURLToPath(new URL('..', import.meta.url)), runFolder(), path);
}
