import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A ledger as it once was: published, or committed. */
export interface PublishedFile {
  /** Where it is from, for messages: `git commit 1a2b3c4`, `dist/ferry/data/permalinks.json`. */
  readonly from: string;
  /** The command that takes it back; null where there is none. */
  readonly restore: string | null;
  readonly text: string;
}

/** What is known of a story's addresses beside its ledger. */
export interface Publications {
  /** The ledgers that git has of the story on this branch, the newest first. */
  committed(path: string): readonly PublishedFile[];
  /** `data/permalinks.json` of built sites. */
  built(slug: string): readonly PublishedFile[];
  /** What the default branch of the remote has: the side of a merge that readers know. */
  upstream(path: string): string | null;
  /** The two sides of a file that git could not join. */
  stages(path: string): { readonly ours: string; readonly theirs: string } | null;
  /** The stories that git knows in the last commit, with their ledgers. */
  stories(): readonly { readonly slug: string; readonly text: string }[];
}

/** Older ledgers than so many commits ago are contained in the newer ones. */
const COMMITS = 50;

/** @param root the folder that `content/` is in; it need not be under git */
export function localPublications(root: string): Publications {
  // Only objects are read, no program that a repository could name is run.
  const git = (...args: readonly string[]): string | null => {
    const options = ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];
    const { status, stdout } = spawnSync('git', [...options, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
    return status === 0 ? stdout : null;
  };
  const blob = (name: string) => git('cat-file', 'blob', name);
  return {
    committed(path) {
      const log = git('log', '--first-parent', '--format=%h', `-n${COMMITS}`, 'HEAD', '--', path) ?? '';
      return log.split('\n').flatMap((commit) => {
        const text = commit === '' ? null : blob(`${commit}:./${path}`);
        const restore = `git show ${commit}:./${path} > ${path}`;
        return text === null ? [] : [{ from: `git commit ${commit}`, restore, text }];
      });
    },
    built(slug) {
      return builtFolders(root).flatMap((folder) => {
        const file = `${folder}/${slug}/data/permalinks.json`;
        const full = `${root}/${file}`;
        return existsSync(full) ? [{ from: file, restore: null, text: readFileSync(full, 'utf8') }] : [];
      });
    },
    upstream: (path) => blob(`origin/HEAD:./${path}`),
    stages(path) {
      const [ours, theirs] = [blob(`:2:./${path}`), blob(`:3:./${path}`)];
      return ours === null || theirs === null ? null : { ours, theirs };
    },
    stories() {
      const names = git('ls-tree', '-r', '--name-only', 'HEAD', '--', 'content/stories') ?? '';
      return names.split('\n').flatMap((name) => {
        const [, slug = ''] = /^content\/stories\/([^/]+)\/permalinks\.json$/.exec(name) ?? [];
        const text = slug === '' ? null : blob(`HEAD:./${name}`);
        return text === null ? [] : [{ slug, text }];
      });
    },
  };
}

/** `dist/` and, for sites under a path, the folders in it and in those. */
function builtFolders(root: string): readonly string[] {
  const inside = (folder: string) =>
    existsSync(`${root}/${folder}`)
      ? readdirSync(`${root}/${folder}`, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `${folder}/${name}`)
      : [];
  const first = inside('dist');
  return ['dist', ...first, ...first.flatMap(inside)];
}
