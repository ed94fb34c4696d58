import type { Folder } from '../../src/content-files/local-folder.ts';
import type { Publications } from '../../src/ids/published.ts';

/** A state without git and without a built site. */
export const NO_PUBLICATIONS: Publications = {
  committed: () => [],
  built: () => [],
  upstream: () => null,
  stages: () => null,
  stories: () => [],
};

/**
 * Creates an in-memory folder.
 *
 * @param table texts by path; mutated
 * @param change runs each change of the disk, so that a test can make it fail
 */
export function tableFolder(table: Record<string, string>, change = (act: () => void): void => act()): Folder {
  const partOf = (path: string) => path.replace(/[^/]*$/, (name) => `.${name}.part`);
  return {
    check: () => {},
    read: (path) => table[path] ?? null,
    write: (path, text) => change(() => Object.assign(table, { [path]: text })),
    replace: (path, text) => {
      change(() => Object.assign(table, { [partOf(path)]: text }));
      change(() => {
        Object.assign(table, { [path]: text });
        delete table[partOf(path)];
      });
    },
    remove: (path) =>
      change(() => {
        for (const key of Object.keys(table)) if (key === path || key.startsWith(`${path}/`)) delete table[key];
      }),
  };
}
