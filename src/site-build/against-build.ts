import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, type EarlierStory } from './against.ts';

/** The stories of a built site, by slug. */
export type BuiltStories = ReadonlyMap<string, EarlierStory>;

/** Reads `story.json` of each story in a built site. Skips stories that it does not have. Throws if there is no folder. */
export function readBuild(folder: string, stories: readonly { readonly slug: string }[]): BuiltStories {
  if (!existsSync(folder))
    throw new Error(`--against ${folder}: there is no such folder; name the folder of a built site`);
  return new Map(
    stories.flatMap(({ slug }) => {
      const file = join(folder, slug, 'data/story.json');
      return existsSync(file) ? [[slug, JSON.parse(readFileSync(file, 'utf8')) as EarlierStory] as const] : [];
    }),
  );
}

/** Lists what a build shows differently from an earlier one, story by story. */
export function againstBuild(earlier: BuiltStories, now: BuiltStories): readonly string[] {
  return [...now].flatMap(([slug, story]) => {
    const before = earlier.get(slug);
    if (before === undefined) return [`${slug}: not in the earlier build`];
    const changes = changesBetween(before, story);
    if (changes.length === 0) return [`${slug}: no change in claims, rows and passages`];
    return [`${slug}: ${changes.length} changes in claims, rows and passages`, ...changes.map((line) => `  ${line}`)];
  });
}
