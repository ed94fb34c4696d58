import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { EDITION_FILE } from '../../src/library/imprint.ts';

/** What pages are made with, beside content: whatever a page can depend on, and rather too much than too little. */
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

/** Forty hexadecimal digits that are the same for the same texts, and for no others. */
export function keyOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 40);
}

/** The files at a path or below it, in order; none where there is nothing. Links are not followed: they can form loops. */
function filesAt(path: string): readonly string[] {
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (about === undefined) return [];
  if (!about.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => filesAt(`${path}/${name}`));
}

/** A file's bytes; of a link, the path that it leads to. Content with one is refused, the program has none. */
function bytesOf(file: string): string | Buffer {
  const about = lstatSync(file);
  if (about.isSymbolicLink()) return readlinkSync(file);
  return about.isFile() ? readFileSync(file) : '';
}

/** Names, from the root on, and digests of files, by turns. */
function digests(root: string, paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => filesAt(`${root}/${path}`));
  return files.flatMap((file) => [
    file.slice(root.length + 1),
    createHash('sha256').update(bytesOf(file)).digest('hex'),
  ]);
}

/**
 * The key of everything that all pages depend on.
 *
 * @param root the folder that `content/` is in
 * @param settings what the pages are built for: the path, the host
 */
export function programKey(project: string, root: string, settings: readonly string[]): string {
  return keyOf(process.version, ...settings, ...digests(project, PROGRAM), ...digests(root, [EDITION_FILE]));
}

/** The outlets that a story's files can speak of: every name in them that is an outlet's, were it by chance. */
function outletsIn(root: string, folder: string): readonly string[] {
  const files = filesAt(`${root}/${folder}`);
  const texts = files.filter((file) => !file.endsWith('.md')).map((file) => bytesOf(file).toString());
  const words = new Set([...files, ...texts].flatMap((text) => text.match(/[a-z0-9-]+/g) ?? []));
  return filesAt(`${root}/content/outlets`)
    .map((file) => file.slice(root.length + 1))
    .filter((file) => words.has(basename(file, '.yaml')));
}

/** The key of a story's pages: its own files, those of the outlets that it speaks of, and the program's key. */
export function storyKey(root: string, slug: string, program: string): string {
  const folder = `content/stories/${slug}`;
  return keyOf(program, slug, ...digests(root, [folder, ...outletsIn(root, folder)]));
}

/** The slugs of all stories, in order. */
export function storySlugs(root: string): readonly string[] {
  const folder = `${root}/content/stories`;
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
