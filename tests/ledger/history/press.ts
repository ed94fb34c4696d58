import { bringIdsUpToDate } from '../../../scripts/ids.ts';
import { readOutlets } from '../../../src/library/outlet.ts';
import { readStoryFolder, type Story } from '../../../src/library/story.ts';
import { tableDisk } from '../../library/disks.ts';
import { NO_PUBLICATIONS, tableFolder } from '../../scripts/folders.ts';
import type { Newsroom } from './newsroom.ts';

const ROOT = '/site';

function diskOf({ files }: Newsroom) {
  const disk = tableDisk(files);
  return {
    list: (path: string) => disk.list(path.slice(ROOT.length + 1)),
    read: (path: string) => disk.read(path.slice(ROOT.length + 1)),
  };
}

/** Gives `npm run ids`, on a disk that is only a table: its exit status and all that it said. */
export function runIds(room: Newsroom, ...args: readonly string[]): { readonly status: number; readonly said: string } {
  const said: string[] = [];
  const status = bringIdsUpToDate(args, {
    root: ROOT,
    disk: diskOf(room),
    content: tableFolder(room.files),
    publications: NO_PUBLICATIONS,
    ask: null,
    today: () => '2031-05-05',
    log: (line) => said.push(line),
    warn: (line) => said.push(line),
  });
  return { status, said: said.join('\n') };
}

/** The story as its pages have it. */
export function storyOf(room: Newsroom): Story {
  const disk = diskOf(room);
  const { story, problems } = readStoryFolder(ROOT, room.slug, readOutlets(ROOT, disk), disk);
  if (story === null) throw new Error(problems.map(String).join('\n'));
  return story;
}
