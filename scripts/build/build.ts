import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { formatProblems } from '../../src/engine/index.ts';
import { withLock } from '../lock.ts';
import { againstBuild, readBuild } from './against-build.ts';
import { checkContent, editionWarnings, type KeyedStory, missingFrom, notesFile, notesOf } from './content.ts';
import { keyOf, programKey, storyKey, storySlugs } from './key.ts';
import type { BuildOptions } from './options.ts';
import { markFolder, realFolder, refuseForeign, repairFolder, replaceFolder } from './own-folder.ts';
import { buildSite, buildStories, type Workshop } from './pages.ts';
import { readParts, refuseMissing, writePart } from './parts.ts';
import { buildSearch } from './search.ts';
import { inShard } from './shard.ts';
import { openStore, type Store } from './store.ts';
import { linkTree } from './tree.ts';

/** Where a build happens. */
export interface Place {
  /** The folder of the program. */
  readonly project: string;
  /** The folder that `content/` is in. */
  readonly root: string;
  readonly log: (line: string) => void;
}

/** What is wrong with the content, all of it; the build stops at nothing else of its own. */
export class ContentError extends Error {}

/**
 * Builds the site, or one part of it. Whatever of it was built before, from the same content and by the same program,
 * is taken from the store; the rest is built in runs of Astro; and only when all is there does the site come to its
 * place.
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
  // Read first: the earlier build may be in the folder that this one replaces.
  const earlier = options.against === null ? null : readBuild(resolve(project, options.against), all);
  const missing = missingFrom(store, stories);
  log(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${missing.length} to build`);
  const notes = checkedNotes(root, missing, store);
  const freshKeys = () => {
    const now = programKey(project, root, [options.base, options.site ?? '']);
    return (slug: string) => storyKey(root, slug, now);
  };
  const workshop: Workshop = { store, settings: options, notes, freshKeys, log };
  if (options.shard !== null) {
    await buildStories(stories, workshop);
    log(`The part is in ${relative(project, writePart(parts, options.shard, stories, store))}.`);
  } else {
    await buildAll(outDir, options.outDir, program, stories, workshop);
    log(`The site is in ${options.outDir}.`);
  }
  for (const line of [...editionWarnings(root), ...stories.flatMap((story) => notesOf(story, store).warnings)])
    log(line);
  if (earlier !== null) for (const line of againstBuild(earlier, readBuild(outDir, all))) log(line);
  store.close();
  log('Complete!');
}

/** Keeps the notes of the changed stories; throws all that is wrong with the content. */
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
  workshop: Workshop,
): Promise<void> {
  const { store } = workshop;
  const site = keyOf('site', program, ...stories.flatMap(({ slug, key }) => [slug, key]));
  await buildSite(site, stories, workshop);
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
  // Whole builds take minutes: somebody may have put something there in the meantime.
  refuseForeign(outDir, name);
  replaceFolder(outDir, next);
  store.prune(new Set([site, ...stories.map(({ key }) => key), ...indexes.map(({ key }) => key)]));
}

/** Runs of Astro at the same time disturb each other unless what they make is within the folder of the program. */
function safeStore(name: string, project: string): string {
  const folder = resolve(project, name);
  if (!isWithin(folder, project)) throw new Error(`--store ${folder} is not within ${project}: name a folder there`);
  // The program's own cache needs no mark: nothing else is kept there.
  if (!isWithin(folder, join(project, '.cache'))) refuseForeign(folder, `--store ${name}`);
  return folder;
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** The folder is replaced as a whole. It must hold nothing but a site, and must not lie where content or git's data are. */
function safeOutDir(name: string, { project, root }: Place): string {
  const outDir = realFolder(resolve(project, name));
  const real = [project, root].map((folder) => realFolder(folder));
  if (real.some((folder) => isWithin(folder, outDir)))
    throw new Error(`--outDir ${name} holds the program or the content: name a folder for the site alone`);
  const kept = [join(project, '.git'), join(project, 'node_modules'), join(project, 'src'), join(root, 'content')];
  const holder = kept.find((folder) => isWithin(outDir, realFolder(folder)));
  if (holder !== undefined) throw new Error(`--outDir ${name} is in ${holder}: name a folder for the site alone`);
  refuseForeign(outDir, `--outDir ${name}`);
  return outDir;
}
