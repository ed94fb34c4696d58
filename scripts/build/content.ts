import type { VFileMessage } from 'vfile-message';
import { sortProblems } from '../../src/engine/index.ts';
import { localDisk } from '../../src/library/disk.ts';
import { readStories } from '../../src/library/library.ts';
import { searchRecords } from '../../src/view/search/record.ts';
import type { Store } from './store.ts';

/** A story that is to be built, and the key of its pages. */
export interface KeyedStory {
  readonly slug: string;
  readonly key: string;
}

/** Where `checkContent` keeps the paragraphs of a story that the search can find, until it is built. */
export function recordsFile(folder: string, slug: string): string {
  return `${folder}/${slug}.json`;
}

/**
 * Reads the stories that have changed, and what belongs to none: the rest was found sound when it was built.
 *
 * @param keep is given the paragraphs of each story that the search can find
 * @returns all that is wrong
 */
export function checkContent(
  root: string,
  stories: readonly KeyedStory[],
  keep: (slug: string, records: string) => void,
): readonly VFileMessage[] {
  const problems: VFileMessage[] = [];
  for (const reading of readStories(
    root,
    localDisk,
    stories.map(({ slug }) => slug),
  )) {
    problems.push(...reading.problems);
    if (reading.story !== null) keep(reading.story.slug, JSON.stringify(searchRecords(reading.story)));
  }
  return sortProblems(problems);
}

/** The stories whose pages are not there yet. */
export function missingFrom(store: Store, stories: readonly KeyedStory[]): readonly KeyedStory[] {
  return stories.filter(({ key }) => !store.has(key));
}
