import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { formatProblems } from './engine/index.ts';
import { contentRoot, localDisk } from './library/disk.ts';
import { readStories } from './library/library.ts';
import { partOfBuild } from './library/part.ts';
import { warningsOf } from './library/warning.ts';

/** What the site's store keeps of a story: enough to list it, never its articles. */
const entrySchema = z.object({
  title: z.string(),
  date: z.string(),
  place: z.string(),
  /** Here and not only as the digest, so that in `dev` a changed word makes new pages. */
  version: z.string(),
});

/** Reads `content/`, one entry a story by its slug, and follows edits in `dev`. */
const storyLoader: Loader = {
  name: 'stories',
  load: async (context) => {
    await fill(context);
    follow(context);
  },
};

async function fill({ store, parseData, logger }: LoaderContext): Promise<void> {
  const stale = new Set(store.keys());
  const problems: VFileMessage[] = [];
  const { stories } = partOfBuild();
  for (const reading of readStories(contentRoot(), localDisk, stories)) {
    problems.push(...reading.problems);
    // Of a part, the build has told them already.
    if (stories === null) for (const line of warningsOf(reading)) logger.warn(line);
    if (reading.story === null) continue;
    const { slug, title, date, place, version } = reading.story;
    const data = await parseData({ id: slug, data: { title, date, place, version } });
    store.set({ id: slug, data, digest: version });
    stale.delete(slug);
  }
  if (problems.length > 0) throw contentError(problems);
  for (const slug of stale) store.delete(slug);
}

/** The problems are the editor's, not the program's: no stack of calls belongs beside them. */
function contentError(problems: readonly VFileMessage[]): Error {
  return Object.assign(new Error(formatProblems(problems)), { stack: '' });
}

/** An edit that breaks the content is told, and leaves the pages as they were. */
function follow(context: LoaderContext): void {
  const folder = `${contentRoot()}/content/`;
  context.watcher?.add(folder);
  context.watcher?.on('all', (_event, path) => {
    if (!path.replaceAll('\\', '/').startsWith(folder)) return;
    fill(context).catch((error: unknown) => context.logger.error(String(error)));
  });
}

/** The stories by slug. Pages read the articles of the one that they show through `src/library`. */
export const collections = {
  stories: defineCollection({ loader: storyLoader, schema: entrySchema }),
};
