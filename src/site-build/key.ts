import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { EDITION_FILE } from '../library/imprint.ts';

/** The files besides content that pages may depend on; when in doubt, included. */
const PROGRAM = [
  'astro.config.mjs',
  'docs/accuracy.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Returns forty hexadecimal digits that identify the texts. */
export function keyOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 40);
}

/** Lists the files at or below a path, sorted. Does not follow symbolic links, which could form loops. */
function filesAt(path: string): readonly string[] {
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (about === undefined) return [];
  if (!about.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => filesAt(`${path}/${name}`));
}

/** Returns a file's bytes; for a symbolic link, its target path. (Links in content are refused later.) */
function bytesOf(file: string): string | Buffer {
  const about = lstatSync(file);
  if (about.isSymbolicLink()) return readlinkSync(file);
  return about.isFile() ? readFileSync(file) : '';
}

/** Returns the relative names and digests of files, alternating. */
function digests(root: string, paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => filesAt(`${root}/${path}`));
  return files.flatMap((file) => [
    file.slice(root.length + 1),
    createHash('sha256').update(bytesOf(file)).digest('hex'),
  ]);
}

/**
 * Returns the key of everything that all pages depend on.
 *
 * @param root the folder that contains `content/`
 * @param settings base path and host of the site
 */
export function programKey(project: string, root: string, settings: readonly string[]): string {
  return keyOf(process.version, ...settings, ...digests(project, PROGRAM), ...digests(root, [EDITION_FILE]));
}

/** Returns the outlet files that a story may refer to: those whose slug occurs anywhere in its files. */
function outletsIn(root: string, folder: string): readonly string[] {
  const files = filesAt(`${root}/${folder}`);
  const texts = files.filter((file) => !file.endsWith('.md')).map((file) => bytesOf(file).toString());
  const words = new Set([...files, ...texts].flatMap((text) => text.match(/[a-z0-9-]+/g) ?? []));
  return filesAt(`${root}/content/outlets`)
    .map((file) => file.slice(root.length + 1))
    .filter((file) => words.has(basename(file, '.yaml')));
}

/** Returns the key of a story's pages: over its files, the outlets that it refers to, and the program key. */
export function storyKey(root: string, slug: string, program: string): string {
  const folder = `content/stories/${slug}`;
  return keyOf(program, slug, ...digests(root, [folder, ...outletsIn(root, folder)]));
}

/** Returns the slugs of all stories, sorted. */
export function storySlugs(root: string): readonly string[] {
  const folder = `${root}/content/stories`;
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
