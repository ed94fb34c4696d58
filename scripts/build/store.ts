import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from '../lock.ts';
import { markFolder } from './own-folder.ts';
import { protectTree } from './tree.ts';

/** So many entries that a build has not used are kept at least: builds for other hosts and paths take turns. */
const SPARE = 64;

/**
 * Finished folders by the key of everything that they are made from. An entry is there as a whole or not at all,
 * whenever a build is killed; it is never changed, and what no build uses any more is dropped.
 */
export interface Store {
  has(key: string): boolean;
  /** The folder of an entry. */
  folder(key: string): string;
  /** The text of an entry's file. */
  read(key: string, file: string): string;
  /** Takes a folder over as an entry. */
  take(key: string, folder: string): void;
  /** A new folder on the same disk that the next build takes away if this one does not. */
  scratch(name: string): string;
  /** Drops the oldest of the entries that were not used now: there are never more of these than used ones, or than 64. */
  prune(used: ReadonlySet<string>): void;
  /** Takes away the scratch folders of this build. */
  close(): void;
}

/** Takes away what killed builds were at. */
function sweep(work: string): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work)) {
    const pid = Number(name);
    // A run can outlive its build by a moment.
    const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
    if (pid === process.pid || !isRunning(pid)) rmSync(`${work}/${name}`, options);
  }
}

/** Opens the store in a folder. */
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
      // Another build can have been faster: both made the same.
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
        // Renamed first, so that a build killed here leaves no half of an entry.
        mkdirSync(own, { recursive: true });
        renameSync(folder(key), `${own}/dropped-${key}`);
        rmSync(`${own}/dropped-${key}`, { recursive: true, force: true });
      }
    },
    close: () => rmSync(own, { recursive: true, force: true }),
  };
}
