import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { formatProblems } from '../engine/index.ts';
import { againstBuild, readBuild } from './against-build.ts';
import { checkContent, editionWarnings, type KeyedStory, missingFrom, notesFile, notesOf } from './content.ts';
import { keyOf, programKey, storyKey, storySlugs } from './key.ts';
import { withLock } from './lock.ts';
import type { BuildOptions } from './options.ts';
import { markFolder, realFolder, refuseForeign, repairFolder, replaceFolder } from './own-folder.ts';
import { type BuildContext, buildSite, buildStories } from './pages.ts';
import { readParts, refuseMissing, writePart } from './parts.ts';
import { buildSearch } from './search.ts';
import { inShard } from './shard.ts';
import { openStore, type Store } from './store.ts';
import { linkTree } from './tree.ts';

/** The folders of a build. */
export interface Place {
  /** The project folder. */
  readonly project: string;
  /** The folder that contains `content/`. */
  readonly root: string;
  readonly log: (line: string) => void;
}

/** All problems of the content. */
export class ContentError extends Error {}

/**
 * Builds the site, or one shard of it. Reuses everything in the store that was built from the same content by the same
 * program, builds the rest in runs of Astro, and replaces the output folder only when everything is complete.
 *
 * @throws ContentError if the content has problems
 */
export async function buildWhole(options: BuildOptions, place: Place): Promise<void> {
  const outDir = safeOutDir(options.outDir, place);
  const lock = join(place.project, '.cache/locks', keyOf(outDir));
  await withLock(lock, `builds ${options.outDir}`, () => buildInto(outDir, options, place));
}

async function buildInto(outDir: string, options: BuildOptions, { project, root, log }: Place): Promise<void> {
  repairFolder(outDir);
  const parts = resolve(project, options.parts);
  const store = openStore(safeStore(options.store, project));
  const program = programKey(project, root, [options.base, options.site ?? '']);
  const all = storySlugs(root).map((slug) => ({ slug, key: storyKey(root, slug, program) }));
  const stories = options.shard === null ? all : inShard(all, options.shard);
  if (options.merge) {
    readParts(parts, stories, store);
    refuseMissing(parts, stories, store);
  }
  // Read this first: the earlier build may be in the folder that will be replaced.
  const earlier = options.against === null ? null : readBuild(resolve(project, options.against), all);
  const missing = missingFrom(store, stories);
  log(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${missing.length} to build`);
  const notes = checkedNotes(root, missing, store);
  const freshKeys = () => {
    const now = programKey(project, root, [options.base, options.site ?? '']);
    return (slug: string) => storyKey(root, slug, now);
  };
  const context: BuildContext = { store, settings: options, notes, freshKeys, log };
  if (options.shard !== null) {
    await buildStories(stories, context);
    log(`The part is in ${relative(project, writePart(parts, options.shard, stories, store))}.`);
  } else {
    await buildAll(outDir, options.outDir, program, stories, context);
    log(`The site is in ${options.outDir}.`);
  }
  for (const line of [...editionWarnings(root), ...stories.flatMap((story) => notesOf(story, store).warnings)])
    log(line);
  if (earlier !== null) for (const line of againstBuild(earlier, readBuild(outDir, all))) log(line);
  store.close();
  log('Complete!');
}

/** Writes the notes of the changed stories to a folder and returns it. Throws all problems of the content. */
function checkedNotes(root: string, missing: readonly KeyedStory[], store: Store): string {
  const folder = store.scratch('notes');
  const problems = checkContent(root, missing, (slug, notes) => {
    writeFileSync(notesFile(folder, slug), JSON.stringify(notes));
  });
  if (problems.length === 0) return folder;
  store.close();
  throw new ContentError(formatProblems(problems));
}

async function buildAll(
  outDir: string,
  name: string,
  program: string,
  stories: readonly KeyedStory[],
  context: BuildContext,
): Promise<void> {
  const { store } = context;
  const site = keyOf('site', program, ...stories.flatMap(({ slug, key }) => [slug, key]));
  await buildSite(site, stories, context);
  const indexes = await buildSearch(stories, store);
  const next = `${outDir}.next`;
  mkdirSync(next, { recursive: true });
  markFolder(next);
  linkTree(`${store.folder(site)}/pages`, next);
  for (const { slug, key } of stories) {
    linkTree(`${store.folder(key)}/former`, next);
    linkTree(`${store.folder(key)}/pages`, `${next}/${slug}`);
  }
  for (const { name, key } of indexes) linkTree(`${store.folder(key)}/pages`, `${next}/pagefind/${name}`);
  // A full build takes minutes; check again that nobody else has put something there.
  refuseForeign(outDir, name);
  replaceFolder(outDir, next);
  store.prune(new Set([site, ...stories.map(({ key }) => key), ...indexes.map(({ key }) => key)]));
}

/** Parallel runs of Astro need their output inside the project folder. */
function safeStore(name: string, project: string): string {
  const folder = resolve(project, name);
  if (!isWithin(folder, project)) throw new Error(`--store ${folder} is not inside ${project}: name a folder there`);
  // The program's own cache needs no marker.
  if (!isWithin(folder, join(project, '.cache'))) refuseForeign(folder, `--store ${name}`);
  return folder;
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** The output folder is replaced as a whole, so it must contain only a site and be outside content, program and git data. */
function safeOutDir(name: string, { project, root }: Place): string {
  const outDir = realFolder(resolve(project, name));
  const real = [project, root].map((folder) => realFolder(folder));
  if (real.some((folder) => isWithin(folder, outDir)))
    throw new Error(`--outDir ${name} contains the program or the content: name a folder for the site only`);
  const kept = [join(project, '.git'), join(project, 'node_modules'), join(project, 'src'), join(root, 'content')];
  const holder = kept.find((folder) => isWithin(outDir, realFolder(folder)));
  if (holder !== undefined) throw new Error(`--outDir ${name} is in ${holder}: name a folder for the site only`);
  refuseForeign(outDir, `--outDir ${name}`);
  return outDir;
}
