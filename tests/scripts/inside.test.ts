import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { commitFiles } from '../../src/content-files/commit-files.ts';
import { contentState, recoverImport, whileAlone } from '../../src/content-files/content-state.ts';
import { plainReason } from '../../src/content-files/failure.ts';
import { buildWhole } from '../../src/site-build/build.ts';
import { buildOptions } from '../../src/site-build/options.ts';
import { markFolder, refuseForeign } from '../../src/site-build/own-folder.ts';
import { refuseChanged } from '../../src/site-build/pages.ts';

/* Accidents that happened, on real folders: content made the program write outside content/, a build deleted a folder. */

const project = fileURLToPath(new URL('../..', import.meta.url));
let base = '';
let root = '';
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'collated-inside-')));
  root = join(base, 'site');
  mkdirSync(root);
  writeSyntheticContent(root, 1, { outlets: 2, paragraphs: 2 });
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
  rmSync(join(project, '.cache/inside-test'), { recursive: true, force: true });
});

function run(script: string, ...args: readonly string[]) {
  const env = { ...process.env, CONTENT_ROOT: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** The texts of all files below a folder, by path. */
function everything(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The program's cache folder for this content. */
const stateOf = () => contentState(root, join(base, 'program'));
const STORY = 'content/stories/story-0001/story.yaml';

describe('content cannot control commands', () => {
  it('a journal inside content is ignored', () => {
    const outside = join(base, 'outside.txt');
    writeFileSync(outside, 'mine');
    mkdirSync(join(root, 'content/.import'));
    writeFileSync(join(root, 'content/.import/0'), 'theirs');
    const journal = [['content/.import/0', '../outside.txt']];
    writeFileSync(join(root, 'content/.import/journal.json'), JSON.stringify(journal));
    run('scripts/build.ts', '--shard', '2/2', '--parts', '.cache/inside-test');
    recoverImport(stateOf());
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it.each([
    ['../outside.txt', 'is not a file in content/'],
    ['content/../outside.txt', 'is not a file in content/'],
    ['/etc/outside.txt', 'is not a file in content/'],
    ['src/outside.txt', 'is not a file in content/'],
    ['content\\..\\outside.txt', 'is not a file in content/'],
    ['content', 'is not a file in content/'],
  ])('an import does not write %s, and not half of the rest either', (path, words) => {
    const before = everything(base);
    const files = [
      { path: STORY, text: 'title: other' },
      { path, text: 'theirs' },
    ];
    expect(() => commitFiles(files, stateOf())).toThrow(words);
    expect(everything(base)).toEqual(before);
  });

  it('a journal with such a path is refused', () => {
    const { state } = stateOf();
    state.write('import/0', 'title: other');
    state.write('import/1', 'theirs');
    state.write(
      'import/journal.json',
      JSON.stringify([
        ['import/0', STORY],
        ['import/1', '../outside.txt'],
      ]),
    );
    const before = everything(root);
    expect(() => recoverImport(stateOf())).toThrow('is not a file in content/');
    expect(everything(root)).toEqual(before);
  });

  it('nothing is written through a symbolic link', () => {
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync(join(base, 'elsewhere'), join(root, 'content/stories/link'));
    const files = [{ path: 'content/stories/link/echo.md', text: 'theirs' }];
    expect(() => commitFiles(files, stateOf())).toThrow('goes through a symbolic link');
    expect(readdirSync(join(base, 'elsewhere'))).toEqual([]);
  });

  it('a symbolic link is not read, and the message names it', () => {
    writeFileSync(join(base, 'secret.yaml'), 'name: secret');
    symlinkSync(join(base, 'secret.yaml'), join(root, 'content/outlets/echo.yaml'));
    symlinkSync('.', join(root, 'content/stories/story-0001/loop'));
    symlinkSync(join(base, 'secret.yaml'), join(root, 'content/stories/story-0001/echo.md'));
    symlinkSync(join(root, 'content/stories/story-0001'), join(root, 'content/stories/twice'));
    const { status, said } = run('scripts/build.ts', '--outDir', '.cache/inside-test');
    expect(status).toBe(1);
    expect(said).toContain('content/outlets/echo.yaml:1:1 symbolic-link');
    expect(said).toContain('content/stories/story-0001/echo.md:1:1 symbolic-link');
    expect(said).toContain('content/stories/story-0001/loop:1:1 symbolic-link');
    expect(said).toContain('content/stories/twice:1:1 symbolic-link');
    expect(said).not.toContain('secret');
    expect(existsSync(join(project, '.cache/inside-test'))).toBe(false);
  });
});

describe('two commands at the same time', () => {
  it('the second one stops, and does not finish an import that is still running', () => {
    const state = stateOf();
    state.state.write('import/0', 'title: other');
    state.state.write('import/journal.json', JSON.stringify([['import/0', STORY]]));
    const before = everything(root);
    // A running process: this test's parent.
    writeFileSync(state.lock, String(process.ppid));
    expect(() => recoverImport(state)).toThrow(`Another command changes content/ (process ${process.ppid})`);
    expect(everything(root)).toEqual(before);
    // No process has this number, as after a kill, so its import is finished.
    writeFileSync(state.lock, '999999999');
    recoverImport(state);
    expect(readFileSync(join(root, STORY), 'utf8')).toBe('title: other');
    expect(existsSync(state.lock)).toBe(false);
  });

  it('a lock is always released', async () => {
    const state = stateOf();
    expect(() =>
      whileAlone(state, () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(await whileAlone(state, async () => 'done')).toBe('done');
    expect(existsSync(state.lock)).toBe(false);
  });
});

/* On a made-up program: were the guard broken, the test would delete the real one. */
describe('a build replaces only build output', () => {
  const refusal = async (options: readonly string[]) => {
    const program = join(base, 'program');
    for (const name of ['src', '.git', 'node_modules', 'docs', '.cache'])
      mkdirSync(join(program, name), { recursive: true });
    writeFileSync(join(program, 'docs/letters.txt'), 'mine');
    mkdirSync(join(base, 'home/site.old'), { recursive: true });
    writeFileSync(join(base, 'home/site.old/letters.txt'), 'mine');
    symlinkSync(join(base, 'nowhere'), join(base, 'dangling'));
    const before = everything(base);
    const error: unknown = await buildWhole(buildOptions(options), { project: program, root, log: () => {} }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(everything(base)).toEqual(before);
    return plainReason(error);
  };

  it.each([
    ['.', 'contains the program or the content'],
    ['..', 'contains the program or the content'],
    ['../site', 'contains the program or the content'],
    ['src', 'is in '],
    ['.git/site', 'is in '],
    ['node_modules/site', 'is in '],
    ['../site/content', 'is in '],
    ['../site/content/stories/new', 'is in '],
    ['docs', 'was not created by a build'],
    ['docs/letters.txt', 'was not created by a build'],
    ['../home', 'was not created by a build'],
    ['../home/site', '../home/site.old was not created by a build'],
    ['../dangling', 'was not created by a build'],
  ])('--outDir %s', async (name, words) => {
    const said = await refusal(['--outDir', name]);
    expect(said).toContain(`--outDir ${name}`);
    expect(said).toContain(words);
    expect(said).not.toContain('\n');
  });

  it.each([
    ['docs', '--store docs was not created by a build'],
    ['../home', 'is not inside'],
  ])('nor keeps pages in a folder with other things: --store %s', async (name, words) => {
    expect(await refusal(['--store', name])).toContain(words);
  });

  it('accepts build output, empty folders and missing folders', () => {
    const folder = join(base, 'site-1');
    expect(() => refuseForeign(folder, 'site-1')).not.toThrow();
    mkdirSync(folder);
    expect(() => refuseForeign(folder, 'site-1')).not.toThrow();
    writeFileSync(join(folder, 'index.html'), '');
    expect(() => refuseForeign(folder, 'site-1')).toThrow('site-1 was not created by a build');
    markFolder(folder);
    expect(() => refuseForeign(folder, 'site-1')).not.toThrow();
    mkdirSync(join(folder, '.git'));
    expect(() => refuseForeign(folder, 'site-1')).toThrow('site-1 was not created by a build');
  });

  it('accepts a site built before the marker existed', () => {
    const folder = join(base, 'site-2');
    mkdirSync(folder);
    writeFileSync(join(folder, '_headers'), '# Written by the build.\n');
    writeFileSync(join(folder, '_nginx.conf'), '');
    expect(() => refuseForeign(folder, 'site-2')).not.toThrow();
  });
});

it('pages of a story that changed during the build are not stored', () => {
  const stories = [
    { slug: 'fire', key: 'a' },
    { slug: 'flood', key: 'b' },
  ];
  expect(() => refuseChanged(stories, () => (slug) => (slug === 'fire' ? 'a' : 'b'))).not.toThrow();
  expect(() => refuseChanged(stories, () => () => 'a')).toThrow('flood or the program changed during the build');
});

it('a full disk is reported in one sentence', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: STORY });
  expect(plainReason(full)).toBe(`${STORY}: the disk is full: make room, and run the command again`);
  expect(plainReason(new Error('merge: parts are missing'))).toBe('merge: parts are missing');
});
