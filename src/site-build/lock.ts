import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a process with this id is running. */
export function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Returns the id of the process that holds a lock; null if none does. */
function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return isRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Runs an action while no other process holds the same lock.
 *
 * @param file the lock file, which contains the id of the process and exists only while the action runs
 * @param work a description for the message: `changes content/`
 * @throws if another process holds the lock
 */
export function withLock<Result>(file: string, work: string, act: () => Result): Result {
  takeLock(file, work);
  const release = () => rmSync(file, { force: true });
  try {
    const result = act();
    if (!(result instanceof Promise)) {
      release();
      return result;
    }
    return result.finally(release) as Result;
  } catch (error) {
    release();
    throw error;
  }
}

function takeLock(file: string, work: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    if (isLinked(own, file)) return;
    if (holderOf(file) === null) {
      removeStale(file, `${own}.stale`);
      if (isLinked(own, file)) return;
    }
    throw new Error(
      `Another command ${work} (process ${holderOf(file) ?? 'unknown'}): wait until it is done. ` +
        `If that process is something else, delete ${file}`,
    );
  } finally {
    rmSync(own, { force: true });
  }
}

/** Creates the lock as a symbolic link, which is atomic including its content. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a killed process; restores it if another process took it in the meantime. */
function removeStale(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) !== null) isLinked(aside, file);
  rmSync(aside, { force: true });
}
