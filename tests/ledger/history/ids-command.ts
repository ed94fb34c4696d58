import { bringIdsUpToDate } from '../../../src/ids/ids.ts';
import { readOutlets } from '../../../src/library/outlet.ts';
import { readStoryFolder, type Story } from '../../../src/library/story.ts';
import { tableDisk } from '../../library/disks.ts';
import { NO_PUBLICATIONS, tableFolder } from '../../scripts/folders.ts';
import type { EditedStory } from './edited-story.ts';

const ROOT = '/site';

function diskOf({ files }: EditedStory) {
  const disk = tableDisk(files);
  return {
    list: (path: string) => disk.list(path.slice(ROOT.length + 1)),
    read: (path: string) => disk.read(path.slice(ROOT.length + 1)),
  };
}

/** Runs `npm run ids` on an in-memory disk. Returns its exit status and output. */
export function runIds(
  edited: EditedStory,
  ...args: readonly string[]
): { readonly status: number; readonly said: string } {
  const said: string[] = [];
  const status = bringIdsUpToDate(args, {
    root: ROOT,
    disk: diskOf(edited),
    content: tableFolder(edited.files),
    publications: NO_PUBLICATIONS,
    ask: null,
    today: () => '2031-05-05',
    log: (line) => said.push(line),
    warn: (line) => said.push(line),
  });
  return { status, said: said.join('\n') };
}

/** Loads the story as pages do. Throws if it has problems. */
export function storyOf(edited: EditedStory): Story {
  const disk = diskOf(edited);
  const { story, problems } = readStoryFolder(ROOT, edited.slug, readOutlets(ROOT, disk), disk);
  if (story === null) throw new Error(problems.map(String).join('\n'));
  return story;
}
