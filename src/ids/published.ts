import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** An earlier ledger, published or committed. */
export interface PublishedFile {
  /** Its origin, for messages: `git commit 1a2b3c4`, `dist/ferry/data/permalinks.json`. */
  readonly from: string;
  /** The command that restores it; null if there is none. */
  readonly restore: string | null;
  readonly text: string;
}

/** Sources of a story's addresses other than its ledger. */
export interface Publications {
  /** The story's ledgers in this branch's history, newest first. */
  committed(path: string): readonly PublishedFile[];
  /** `data/permalinks.json` of built sites. */
  built(slug: string): readonly PublishedFile[];
  /** The ledger on the remote's default branch, which is the published side of a merge. */
  upstream(path: string): string | null;
  /** The two sides of a merge conflict. */
  stages(path: string): { readonly ours: string; readonly theirs: string } | null;
  /** The stories in the last commit, with their ledgers. */
  stories(): readonly { readonly slug: string; readonly text: string }[];
}

/** How many commits are searched; older ledgers are contained in newer ones. */
const COMMITS = 50;

/** @param root the folder that contains `content/`, in git or not */
export function localPublications(root: string): Publications {
  // Reads only objects; never runs a program that a repository configures.
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

/** Returns `dist/` and its subfolders up to two levels, for sites with a base path. */
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
