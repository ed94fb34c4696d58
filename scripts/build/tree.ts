import { chmodSync, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';

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
