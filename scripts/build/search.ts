import { close } from 'pagefind';
import { indexName } from '../../src/view/search/bucket.ts';
import type { SearchRecord } from '../../src/view/search/record.ts';
import { type KeyedStory, notesOf } from './content.ts';
import { keyOf } from './key.ts';
import { writeIndex } from './search-index.ts';
import type { Store } from './store.ts';

/** An index of the search: its name, and the key of its files. */
export interface KeyedIndex {
  readonly name: string;
  readonly key: string;
}

/** The stories of each index, by its name, in order: those that have a paragraph in its language. */
function storiesByIndex(stories: readonly KeyedStory[], recordsOf: (story: KeyedStory) => readonly SearchRecord[]) {
  const byName = new Map<string, { language: string; stories: KeyedStory[] }>();
  for (const story of stories) {
    for (const language of new Set(recordsOf(story).map(({ index }) => index))) {
      const name = indexName(language, story.slug, stories.length);
      const index = byName.get(name) ?? { language, stories: [] };
      index.stories.push(story);
      byName.set(name, index);
    }
  }
  return byName;
}

/** Makes the indexes that are not there yet; all words of a site are in as many as `indexName` says. */
export async function buildSearch(stories: readonly KeyedStory[], store: Store): Promise<readonly KeyedIndex[]> {
  const recordsOf = (story: KeyedStory) => notesOf(story, store).records;
  const indexes: KeyedIndex[] = [];
  for (const [name, index] of storiesByIndex(stories, recordsOf)) {
    const key = keyOf('search', index.language, ...index.stories.map((story) => story.key));
    indexes.push({ name, key });
    if (store.has(key)) continue;
    const folder = store.scratch(`index-${name}`);
    const records = index.stories.flatMap(recordsOf).filter((record) => record.index === index.language);
    await writeIndex(index.language, records, `${folder}/pages`);
    store.take(key, folder);
  }
  await close();
  return indexes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
