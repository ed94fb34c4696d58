import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { type AstroSettings, runAstro, runsAtOnce } from './astro.ts';
import { type KeyedStory, missingFrom, notesFile, type StoryNotes } from './content.ts';
import { inTurns } from './in-turns.ts';
import { groupsOf } from './shard.ts';
import type { Store } from './store.ts';

/** Up to this many stories are built in the same run as the pages across stories. */
const ONE_RUN = 20;
/** The most stories per run; limits memory, and the work lost if a build is killed. */
const GROUP = 100;

/** The shared state of a build. */
export interface BuildContext {
  readonly store: Store;
  readonly settings: AstroSettings;
  /** The folder with the notes of the stories to build. */
  readonly notes: string;
  /** Reads program and content again and returns the keys that stories would have now. */
  readonly freshKeys: () => (slug: string) => string;
  readonly log: (line: string) => void;
}

/**
 * Throws if content or program changed between computing the keys and building the pages, which must not be stored then.
 *
 * @throws an error that names the stories
 */
export function refuseChanged(stories: readonly KeyedStory[], freshKeys: BuildContext['freshKeys']): void {
  const keyNow = freshKeys();
  const changed = stories.filter(({ slug, key }) => keyNow(slug) !== key).map(({ slug }) => slug);
  if (changed.length > 0) throw new Error(`${changed.join(', ')} or the program changed during the build: build again`);
}

/** Moves a story's pages from a run to the store, with the data for other pages and the search. */
function takeStory({ slug, key }: KeyedStory, out: string, { store, notes }: BuildContext): void {
  const entry = store.scratch(`story-${slug}`);
  renameSync(`${out}/${slug}`, `${entry}/pages`);
  renameSync(`${entry}/pages/summary.json`, `${entry}/summary.json`);
  renameSync(notesFile(notes, slug), `${entry}/notes.json`);
  const { formerly } = JSON.parse(readFileSync(`${entry}/notes.json`, 'utf8')) as StoryNotes;
  mkdirSync(`${entry}/former`);
  for (const old of formerly) if (existsSync(`${out}/${old}`)) renameSync(`${out}/${old}`, `${entry}/former/${old}`);
  store.take(key, entry);
}

/** Moves the pages outside stories from a run to the store. */
function takeSite(key: string, stories: readonly KeyedStory[], out: string, { store }: BuildContext): void {
  const entry = store.scratch('site');
  const slugs = new Set(stories.map(({ slug }) => slug));
  mkdirSync(`${entry}/pages`);
  for (const name of readdirSync(out)) if (!slugs.has(name)) renameSync(`${out}/${name}`, `${entry}/pages/${name}`);
  store.take(key, entry);
}

/** Builds the stories that are not in the store, group by group. */
export async function buildStories(stories: readonly KeyedStory[], context: BuildContext): Promise<void> {
  const missing = missingFrom(context.store, stories);
  const groups = groupsOf(missing, Math.min(GROUP, Math.ceil(missing.length / runsAtOnce())));
  let done = 0;
  await inTurns(groups, runsAtOnce(), async (group) => {
    const name = `group-${group[0]?.slug ?? ''}`;
    const part = { stories: group.map(({ slug }) => slug), summaries: [] };
    const out = await runAstro(part, context.store.scratch(name), context.settings);
    refuseChanged(group, context.freshKeys);
    for (const story of group) takeStory(story, out, context);
    done += group.length;
    context.log(`${done} of ${missing.length} stories built`);
  });
}

/** Builds the pages across all stories, together with the last few missing stories. */
export async function buildSite(key: string, stories: readonly KeyedStory[], context: BuildContext): Promise<void> {
  const { store } = context;
  if (missingFrom(store, stories).length > ONE_RUN) await buildStories(stories, context);
  const missing = missingFrom(store, stories);
  if (missing.length === 0 && store.has(key)) return;
  const others = stories.filter((story) => store.has(story.key));
  const summaries = others.map((story): unknown => JSON.parse(store.read(story.key, 'summary.json')));
  const part = { stories: missing.map(({ slug }) => slug), summaries };
  const out = await runAstro(part, store.scratch('group-site'), context.settings);
  refuseChanged(missing, context.freshKeys);
  for (const story of missing) if (existsSync(`${out}/${story.slug}`)) takeStory(story, out, context);
  takeSite(key, stories, out, context);
}
