/* `npm run supply-chain`: checks that packages are pinned, hashed, licensed, listed, and without known vulnerabilities. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Advisory, isGrave, readAudit } from './advisory.ts';
import { readDependencyNotes } from './dependency-notes.ts';
import { type LockedPackage, type Manifest, problemsOf } from './supplies.ts';

/** Limits the wait for an advisory source that does not answer. */
const AUDIT_MS = 30_000;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Runs `npm audit`. Its exit status is ignored, because it also fails if it finds vulnerabilities. */
function audit(): string {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', `--fetch-timeout=${AUDIT_MS / 2}`], {
    encoding: 'utf8',
    timeout: AUDIT_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return stdout ?? '';
}

function told({ name, severity, about, atRunTime }: Advisory): string {
  return `${name} (${severity}${atRunTime ? '' : ', for development only'}): ${about.join('; ')}`;
}

const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, LockedPackage>> };
const { '': _project, ...locked } = packages;
const problems = problemsOf({
  manifest: readJson('package.json') as Manifest,
  locked,
  settings: readFileSync('.npmrc', 'utf8'),
  notes: readDependencyNotes(readFileSync('docs/dependencies.md', 'utf8')),
});
for (const problem of problems) console.error(problem);
const reading = readAudit(audit(), locked);
if ('unreachable' in reading) {
  console.log(`Known weaknesses: not checked, no advisory source can be reached (${reading.unreachable}).`);
} else {
  console.log(`Known weaknesses: ${reading.advisories.length}.`);
  for (const advisory of reading.advisories) console.log(`  ${isGrave(advisory) ? '✗' : '·'} ${told(advisory)}`);
}
const grave = 'unreachable' in reading ? [] : reading.advisories.filter(isGrave);
console.log(`${Object.keys(locked).length} packages: ${problems.length + grave.length} problems.`);
process.exitCode = problems.length + grave.length > 0 ? 1 : 0;
