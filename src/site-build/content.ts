import type { VFileMessage } from 'vfile-message';
import { formatProblem, sortProblems } from '../engine/index.ts';
import { localDisk } from '../library/disk.ts';
import { EDITION_FILE, readImprint } from '../library/imprint.ts';
import { readStories } from '../library/library.ts';
import { warningsOf } from '../library/warning.ts';
import { type SearchRecord, searchRecords } from '../view/search/record.ts';
import { isTranslated } from '../view/strings/strings.ts';
import type { Store } from './store.ts';

/** A story and the key of its pages. */
export interface KeyedStory {
  readonly slug: string;
  readonly key: string;
}

/** What the build stores about a story in addition to its pages. */
export interface StoryNotes {
  /** The paragraphs for the search index. */
  readonly records: readonly SearchRecord[];
  /** Warnings for editors, shown by every build and not only by the one that made the pages. */
  readonly warnings: readonly string[];
  /** Former slugs of the story; the pages at old addresses are stored with its own. */
  readonly formerly: readonly string[];
}

/** Returns the temporary file for a story's notes. */
export function notesFile(folder: string, slug: string): string {
  return `${folder}/${slug}.json`;
}

/** Reads the notes of a built story. */
export function notesOf({ key }: KeyedStory, store: Store): StoryNotes {
  return JSON.parse(store.read(key, 'notes.json')) as StoryNotes;
}

/**
 * Checks the stories that have changed, and the content outside stories. All other stories were checked when built.
 *
 * @param keep receives the notes of each story
 * @returns all problems
 */
export function checkContent(
  root: string,
  stories: readonly KeyedStory[],
  keep: (slug: string, notes: StoryNotes) => void,
): readonly VFileMessage[] {
  const problems: VFileMessage[] = [];
  for (const reading of readStories(
    root,
    localDisk,
    stories.map(({ slug }) => slug),
  )) {
    problems.push(...reading.problems);
    const { story } = reading;
    if (story !== null) {
      const { formerStories: formerly } = story.ledger;
      keep(story.slug, { records: searchRecords(story), warnings: warningsOf(reading), formerly });
    }
  }
  return sortProblems(problems);
}

/** Returns what an editor should fix in the edition before publishing; every build shows it. */
export function editionWarnings(root: string): readonly string[] {
  const { imprint, warnings } = readImprint(root, localDisk);
  const untranslated = `${EDITION_FILE}: the interface has no translation into “${imprint.language}” and is in English`;
  return [...warnings.map(formatProblem), ...(isTranslated(imprint.language) ? [] : [untranslated])];
}

/** Returns the stories that are not in the store. */
export function missingFrom(store: Store, stories: readonly KeyedStory[]): readonly KeyedStory[] {
  return stories.filter(({ key }) => !store.has(key));
}
