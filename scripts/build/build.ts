import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { formatProblems } from '../../src/engine/index.ts';
import { checkContent, type KeyedStory, missingFrom, notesFile, notesOf } from './content.ts';
import { keyOf, programKey, storyKey, storySlugs } from './key.ts';
import type { BuildOptions } from './options.ts';
import { buildSite, buildStories, type Workshop } from './pages.ts';
import { readParts, refuseMissing, writePart } from './parts.ts';
import { buildSearch } from './search.ts';
import { inShard } from './shard.ts';
import { openStore, type Store } from './store.ts';
import { linkTree, mendFolder, replaceFolder } from './tree.ts';

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
export async function buildWhole(options: BuildOptions, { project, root, log }: Place): Promise<void> {
  const outDir = safeOutDir(resolve(project, options.outDir), project);
  mendFolder(outDir);
  const parts = resolve(project, options.parts);
  const store = openStore(storeFolder(resolve(project, options.store), project));
  const program = programKey(project, [options.base, options.site ?? '']);
  const all = storySlugs(root).map((slug) => ({ slug, key: storyKey(root, slug, program) }));
  const stories = options.shard === null ? all : inShard(all, options.shard);
  if (options.merge) {
    readParts(parts, stories, store);
    refuseMissing(parts, stories, store);
  }
  const missing = missingFrom(store, stories);
  log(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${missing.length} to build`);
  const workshop: Workshop = { store, settings: options, notes: checkedNotes(root, missing, store), log };
  if (options.shard !== null) {
    await buildStories(stories, workshop);
    log(`The part is in ${relative(project, writePart(parts, options.shard, stories, store))}.`);
  } else {
    await buildAll(outDir, program, stories, workshop);
    log(`The site is in ${options.outDir}.`);
  }
  for (const line of stories.flatMap((story) => notesOf(story, store).warnings)) log(line);
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

async function buildAll(outDir: string, program: string, stories: readonly KeyedStory[], workshop: Workshop) {
  const { store } = workshop;
  const site = keyOf('site', program, ...stories.flatMap(({ slug, key }) => [slug, key]));
  await buildSite(site, stories, workshop);
  const indexes = await buildSearch(stories, store);
  const next = `${outDir}.next`;
  mkdirSync(dirname(next), { recursive: true });
  linkTree(`${store.folder(site)}/pages`, next);
  for (const { slug, key } of stories) linkTree(`${store.folder(key)}/pages`, `${next}/${slug}`);
  for (const { name, key } of indexes) linkTree(`${store.folder(key)}/pages`, `${next}/pagefind/${name}`);
  replaceFolder(outDir, next);
  store.prune(new Set([site, ...stories.map(({ key }) => key), ...indexes.map(({ key }) => key)]));
}

/** Runs of Astro at the same time disturb each other unless what they make is within the folder of the program. */
function storeFolder(folder: string, project: string): string {
  if (isWithin(folder, project)) return folder;
  throw new Error(`--store ${folder} is not within ${project}: name a folder there`);
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The folder is replaced as a whole: one that holds the program, or more than sites, must not be. */
function safeOutDir(outDir: string, project: string): string {
  if (isWithin(project, outDir)) {
    throw new Error(`--outDir ${outDir} holds the program itself: name a folder for the site alone`);
  }
  return outDir;
}
