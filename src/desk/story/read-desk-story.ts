import { contentRoot, localDisk } from '../../library/disk.ts';
import { STORIES } from '../../library/story.ts';
import type { Edition } from '../../view/edition.ts';
import { versionOf } from '../commit.ts';
import { readStoryTexts } from '../correction/story-files.ts';
import { entriesIn } from '../correction/yaml-list.ts';
import { DESK_FILES, type DeskStory, deskStory } from './desk-story.ts';

/** What the tools need of a story, with the entries and versions of its files on the disk. */
export function readDeskStory(edition: Edition): DeskStory {
  const root = contentRoot();
  const { slug } = edition.story;
  const paths = DESK_FILES.map((file) => `${STORIES}/${slug}/${file}`);
  const versions = Object.fromEntries(paths.map((path) => [path, versionOf(root, path, localDisk)]));
  const texts = readStoryTexts(root, slug, localDisk);
  const alignment = texts['alignment.yaml'] ?? '';
  const entries = {
    'alignment.yaml': [...entriesIn(alignment, 'link'), ...entriesIn(alignment, 'unlink')],
    'corrections.yaml': entriesIn(texts['corrections.yaml'] ?? '', null),
    'differences.yaml': entriesIn(texts['differences.yaml'] ?? '', null),
  };
  return deskStory(edition, { entries, versions });
}
