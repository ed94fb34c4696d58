/*
 * Prepares a fresh clone for all other commands. Nothing is installed yet when it starts, so it
 * uses only Node itself and must run on the oldest supported version.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const inRoot = (path) => fileURLToPath(new URL(path, root));
const stamp = inRoot('node_modules/.installed-lock');
const REMIND_EVERY_MS = 15_000;

/** Exits with one sentence about what is missing and how to fix it. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether this Node is at least `major.minor`. */
function nodeIsAtLeast(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Returns the lock file's digest, by which packages are known to be up to date. */
function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) || npmHasInstalled();
}

/** Whether `npm ci` was run by hand, by npm's record in `node_modules`. Optional packages may be missing. */
function npmHasInstalled() {
  const note = inRoot('node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || optional === true,
  );
}

/** Runs `npm ci` with the npm that called us, and prints progress now and then. */
function install() {
  console.log('Installing the packages (once; half a minute to a few minutes, by network) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const started = Date.now();
  const reminder = setInterval(() => {
    console.log(`… still installing (${Math.round((Date.now() - started) / 1000)} s)`);
  }, REMIND_EVERY_MS);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: inRoot('.'), stdio: ['ignore', 'inherit', 'inherit'], shell: !npm });
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  }).finally(() => clearInterval(reminder));
}

if (!nodeIsAtLeast(20, 0)) {
  stop(
    `Node ${process.versions.node} is too old: install Node 20 or newer from your system or https://nodejs.org, then try again.`,
  );
}
if (!isInstalled()) {
  if ((await install()) !== 0) {
    stop(
      'The packages could not be installed: read npm’s message above, check the network connection, then try again.',
    );
  }
  writeFileSync(stamp, lockDigest());
}
// Without a platform package for the pinned Node, the system's Node must run everything, including TypeScript.
const bundled = ['node_modules/.bin/node', 'node_modules/.bin/node.cmd'].some((path) => existsSync(inRoot(path)));
if (!bundled && !nodeIsAtLeast(22, 18)) {
  stop(
    `On this platform the site needs Node 22.18 or newer, and this is ${process.versions.node}: install a newer Node, then try again.`,
  );
}
