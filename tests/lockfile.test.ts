import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const direct = Object.entries<string>({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});
const { '': _project, ...locked } = lock.packages as Readonly<Record<string, Package>>;

it('every package that we name has one exact version, which is the locked one', () => {
  const loose = direct.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version);
  expect(loose).toEqual([]);
});

it('npm can verify every package, from whatever registry a machine uses', () => {
  const unverifiable = Object.entries(locked).filter(
    ([, { integrity, resolved, link }]) => !integrity?.startsWith('sha512-') || resolved !== undefined || link === true,
  );
  expect(unverifiable).toEqual([]);
});

it('no package runs code while it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

it('docs/dependencies.md says why we use each package, and lists no others', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| ([^|]+) \|[^|]+\|[^|]+\|$/gm);
  const listed = [...rows].flatMap(([, names = '']) => names.split(', '));
  for (const [name] of direct) expect(listed).toContain(name);
});
