import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';

/** The files below a folder, from it on. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`).map((file) => `${entry.name}/${file}`) : [entry.name],
  );
}

/** One file at two places; a copy of it where the disk cannot have that. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Puts all files below a folder at another place, too, without copying their bytes. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(`${from}/${entry.name}`, `${to}/${entry.name}`);
    else link(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}

/** Makes the files below a folder safe from being written over: they stand at other places, too. */
export function protectTree(folder: string): void {
  for (const file of filesBelow(folder)) chmodSync(`${folder}/${file}`, 0o444);
}

/** Whatever becomes of a build, the folder holds the old site or the new one, or the next build puts the old one back. */
export function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Mends what a killed build has left of `replaceFolder`. */
export function mendFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
  rmSync(`${folder}.old`, { recursive: true, force: true });
  rmSync(`${folder}.next`, { recursive: true, force: true });
}
