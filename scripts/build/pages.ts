import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { type AstroSettings, runAstro, runsAtOnce } from './astro.ts';
import { type KeyedStory, missingFrom, notesFile, type StoryNotes } from './content.ts';
import { inTurns } from './in-turns.ts';
import { groupsOf } from './shard.ts';
import type { Store } from './store.ts';

/** So few stories are built together with the pages across stories, in one run. */
const ONE_RUN = 20;
/** A run holds so many stories at most: what it needs of memory, and what a killed build has to do again, is bounded. */
const GROUP = 100;

/** What pages are built from and to. */
export interface Workshop {
  readonly store: Store;
  readonly settings: AstroSettings;
  /** The folder with the notes of the stories that are to be built. */
  readonly notes: string;
  /** Reads program and content again: gives the keys that pages of stories would have if the build began now. */
  readonly freshKeys: () => (slug: string) => string;
  readonly log: (line: string) => void;
}

/**
 * Astro reads the content after the keys were made from it: what has changed in between must not be kept under them.
 *
 * @throws one sentence that names the stories
 */
export function refuseChanged(stories: readonly KeyedStory[], freshKeys: Workshop['freshKeys']): void {
  const keyNow = freshKeys();
  const changed = stories.filter(({ slug, key }) => keyNow(slug) !== key).map(({ slug }) => slug);
  if (changed.length > 0)
    throw new Error(`${changed.join(', ')} changed while the pages were built, or the program did: build again`);
}

/** Takes a story's pages over from a run, with what other pages and the search need of it. */
function takeStory({ slug, key }: KeyedStory, out: string, { store, notes }: Workshop): void {
  const entry = store.scratch(`story-${slug}`);
  renameSync(`${out}/${slug}`, `${entry}/pages`);
  renameSync(`${entry}/pages/summary.json`, `${entry}/summary.json`);
  renameSync(notesFile(notes, slug), `${entry}/notes.json`);
  const { formerly } = JSON.parse(readFileSync(`${entry}/notes.json`, 'utf8')) as StoryNotes;
  mkdirSync(`${entry}/former`);
  for (const old of formerly) if (existsSync(`${out}/${old}`)) renameSync(`${out}/${old}`, `${entry}/former/${old}`);
  store.take(key, entry);
}

/** Takes over what a run has made beside the pages of stories. */
function takeSite(key: string, stories: readonly KeyedStory[], out: string, { store }: Workshop): void {
  const entry = store.scratch('site');
  const slugs = new Set(stories.map(({ slug }) => slug));
  mkdirSync(`${entry}/pages`);
  for (const name of readdirSync(out)) if (!slugs.has(name)) renameSync(`${out}/${name}`, `${entry}/pages/${name}`);
  store.take(key, entry);
}

/** Builds the pages of stories that are not there yet, group by group. */
export async function buildStories(stories: readonly KeyedStory[], workshop: Workshop): Promise<void> {
  const missing = missingFrom(workshop.store, stories);
  const groups = groupsOf(missing, Math.min(GROUP, Math.ceil(missing.length / runsAtOnce())));
  let done = 0;
  await inTurns(groups, runsAtOnce(), async (group) => {
    const name = `group-${group[0]?.slug ?? ''}`;
    const part = { stories: group.map(({ slug }) => slug), summaries: [] };
    const out = await runAstro(part, workshop.store.scratch(name), workshop.settings);
    refuseChanged(group, workshop.freshKeys);
    for (const story of group) takeStory(story, out, workshop);
    done += group.length;
    workshop.log(`${done} of ${missing.length} stories built`);
  });
}

/** Builds the pages across all stories, and with them the few stories that are not there yet. */
export async function buildSite(key: string, stories: readonly KeyedStory[], workshop: Workshop): Promise<void> {
  const { store } = workshop;
  if (missingFrom(store, stories).length > ONE_RUN) await buildStories(stories, workshop);
  const missing = missingFrom(store, stories);
  if (missing.length === 0 && store.has(key)) return;
  const others = stories.filter((story) => store.has(story.key));
  const summaries = others.map((story): unknown => JSON.parse(store.read(story.key, 'summary.json')));
  const part = { stories: missing.map(({ slug }) => slug), summaries };
  const out = await runAstro(part, store.scratch('group-site'), workshop.settings);
  refuseChanged(missing, workshop.freshKeys);
  for (const story of missing) if (existsSync(`${out}/${story.slug}`)) takeStory(story, out, workshop);
  takeSite(key, stories, out, workshop);
}
