import { spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { filesBelow } from '../../src/site-build/tree.ts';
import { inRunFolder } from '../run-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Builds take seconds, and much longer on a busy machine; only a hang should fail. */
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

/** Runs a build and returns its output. */
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

/** The digest of each file of a site. */
function bytesOf(site: string): ReadonlyMap<string, string> {
  const files = filesBelow(`${work}/${site}`).toSorted();
  return new Map(files.map((file) => [file, hash('sha256', readFileSync(`${work}/${site}/${file}`))]));
}

it('a site merged from shards, and one from the store, are identical to a full build', {
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

/** The moments at which a build is killed: when something appears for the first time. */
const MOMENTS: readonly (() => boolean)[] = [
  // It has started to read.
  () => existsSync(`${work}/killed/unfinished`),
  // Astro writes pages.
  () => worksAt('out'),
  // The first story is in the store.
  () => existsSync(`${work}/killed/entries`) && readdirSync(`${work}/killed/entries`).length > 0,
];
/** The site is being assembled; this can be too short to observe. */
const LAST = () => existsSync(`${work}/site.next`);

function worksAt(name: string): boolean {
  if (!existsSync(`${work}/killed/unfinished`)) return false;
  return filesBelowOrNone(`${work}/killed/unfinished`).some((file) => file.includes(`/${name}/`));
}

/** Tolerates that the folder changes while it is read. */
function filesBelowOrNone(folder: string): readonly string[] {
  try {
    return filesBelow(folder);
  } catch {
    return [];
  }
}

/** Kills a build at a moment; returns false if the build was faster. */
async function killedBuild(hasCome: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, commandOf('site', 'killed'), { cwd: project, env, stdio: 'ignore' });
  const look = setInterval(() => {
    if (hasCome()) child.kill('SIGKILL');
  }, 5);
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  clearInterval(look);
  return signal === 'SIGKILL';
}

/** The files that differ between two sites. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

it('one edit builds one story; killed at any moment, it leaves the old site, and the next build completes', {
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
