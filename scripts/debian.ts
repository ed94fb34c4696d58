import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs a command and shows nothing of it but its complaints; whether it ended well. */
export function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** The first of some paths where there is a file. */
export function firstExisting(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*debian/m.test(release);
}

/** Installs a package where we may, on Debian as root; whether it is there now. */
export function installFromDebian(name: string, size: string): boolean {
  if (!isDebianRoot()) return false;
  console.log(`No browser here: installing Debian’s ${name} (${size}) …`);
  if (!runs('apt-get', ['update', '-qq'])) return false;
  return runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
