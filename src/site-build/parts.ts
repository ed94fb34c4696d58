import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import type { KeyedStory } from './content.ts';
import { markFolder, refuseForeign, repairFolder, replaceFolder } from './own-folder.ts';
import type { Shard } from './shard.ts';
import type { Store } from './store.ts';
import { linkTree } from './tree.ts';

/** Writes a built shard to `{parts}/3-of-16/`, where `--merge` reads it. */
export function writePart(parts: string, { number, of }: Shard, stories: readonly KeyedStory[], store: Store): string {
  const folder = `${parts}/${number}-of-${of}`;
  const next = `${folder}.next`;
  refuseForeign(folder, folder);
  repairFolder(folder);
  mkdirSync(next, { recursive: true });
  markFolder(next);
  for (const { key } of stories) linkTree(store.folder(key), `${next}/${key}`);
  replaceFolder(folder, next);
  return folder;
}

/** Copies parts built on other machines to the store. */
export function readParts(parts: string, stories: readonly KeyedStory[], store: Store): void {
  const names = existsSync(parts) ? readdirSync(parts).filter((name) => /^\d+-of-\d+$/.test(name)) : [];
  const wanted = new Set(stories.map(({ key }) => key));
  for (const name of names) {
    const keys = readdirSync(`${parts}/${name}`).filter((key) => wanted.has(key) && !store.has(key));
    for (const key of keys) {
      const entry = store.scratch(`part-${key}`);
      linkTree(`${parts}/${name}/${key}`, entry);
      store.take(key, entry);
    }
  }
}

/** Throws if a story is in no part. Building it here instead would hide the failure of a shard. */
export function refuseMissing(parts: string, stories: readonly KeyedStory[], store: Store): void {
  const missing = stories.filter(({ key }) => !store.has(key)).map(({ slug }) => slug);
  if (missing.length === 0) return;
  const names = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ', …' : '');
  throw new Error(
    `merge: ${missing.length} of ${stories.length} stories are in no part under ${parts}/: ${names}. ` +
      'A part is missing, or has other content, program, --base or --site: build all shards from the same state',
  );
}
