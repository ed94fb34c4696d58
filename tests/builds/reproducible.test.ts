import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, copyProject, projectFiles } from './copy.ts';
import { NEEDS_SHELL, openTerminal } from './terminal.ts';

/** Another time zone, language, clock and file order. Turkish has its own sorting and number formats. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL('tests/builds/elsewhere.mjs')}`,
};

let here: Copy;
let there: Copy;
beforeAll(() => {
  const files = projectFiles();
  here = copyProject(files, 'here');
  there = copyProject(files.toReversed(), 'a-longer-way-from-home', 'own');
});
afterAll(() => {
  here?.remove();
  there?.remove();
});

/** The digest of each file below a folder. */
function digestsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param umask file mode mask of the build */
async function built(copy: Copy, options: string, env: Readonly<Record<string, string>>, umask: string) {
  await openTerminal(copy.folder, env).run(`umask ${umask} && npm run build -- ${options}`);
  return digestsIn(join(copy.folder, 'dist'));
}

describe('two builds of the same files are identical', () => {
  it.for([
    ['of all stories', '', {}],
    [
      'of hostile texts, under a base path',
      '--base /some/path/ --site https://example.org',
      { CONTENT_ROOT: 'tests/fixtures/hostile' },
    ],
  ] as const)('%s', async ([, options, content], { skip }) => {
    skip(process.platform === 'win32', NEEDS_SHELL);
    const first = await built(here, options, { ...content }, '022');
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(await built(there, options, { ...content, ...ELSEWHERE }, '077')).toEqual(first);
  });
});
