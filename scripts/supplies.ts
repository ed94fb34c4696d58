import type { DependencyNotes } from './dependency-notes.ts';
import { isPermissive } from './licence.ts';

/** The dependencies in `package.json`. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package in `package-lock.json`. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  /** Only needed for development. */
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** All files that define the project's packages. */
export interface Supplies {
  readonly manifest: Manifest;
  /** By folder: `node_modules/astro`. Does not include the project itself. */
  readonly locked: Readonly<Record<string, LockedPackage>>;
  /** The text of `.npmrc`. */
  readonly settings: string;
  readonly notes: DependencyNotes;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;
const DIGEST = /^sha512-[A-Za-z0-9+/]{86}==$/;
const DOCUMENT = 'docs/dependencies.md';

/** Returns the problems of the dependencies, one sentence each. */
export function problemsOf(supplies: Supplies): readonly string[] {
  return [
    ...unpinned(supplies),
    ...unsealed(supplies),
    ...undocumented(supplies),
    ...unlicensed(supplies),
    ...scripted(supplies),
  ];
}

/** @example nameOf('node_modules/vite/node_modules/@scope/name') === '@scope/name' */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function directOf({ dependencies, devDependencies, optionalDependencies }: Manifest): Readonly<Record<string, string>> {
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

function unpinned({ manifest }: Supplies): readonly string[] {
  return Object.entries(directOf(manifest))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} is wanted as ${version}: write one exact version`);
}

function unsealed({ locked, manifest }: Supplies): readonly string[] {
  const missing = Object.entries(directOf(manifest))
    .filter(([name, version]) => EXACT.test(version) && locked[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => `package-lock.json: ${name} ${version} is not in it: run npm install`);
  const loose = Object.entries(locked).flatMap(([folder, { version = '', integrity = '', resolved, link }]) => [
    ...(link === true || !EXACT.test(version)
      ? [`package-lock.json: ${folder} is not from a registry: take a published version`]
      : []),
    ...(DIGEST.test(integrity)
      ? []
      : [`package-lock.json: ${folder} has no sha512 digest: lock it anew from a registry that gives one`]),
    ...(resolved === undefined
      ? []
      : [
          `package-lock.json: ${folder} names a host (“resolved”): take the line out, each machine has its own registry`,
        ]),
  ]);
  return [...missing, ...loose];
}

function undocumented({ manifest, locked, notes }: Supplies): readonly string[] {
  const direct = Object.keys(directOf(manifest));
  const lines = direct.flatMap((name) => {
    const stated = locked[`node_modules/${name}`]?.license ?? 'none';
    const noted = notes.licences.get(name);
    if (noted === undefined)
      return [`${DOCUMENT}: ${name} has no line: add one with the reason and the licence ${stated}`];
    return noted === stated ? [] : [`${DOCUMENT}: ${name} is said to be under ${noted}, but states ${stated}`];
  });
  const gone = [...notes.licences.keys()].filter((name) => !direct.includes(name));
  return [...lines, ...gone.map((name) => `${DOCUMENT}: ${name} is in no package.json any more: take its line out`)];
}

function unlicensed({ locked, notes }: Supplies): readonly string[] {
  const packages = Object.entries(locked).map(([folder, { license = 'no licence', dev }]) => ({
    name: nameOf(folder),
    licence: license,
    isOwed: dev !== true,
  }));
  const accepted = [...notes.accepted];
  const refused = packages
    // Development packages are not distributed, so any licence is fine.
    .filter(({ licence, isOwed }) => licence === 'no licence' || (isOwed && !isPermissive(licence)))
    .filter(({ name, licence }) => !accepted.some(([pattern, noted]) => isNamed(name, pattern) && noted === licence))
    .map(({ name, licence }) => `${name} states ${licence}: replace it, or say in ${DOCUMENT} why it is acceptable`);
  const idle = accepted
    .filter(([pattern, noted]) => !packages.some(({ name, licence }) => isNamed(name, pattern) && noted === licence))
    .map(([pattern, noted]) => `${DOCUMENT}: no package ${pattern} states ${noted} any more: take its line out`);
  return [...new Set([...refused, ...idle])];
}

/** Whether a name matches a pattern with an optional `*` at the end. */
function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function scripted({ locked, settings, notes }: Supplies): readonly string[] {
  const wanting = Object.entries(locked).flatMap(([folder, { hasInstallScript }]) =>
    hasInstallScript === true ? [nameOf(folder)] : [],
  );
  const isOff = settings.split('\n').some((line) => line.trim() === 'ignore-scripts=true');
  return [
    ...(isOff ? [] : ['.npmrc: packages may run scripts when they are installed: write ignore-scripts=true']),
    ...[...new Set(wanting)]
      .filter((name) => !notes.scripts.includes(name))
      .map((name) => `${name} would run a script when it is installed: say in ${DOCUMENT} why it is not needed`),
    ...notes.scripts
      .filter((name) => !wanting.includes(name))
      .map((name) => `${DOCUMENT}: ${name} has no install script any more: take its line out`),
  ];
}
