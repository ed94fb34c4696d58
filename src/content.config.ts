import { defineCollection, reference } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { formatProblems } from './engine/index.ts';
import { contentRoot, localDisk } from './library/disk.ts';
import { readStories } from './library/library.ts';
import { partOfBuild } from './library/part.ts';
import { STORIES, type Story } from './library/story.ts';
import { warningsOf } from './library/warning.ts';
import { articleSchema } from './schemas/article.ts';
import { outletSchema } from './schemas/outlet.ts';

/** One entry of a collection, before references in it are resolved. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly filePath: string;
  /** The story's version, so that in `dev` a changed word makes new pages. */
  readonly digest: string;
}

/** All entries, what is wrong, and what an editor should look at. */
interface Content {
  readonly entries: Readonly<Record<CollectionName, readonly Entry[]>>;
  readonly problems: readonly VFileMessage[];
  readonly warnings: readonly string[];
}

type CollectionName = 'stories' | 'articles' | 'outlets';

function storyEntry({ slug, title, date, place, version, outlets }: Story): Entry {
  const data = { title, date, place, version, outlets: outlets.map((outlet) => outlet.slug) };
  return { id: slug, data, filePath: `${STORIES}/${slug}/story.yaml`, digest: version };
}

function articleEntries({ slug, version, articles }: Story): readonly Entry[] {
  return articles.map(({ outlet, facts }) => ({
    id: `${slug}/${outlet}`,
    data: { ...facts, story: slug },
    filePath: `${STORIES}/${slug}/${outlet}.md`,
    digest: version,
  }));
}

function outletEntries({ outlets }: Story): readonly Entry[] {
  return outlets.map(({ slug, ...data }) => ({
    id: slug,
    data,
    filePath: `content/outlets/${slug}.yaml`,
    digest: JSON.stringify(data),
  }));
}

/** Reads `content/`, keeping no texts, so that a thousand stories need not be in memory at once. */
function readContent(): Content {
  const entries: Record<CollectionName, Entry[]> = { stories: [], articles: [], outlets: [] };
  const problems: VFileMessage[] = [];
  const warnings: string[] = [];
  const { stories } = partOfBuild();
  for (const reading of readStories(contentRoot(), localDisk, stories)) {
    problems.push(...reading.problems);
    // Those of a part were reported before its run.
    if (stories === null) warnings.push(...warningsOf(reading));
    if (reading.story === null) continue;
    entries.stories.push(storyEntry(reading.story));
    entries.articles.push(...articleEntries(reading.story));
    entries.outlets.push(...outletEntries(reading.story));
  }
  return { entries, problems, warnings };
}

let shared: Promise<Content> | null = null;

/** Reads the content once for all loaders that ask at the same time: at the start, and after each edit. */
function sharedContent(): Promise<Content> {
  shared ??= new Promise((resolve) => setImmediate(resolve)).then(readContent).finally(() => {
    shared = null;
  });
  return shared;
}

/** Fills one collection, and follows edits in `dev`. Only that of the stories reports warnings and failed edits. */
function loaderOf(name: CollectionName): Loader {
  return {
    name,
    load: async (context) => {
      await fill(name, context);
      follow(name, context);
    },
  };
}

async function fill(name: CollectionName, { store, parseData, logger }: LoaderContext): Promise<void> {
  const { entries, problems, warnings } = await sharedContent();
  if (name === 'stories') for (const line of warnings) logger.warn(line);
  const stale = new Set(store.keys());
  for (const { id, data, filePath, digest } of entries[name]) {
    store.set({ id, data: await parseData({ id, data }), filePath, digest });
    stale.delete(id);
  }
  if (problems.length > 0) throw contentError(problems);
  for (const id of stale) store.delete(id);
}

/** The problems are the editor's, not the program's: no stack of calls belongs beside them. */
function contentError(problems: readonly VFileMessage[]): Error {
  return Object.assign(new Error(formatProblems(problems)), { stack: '' });
}

/** An edit that breaks the content is reported, and leaves the pages as they were. */
function follow(name: CollectionName, context: LoaderContext): void {
  const folder = `${contentRoot()}/content/`;
  context.watcher?.add(folder);
  context.watcher?.on('all', (_event, path) => {
    if (!path.replaceAll('\\', '/').startsWith(folder)) return;
    fill(name, context).catch((error: unknown) => {
      if (name === 'stories') context.logger.error(String(error));
    });
  });
}

/**
 * What `content/` has, without the texts (ADR 0004): pages read those of the story that they show through `edition.ts`.
 * An article's id is `{story}/{outlet}`.
 */
export const collections = {
  stories: defineCollection({
    loader: loaderOf('stories'),
    schema: z.object({
      title: z.string(),
      date: z.string(),
      place: z.string(),
      version: z.string(),
      outlets: z.array(reference('outlets')),
    }),
  }),
  articles: defineCollection({
    loader: loaderOf('articles'),
    schema: articleSchema.unwrap().extend({ story: reference('stories'), outlet: reference('outlets') }),
  }),
  outlets: defineCollection({ loader: loaderOf('outlets'), schema: outletSchema }),
};
