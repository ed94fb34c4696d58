import { spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { filesBelow } from '../../scripts/build/tree.ts';
import { inRunFolder } from '../run-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Builds take seconds each, and on a busy machine many times that: only a hang may fail. */
const PATIENCE = 600_000;
const root = mkdtempSync(join(tmpdir(), 'collated-build-'));
const work = inRunFolder('store-and-shards');

beforeAll(() => {
  rmSync(work, { recursive: true, force: true });
  writeSyntheticContent(root, 3, { outlets: 2, paragraphs: 3 });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
});

function commandOf(site: string, store: string, args: readonly string[] = []): readonly string[] {
  return ['scripts/build.ts', '--outDir', `${work}/${site}`, '--store', `${work}/${store}`, ...args];
}

const env = { ...process.env, CONTENT_ROOT: root };

/** Builds, and gives back what was said. */
function build(site: string, store: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandOf(site, store, args), {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** Every file of a site with a digest of its bytes. */
function bytesOf(site: string): ReadonlyMap<string, string> {
  const files = filesBelow(`${work}/${site}`).toSorted();
  return new Map(files.map((file) => [file, hash('sha256', readFileSync(`${work}/${site}/${file}`))]));
}

it('a site joined from shards, and one taken from the store, is the same as the whole, byte by byte', {
  timeout: PATIENCE,
}, () => {
  build('whole', 'store');
  const whole = bytesOf('whole');
  expect(
    [...whole.keys()].filter((file) => /^story-000\d\/outlet-\w\/p\d+\/index.html$/.test(file)).length,
  ).toBeGreaterThan(9);
  expect([...whole.keys()].filter((file) => /summary\.json|notes\.json/.test(file))).toEqual([]);
  const parts = ['--parts', `${work}/parts`];
  build('part', 'store-1', '--shard', '1/2', ...parts);
  build('part', 'store-2', '--shard', '2/2', ...parts);
  build('joined', 'store-3', '--merge', ...parts);
  expect(bytesOf('joined')).toEqual(whole);
  expect(build('warm', 'store')).toContain('3 stories, 0 to build');
  expect(bytesOf('warm')).toEqual(whole);
});

/** The moments at which a build is killed: each when something is there for the first time. */
const MOMENTS: readonly (() => boolean)[] = [
  // It has begun to read.
  () => existsSync(`${work}/killed/unfinished`),
  // Astro writes pages.
  () => worksAt('out'),
  // The first story is kept.
  () => existsSync(`${work}/killed/entries`) && readdirSync(`${work}/killed/entries`).length > 0,
];
/** The site is put together: so short a moment that it can be missed. */
const LAST = () => existsSync(`${work}/site.next`);

function worksAt(name: string): boolean {
  if (!existsSync(`${work}/killed/unfinished`)) return false;
  return filesBelowOrNone(`${work}/killed/unfinished`).some((file) => file.includes(`/${name}/`));
}

/** A folder that is being written can change while it is read. */
function filesBelowOrNone(folder: string): readonly string[] {
  try {
    return filesBelow(folder);
  } catch {
    return [];
  }
}

/** Kills a build without warning when the moment has come; false where it was done before. */
async function killedBuild(hasCome: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, commandOf('site', 'killed'), { cwd: project, env, stdio: 'ignore' });
  const look = setInterval(() => {
    if (hasCome()) child.kill('SIGKILL');
  }, 5);
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  clearInterval(look);
  return signal === 'SIGKILL';
}

/** The files that are not the same in two sites. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

it('one edit builds one story; killed at whatever moment, it leaves the old site, and the next build makes the new', {
  timeout: PATIENCE,
}, async () => {
  build('site', 'store');
  const old = bytesOf('site');
  appendFileSync(`${root}/content/stories/story-0002/story.yaml`, '# edited\n');
  expect(build('new', 'store')).toContain('3 stories, 1 to build');
  const edited = bytesOf('new');
  expect(differing(old, edited).some((file) => file.startsWith('story-0002/'))).toBe(true);
  expect(differing(old, edited).filter((file) => /^story-000[13]\//.test(file))).toEqual([]);
  for (const hasCome of MOMENTS) {
    expect(await killedBuild(hasCome)).toBe(true);
    expect(differing(old, bytesOf('site'))).toEqual([]);
  }
  await killedBuild(LAST);
  expect([old, edited]).toContainEqual(bytesOf(existsSync(`${work}/site`) ? 'site' : 'site.old'));
  build('site', 'killed');
  expect(differing(edited, bytesOf('site'))).toEqual([]);
  expect(readdirSync(`${work}/killed/unfinished`)).toEqual([]);
});
