/* Everything that CI checks, in the order in which a mistake is cheapest to find. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { findNginx } from './nginx.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const BUILD = ['npm', 'run', '--silent', 'build', '--'];

const STEPS: readonly Step[] = [
  { name: 'lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'supply chain', command: ['npm', 'run', '--silent', 'supply-chain'] },
  { name: 'unit tests', command: ['npm', 'run', '--silent', 'test:unit'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'build under a base path',
    command: [...BUILD, '--base', '/some/path/', '--site', 'https://example.org', '--outDir', '.cache/dist-base'],
  },
  {
    name: 'build of hostile content',
    command: [...BUILD, '--site', 'https://example.org', '--outDir', '.cache/dist-hostile'],
    env: { CONTENT_ROOT: 'tests/fixtures/hostile' },
  },
  { name: 'a history of edits', command: ['node', 'tests/ledger/history/print.ts', '.cache/history'] },
  {
    name: 'build of the story with that history',
    command: [...BUILD, '--site', 'https://example.org', '--outDir', '.cache/dist-history'],
    env: { CONTENT_ROOT: '.cache/history' },
  },
  {
    name: 'copies of the project: the guide word for word, two builds byte for byte',
    command: ['npm', 'run', '--silent', 'test:copies'],
  },
  {
    name: 'mutated articles through the whole build and a browser',
    command: ['npm', 'run', '--silent', 'fuzz', '--', '--articles', '60', '--seed', '20230913'],
  },
  { name: 'the built site in a browser', command: ['npm', 'run', '--silent', 'test:site'] },
];
const FIREFOX: Step = { name: 'the built site in Firefox', command: ['npm', 'run', '--silent', 'test:firefox'] };

/** Runs one step with its output shown, and says how long it took. */
function run({ name, command, env: own }: Step, env: NodeJS.ProcessEnv): boolean {
  console.log(`\n▸ ${name}`);
  const started = performance.now();
  const [file = '', ...args] = command;
  const { status } = spawnSync(file, args, {
    stdio: 'inherit',
    env: { ...env, ...own },
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${Math.round((performance.now() - started) / 1000)} s)`);
  return status === 0;
}

const chromium = await findChromium();
if (chromium === undefined) {
  console.error('No Chromium was found and none could be installed: install one and set CHROMIUM_PATH to its program.');
  process.exit(1);
}
console.log(`Browser: ${chromium}`);
const firefox = findFirefox();
if (firefox === undefined && process.env['CI']) {
  console.error('No Firefox was found and none could be installed: install one and set FIREFOX_PATH to its program.');
  process.exit(1);
}
console.log(firefox === undefined ? 'No Firefox: nothing is checked in it.' : `Second browser: ${firefox}`);
const nginx = findNginx();
if (nginx === undefined && process.env['CI']) {
  console.error('No nginx was found and none could be had: install one and set NGINX_PATH to its program.');
  process.exit(1);
}
console.log(nginx === undefined ? 'No nginx: its recipe is not tried.' : `Server: ${nginx}`);
// CI is set so that no test writes a missing expectation.
const env = {
  ...process.env,
  CI: 'true',
  CHROMIUM_PATH: chromium,
  FIREFOX_PATH: firefox ?? '',
  NGINX_PATH: nginx ?? '',
};
const steps = firefox === undefined ? STEPS : [...STEPS, FIREFOX];
let passed = 0;
for (const step of steps) {
  if (!run(step, env)) break;
  passed += 1;
}
if (firefox === undefined) {
  console.log(
    '\nNot checked: the built site in Firefox. Install it, or set FIREFOX_PATH to its program; CI checks it.',
  );
}
if (nginx === undefined) {
  console.log(
    '\nNot checked: the built site as nginx serves it. Install it, or set NGINX_PATH to its program; CI checks it.',
  );
}
console.log(`\n${passed} passed, ${steps.length - passed} failed`);
process.exit(passed === steps.length ? 0 : 1);
