import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { isRunning } from '../../src/site-build/lock.ts';
import { RUN_FOLDERS } from '../../tests/run-folder.ts';

/**
 * Creates the folder of this run, so that two runs in one project folder do not share files. Deletes what earlier runs
 * left; this run's files stay until the next.
 */
export function openRunFolder(): string {
  mkdirSync(RUN_FOLDERS, { recursive: true });
  for (const name of readdirSync(RUN_FOLDERS)) {
    if (/^\d+$/.test(name) && !isRunning(Number(name)))
      rmSync(`${RUN_FOLDERS}/${name}`, { recursive: true, force: true });
  }
  const folder = `${RUN_FOLDERS}/${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}
