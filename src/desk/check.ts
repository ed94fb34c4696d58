import { formatProblem } from '../engine/index.ts';
import { type Disk, withFile } from '../library/disk.ts';
import { readImprint } from '../library/imprint.ts';
import { readStory } from '../library/library.ts';
import type { FileChange } from './action.ts';

/** Returns the disk as it would be after some changes. */
export function diskWith(files: readonly FileChange[], root: string, disk: Disk): Disk {
  return files.reduce((now, { path, text }) => withFile(now, `${root}/${path}`, text), disk);
}

/** Returns the first problem that a build would report about the changed stories, on one line; null if there is none. */
export function firstProblem(files: readonly FileChange[], root: string, disk: Disk): string | null {
  const after = diskWith(files, root, disk);
  const stories = new Set(files.flatMap(({ path }) => /^content\/stories\/([^/]+)\//.exec(path)?.[1] ?? []));
  for (const slug of stories) {
    const [problem] = readStory(root, slug, after).problems;
    if (problem !== undefined) return formatProblem(problem);
  }
  const [problem] = readImprint(root, after).problems;
  return problem === undefined ? null : formatProblem(problem);
}
