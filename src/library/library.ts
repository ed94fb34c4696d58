import type { VFileMessage } from 'vfile-message';
import { sortProblems } from '../engine/index.ts';
import { type Disk, localDisk } from './disk.ts';
import { readEntries } from './entry.ts';
import { readImprint } from './imprint.ts';
import { readOutlets, strayFile } from './outlet.ts';
import { checkDuplicates } from './slug.ts';
import { readStoryFolder, STORIES, type Story, type StoryReading } from './story.ts';

/** All stories without problems, by slug, and all problems, by file and line. */
export interface Library {
  readonly stories: readonly Story[];
  readonly problems: readonly VFileMessage[];
  /** What an editor should check, but what does not stop a build. */
  readonly warnings: readonly VFileMessage[];
}

/**
 * Reads everything in `content/`.
 *
 * @param root the project folder
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
 * Reads the stories one by one, so that a thousand need not be in memory at once. The first result has no story; it has
 * the problems that belong to no story.
 *
 * @param wanted the slugs of the stories to read; null for all
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
 * Reads one story, with its problems and those of the outlets.
 *
 * @param slug the name of its folder: `harbour-fire`
 */
export function readStory(root: string, slug: string, disk: Disk = localDisk): StoryReading {
  const outlets = readOutlets(root, disk);
  const { story, problems, warnings } = readStoryFolder(root, slug, outlets, disk);
  return { story, problems: sortProblems([...outlets.problems, ...problems]), warnings };
}
