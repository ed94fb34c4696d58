import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { RUN_FOLDERS } from '../../tests/run-folder.ts';
import { isRunning } from '../lock.ts';

/**
 * Makes the folder of this run, so that two runs in one folder of the project write nothing of each other’s. What runs
 * before have left is removed; what this one leaves can be looked at until the next.
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
