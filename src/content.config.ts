import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { formatProblem, formatProblems } from './engine/index.ts';
import { contentRoot } from './library/disk.ts';
import { readStories } from './library/library.ts';
import type { Story } from './library/story.ts';

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
  for (const reading of readStories(contentRoot())) {
    problems.push(...reading.problems);
    for (const warning of reading.warnings) logger.warn(formatProblem(warning));
    if (reading.story === null) continue;
    if (isUnrecorded(reading.story))
      logger.warn(
        `${reading.story.slug}: run \`npm run ids\` before you publish, or links to its paragraphs break when a text is edited`,
      );
    const { slug, title, date, place, version } = reading.story;
    const data = await parseData({ id: slug, data: { title, date, place, version } });
    store.set({ id: slug, data, digest: version });
    stale.delete(slug);
  }
  if (problems.length > 0) throw contentError(problems);
  for (const slug of stale) store.delete(slug);
}

/** Whether some article's paragraphs have no addresses that last: a draft needs none. */
function isUnrecorded({ articles, ledger }: Story): boolean {
  return articles.some(({ outlet }) => !ledger.histories.some((history) => history.outlet === outlet));
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
