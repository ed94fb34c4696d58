import { describe, expect, it } from 'vitest';
import { isGrave, readAudit } from '../../scripts/advisory.ts';
import { readDependencyNotes } from '../../scripts/dependency-notes.ts';
import { isPermissive } from '../../scripts/licence.ts';
import { type LockedPackage, problemsOf, type Supplies } from '../../scripts/supplies.ts';

const DIGEST = `sha512-${'A'.repeat(86)}==`;

function locked(license: string, other: LockedPackage = {}): LockedPackage {
  return { version: '1.2.3', integrity: DIGEST, license, ...other };
}

const NOTES = `
| package | why | licence |
| --- | --- | --- |
| loom | weaves | MIT |

## For development only

| package | why | licence |
| --- | --- | --- |
| needle | pricks, now and then | GPL-3.0-only |

## Others

| package | licence | why it is acceptable |
| --- | --- | --- |
| \`weft-*\` | MPL-2.0 | unchanged |

| package | why it is not needed |
| --- | --- |
| warp | its script only greets |
`;

/** A project without problems. */
const SOUND: Supplies = {
  manifest: { dependencies: { loom: '1.2.3' }, devDependencies: { needle: '1.2.3' } },
  locked: {
    'node_modules/loom': locked('MIT'),
    'node_modules/loom/node_modules/warp': locked('(MIT OR GPL-2.0-only)', { hasInstallScript: true }),
    'node_modules/weft-linux': locked('MPL-2.0'),
    'node_modules/needle': locked('GPL-3.0-only', { dev: true }),
  },
  settings: 'ignore-scripts=true\n',
  notes: readDependencyNotes(NOTES),
};

function withLocked(packages: Readonly<Record<string, LockedPackage>>): Supplies {
  return { ...SOUND, locked: { ...SOUND.locked, ...packages } };
}

/** The same project with another dependencies document. */
function withNotes(from: string, to: string): Supplies {
  return { ...SOUND, notes: readDependencyNotes(NOTES.replace(from, to)) };
}

describe('the dependencies of a project', () => {
  it('are fine if all are pinned, hashed, licensed and listed', () => {
    expect(problemsOf(SOUND)).toEqual([]);
  });

  it.each<[string, Supplies, string]>([
    [
      'a version that is a range',
      { ...SOUND, manifest: { ...SOUND.manifest, dependencies: { loom: '^1.2.3' } } },
      'package.json: loom is wanted as ^1.2.3: write one exact version',
    ],
    [
      'a version missing in the lock file',
      { ...SOUND, manifest: { ...SOUND.manifest, dependencies: { loom: '1.2.4' } } },
      'package-lock.json: loom 1.2.4 is not in it: run npm install',
    ],
    [
      'a package without a digest',
      withLocked({ 'node_modules/loom': { version: '1.2.3', license: 'MIT' } }),
      'package-lock.json: node_modules/loom has no sha512 digest: lock it anew from a registry that gives one',
    ],
    [
      'a package with a host name',
      withLocked({ 'node_modules/loom': locked('MIT', { resolved: 'https://packages.example/loom.tgz' }) }),
      'package-lock.json: node_modules/loom names a host (“resolved”): take the line out, each machine has its own registry',
    ],
    [
      'a package from a local folder',
      withLocked({ 'node_modules/loom': locked('MIT', { link: true }) }),
      'package-lock.json: node_modules/loom is not from a registry: take a published version',
    ],
    [
      'an unlisted package',
      withNotes('| loom | weaves | MIT |\n', ''),
      'docs/dependencies.md: loom has no line: add one with the reason and the licence MIT',
    ],
    [
      'a licence that differs from the list',
      withNotes('weaves | MIT', 'weaves | ISC'),
      'docs/dependencies.md: loom is said to be under ISC, but states MIT',
    ],
    [
      'a listed package that is gone',
      withNotes('| loom |', '| loom, bobbin |'),
      'docs/dependencies.md: bobbin is in no package.json any more: take its line out',
    ],
    [
      'a copyleft licence in a package that builds the site',
      withLocked({ 'node_modules/dye': locked('GPL-3.0-only') }),
      'dye states GPL-3.0-only: replace it, or say in docs/dependencies.md why it is acceptable',
    ],
    [
      'a development package without a licence',
      withLocked({ 'node_modules/dye': { version: '1.2.3', integrity: DIGEST, dev: true } }),
      'dye states no licence: replace it, or say in docs/dependencies.md why it is acceptable',
    ],
    [
      'a listed package with a new licence',
      withLocked({ 'node_modules/weft-linux': locked('SSPL-1.0') }),
      'weft-linux states SSPL-1.0: replace it, or say in docs/dependencies.md why it is acceptable',
    ],
    [
      'an unlisted install script',
      withLocked({ 'node_modules/dye': locked('MIT', { hasInstallScript: true }) }),
      'dye would run a script when it is installed: say in docs/dependencies.md why it is not needed',
    ],
    [
      'install scripts that are enabled',
      { ...SOUND, settings: '; ignore-scripts=true\n' },
      '.npmrc: packages may run scripts when they are installed: write ignore-scripts=true',
    ],
  ])('tells of %s', (_trouble, supplies, problem) => {
    expect(problemsOf(supplies)).toContain(problem);
  });
});

it('a licence is permissive if all parts of one alternative are', () => {
  expect(['MIT', 'MIT OR GPL-2.0-only', '(MIT AND (ISC OR GPL-2.0-only))'].every(isPermissive)).toBe(true);
  expect(
    ['', 'GPL-2.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x', 'ISC AND (LGPL-3.0-only)'].some(isPermissive),
  ).toBe(false);
});

describe('known vulnerabilities', () => {
  const report = (severity: string, folder: string, name: string) =>
    JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {
        [name]: { severity, via: [{ title: 'Unravels', url: 'https://advisories.example/1' }], nodes: [folder] },
      },
    });
  const graveIn = (output: string) => {
    const reading = readAudit(output, SOUND.locked);
    return 'unreachable' in reading ? null : reading.advisories.filter(isGrave).map(({ name }) => name);
  };

  it('fail a release only if severe and in packages that build the site', () => {
    expect(graveIn(report('high', 'node_modules/loom/node_modules/warp', 'warp'))).toEqual(['warp']);
    expect(graveIn(report('critical', 'node_modules/loom', 'loom'))).toEqual(['loom']);
    expect(graveIn(report('moderate', 'node_modules/loom', 'loom'))).toEqual([]);
    expect(graveIn(report('critical', 'node_modules/needle', 'needle'))).toEqual([]);
  });

  it('are reported as unknown if no source answers', () => {
    expect(graveIn('{"message": "405 Method Not Allowed"}')).toBeNull();
    expect(graveIn('')).toBeNull();
    expect(graveIn('<html>')).toBeNull();
    expect(graveIn('{"auditReportVersion": 2, "vulnerabilities": {}}')).toEqual([]);
  });
});
