import type { VFileMessage } from 'vfile-message';
import { sortProblems } from '../engine/index.ts';
import { type Disk, localDisk } from './disk.ts';
import { readEntries } from './entry.ts';
import { readImprint } from './imprint.ts';
import { readOutlets, strayFile } from './outlet.ts';
import { checkDuplicates } from './slug.ts';
import { readStoryFolder, STORIES, type Story, type StoryReading } from './story.ts';

/** All stories without a problem, by slug, and all problems, by file and line. */
export interface Library {
  readonly stories: readonly Story[];
  readonly problems: readonly VFileMessage[];
  /** What an editor should look at, and what no reader is harmed by until then. */
  readonly warnings: readonly VFileMessage[];
}

/**
 * Reads everything in `content/`.
 *
 * @param root the project's folder
 */
export function readLibrary(root: string, disk: Disk = localDisk): Library {
  const readings = [...readStories(root, disk)];
  return {
    stories: readings.flatMap(({ story }) => story ?? []),
    problems: sortProblems(readings.flatMap(({ problems }) => problems)),
    warnings: sortProblems(readings.flatMap(({ warnings }) => warnings)),
  };
}

/**
 * Reads story after story, so that a thousand need not be held at once. The first reading has no story: it has the
 * problems that belong to none.
 *
 * @param wanted the slugs of the stories that are read; null for all
 */
export function* readStories(
  root: string,
  disk: Disk = localDisk,
  wanted: readonly string[] | null = null,
): Generator<StoryReading> {
  const outlets = readOutlets(root, disk);
  const { names, problems: odd } = readEntries(root, STORIES, disk);
  const slugs = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  const strays = names.filter((name) => !name.endsWith('/')).map((name) => strayFile(`${STORIES}/${name}`));
  const place = (slug: string) => ({ file: `${STORIES}/${slug}/story.yaml`, line: 1, column: 1 });
  const imprint = readImprint(root, disk);
  const top = [...readEntries(root, 'content', disk).problems, ...imprint.problems];
  const problems = [...top, ...outlets.problems, ...odd, ...strays, ...checkDuplicates(slugs, place)];
  yield { story: null, problems, warnings: imprint.warnings };
  const read = wanted === null ? slugs : slugs.filter((slug) => wanted.includes(slug));
  for (const slug of read) yield readStoryFolder(root, slug, outlets, disk);
}

/**
 * Reads one story alone, with the problems of the outlets and its own.
 *
 * @param slug the name of its folder: `harbour-fire`
 */
export function readStory(root: string, slug: string, disk: Disk = localDisk): StoryReading {
  const outlets = readOutlets(root, disk);
  const { story, problems, warnings } = readStoryFolder(root, slug, outlets, disk);
  return { story, problems: sortProblems([...outlets.problems, ...problems]), warnings };
}
