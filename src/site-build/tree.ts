import { chmodSync, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';

/** Lists all files below a folder, as relative paths. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`).map((file) => `${entry.name}/${file}`) : [entry.name],
  );
}

/** Hard-links a file, or copies it if the file system does not allow that. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Hard-links all files below a folder into another folder. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(`${from}/${entry.name}`, `${to}/${entry.name}`);
    else link(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}

/** Makes the files below a folder read-only, because hard links to them exist elsewhere. */
export function protectTree(folder: string): void {
  for (const file of filesBelow(folder)) chmodSync(`${folder}/${file}`, 0o444);
}
