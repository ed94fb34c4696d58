import { close } from 'pagefind';
import { indexName } from '../view/search/bucket.ts';
import type { SearchRecord } from '../view/search/record.ts';
import { type KeyedStory, notesOf } from './content.ts';
import { keyOf } from './key.ts';
import { writeIndex } from './search-index.ts';
import type { Store } from './store.ts';

/** A search index: its name, and the key of its files. */
export interface KeyedIndex {
  readonly name: string;
  readonly key: string;
}

/** Groups stories by the indexes that their paragraphs belong to, in order. */
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

/** Builds the search indexes that are not in the store. `indexName` decides how many there are. */
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
