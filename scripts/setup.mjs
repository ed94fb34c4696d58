/*
 * Brings a fresh clone to the point where every other command runs. Nothing is installed yet when it starts, so it
 * uses nothing but Node itself and must run on the oldest Node that we accept.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const inRoot = (path) => fileURLToPath(new URL(path, root));
const stamp = inRoot('node_modules/.installed-lock');
const REMIND_EVERY_MS = 15_000;

/** Ends with one sentence: what is missing and what to do. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether this Node is at least `major.minor`. */
function nodeIsAtLeast(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The digest of the lock file: the installed packages are up to date when they were installed from this one. */
function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) || npmHasInstalled();
}

/** Whether `npm ci` was run by hand: npm notes in `node_modules` what it has installed. Optional packages may be missing. */
function npmHasInstalled() {
  const note = inRoot('node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || optional === true,
  );
}

/** Runs `npm ci` with the npm that called us, and says now and then that it is still at work. */
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
// Where no platform package brings the pinned Node, the system's runs everything, TypeScript included.
const bundled = ['node_modules/.bin/node', 'node_modules/.bin/node.cmd'].some((path) => existsSync(inRoot(path)));
if (!bundled && !nodeIsAtLeast(22, 18)) {
  stop(
    `On this platform the site needs Node 22.18 or newer, and this is ${process.versions.node}: install a newer Node, then try again.`,
  );
}
