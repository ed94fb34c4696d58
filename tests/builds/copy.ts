import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The project as somebody else has it, in a folder of its own, until it is removed. */
export interface Copy {
  readonly folder: string;
  remove(): void;
}

const PROJECT = process.cwd();

/** The files that a clone would have, and those that are new and not ignored: what is tried is what is being written. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(path));
}

/** How a copy has its packages: `linked` to ours, or `own`, all that a build needs and nothing that tests do. */
export type Packages = 'linked' | 'own';

/**
 * Copies files of the project to where nobody has been.
 *
 * @param files in the order in which they are to be written
 * @param name a part of the folder's name
 */
export function copyProject(files: readonly string[], name: string, packages: Packages = 'linked'): Copy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(PROJECT, path), join(folder, path));
  }
  if (packages === 'own') copyPackages(folder);
  else linkPackages(folder);
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  // By this `scripts/setup.mjs` knows that the packages are those of the lock file.
  writeFileSync(join(folder, 'node_modules/.installed-lock'), lock.digest('hex'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Each package by a link: what tools keep beside them is the copy's own, and nothing done to the copy reaches ours. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/** The packages that the lock file does not mark as for development only, file by file. */
function copyPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path !== '' && dev !== true && existsSync(path)) copyPackage(path, join(folder, path));
  }
  cpSync('node_modules/.bin', join(folder, 'node_modules/.bin'), { recursive: true, verbatimSymlinks: true });
}

function copyPackage(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== 'node_modules') copyPackage(source, target);
    if (entry.isFile()) linkOrCopy(source, target);
  }
}

/** A second name of the same bytes costs nothing, but only one disk has it. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
