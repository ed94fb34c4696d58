import type { VFileMessage } from 'vfile-message';
import { formatProblem, sortProblems } from '../../src/engine/index.ts';
import { localDisk } from '../../src/library/disk.ts';
import { EDITION_FILE, readImprint } from '../../src/library/imprint.ts';
import { readStories } from '../../src/library/library.ts';
import { warningsOf } from '../../src/library/warning.ts';
import { type SearchRecord, searchRecords } from '../../src/view/search/record.ts';
import { isTranslated } from '../../src/view/strings/strings.ts';
import type { Store } from './store.ts';

/** A story that is to be built, and the key of its pages. */
export interface KeyedStory {
  readonly slug: string;
  readonly key: string;
}

/** What the build itself keeps of a story beside its pages. */
export interface StoryNotes {
  /** The paragraphs that the search can find. */
  readonly records: readonly SearchRecord[];
  /** What an editor should look at: told by every build, not only by the one that made the pages. */
  readonly warnings: readonly string[];
  /** Names that the story had: pages at its old addresses are kept with its own. */
  readonly formerly: readonly string[];
}

/** Where the notes of a story are until it is built. */
export function notesFile(folder: string, slug: string): string {
  return `${folder}/${slug}.json`;
}

/** The notes of a story that is built. */
export function notesOf({ key }: KeyedStory, store: Store): StoryNotes {
  return JSON.parse(store.read(key, 'notes.json')) as StoryNotes;
}

/**
 * Reads the stories that have changed, and what belongs to none: the rest was found sound when it was built.
 *
 * @param keep is given the notes of each story
 * @returns all that is wrong
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

/** What an editor should see to before the edition is published: each build reports it. */
export function editionWarnings(root: string): readonly string[] {
  const { imprint, warnings } = readImprint(root, localDisk);
  const untranslated = `${EDITION_FILE}: the interface has no translation into “${imprint.language}” and is in English`;
  return [...warnings.map(formatProblem), ...(isTranslated(imprint.language) ? [] : [untranslated])];
}

/** The stories whose pages are not there yet. */
export function missingFrom(store: Store, stories: readonly KeyedStory[]): readonly KeyedStory[] {
  return stories.filter(({ key }) => !store.has(key));
}
