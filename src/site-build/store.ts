import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './lock.ts';
import { markFolder } from './own-folder.ts';
import { protectTree } from './tree.ts';

/** How many unused entries are kept at least, for builds that alternate between hosts and paths. */
const SPARE = 64;

/**
 * A cache of finished folders, by the key of everything they were made from. Entries appear atomically, even if a build
 * is killed, and never change; entries that no build uses are eventually deleted.
 */
export interface Store {
  has(key: string): boolean;
  /** Returns the folder of an entry. */
  folder(key: string): string;
  /** Reads a text file of an entry. */
  read(key: string, file: string): string;
  /** Moves a folder into the store as an entry. */
  take(key: string, folder: string): void;
  /** Creates a temporary folder on the same disk. If this build does not delete it, the next one does. */
  scratch(name: string): string;
  /** Deletes the oldest unused entries; keeps as many as there are used ones, and at least 64. */
  prune(used: ReadonlySet<string>): void;
  /** Deletes the temporary folders of this build. */
  close(): void;
}

/** Deletes the temporary folders of killed builds. */
function sweep(work: string): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work)) {
    const pid = Number(name);
    // A run can outlive its build for a moment.
    const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
    if (pid === process.pid || !isRunning(pid)) rmSync(`${work}/${name}`, options);
  }
}

/** Opens the store in a folder; creates it if needed. */
export function openStore(root: string): Store {
  const entries = `${root}/entries`;
  const own = `${root}/unfinished/${process.pid}`;
  const folder = (key: string) => `${entries}/${key}`;
  sweep(`${root}/unfinished`);
  mkdirSync(entries, { recursive: true });
  markFolder(root);
  return {
    has: (key) => existsSync(folder(key)),
    folder,
    read: (key, file) => readFileSync(`${folder(key)}/${file}`, 'utf8'),
    take(key, from) {
      protectTree(from);
      // Another build may have been faster, with the same result.
      if (!existsSync(folder(key))) renameSync(from, folder(key));
    },
    scratch(name) {
      mkdirSync(dirname(`${own}/${name}`), { recursive: true });
      mkdirSync(`${own}/${name}`);
      return `${own}/${name}`;
    },
    prune(used) {
      const now = new Date();
      for (const key of used) utimesSync(folder(key), now, now);
      const others = readdirSync(entries).filter((key) => !used.has(key));
      const aged = others
        .map((key) => ({ key, time: statSync(folder(key)).mtimeMs }))
        .toSorted((a, b) => b.time - a.time);
      for (const { key } of aged.slice(Math.max(SPARE, used.size))) {
        // Rename first, so that a killed build leaves no partial entry.
        mkdirSync(own, { recursive: true });
        renameSync(folder(key), `${own}/dropped-${key}`);
        rmSync(`${own}/dropped-${key}`, { recursive: true, force: true });
      }
    },
    close: () => rmSync(own, { recursive: true, force: true }),
  };
}
