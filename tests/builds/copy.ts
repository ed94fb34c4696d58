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

/** A temporary clone of the project. */
export interface Copy {
  readonly folder: string;
  remove(): void;
}

const PROJECT = process.cwd();

/** Lists tracked and new files that are not ignored, so that uncommitted changes are tested too. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(path));
}

/** How a copy gets its packages: `linked` to ours, or its `own` production packages. */
export type Packages = 'linked' | 'own';

/**
 * Copies project files to a new temporary folder.
 *
 * @param files the files in writing order
 * @param name part of the folder's name
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
  // Tells `scripts/setup.mjs` that the packages match the lock file.
  writeFileSync(join(folder, 'node_modules/.installed-lock'), lock.digest('hex'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links each package separately, so that files that tools write next to packages stay in the copy. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/** Hard-links or copies the packages that are not for development only. */
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

/** Hard-links a file; copies it if it is on another disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
