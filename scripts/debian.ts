import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';

/** Runs a command and shows only its errors. Returns whether it succeeded. */
export function runs(command: string, args: readonly string[], folder?: string): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Returns the first path that exists. */
export function firstExisting(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*debian/m.test(release);
}

/**
 * Unpacks a package into our own folder without installing it, because Debian starts a server on installation. Returns
 * whether it succeeded.
 */
export async function unpackFromDebian(name: string, size: string, folder: string): Promise<boolean> {
  if (!isDebianRoot()) return false;
  console.log(`Unpacking Debian’s ${name} (${size}) …`);
  if (!(await runs('apt-get', ['update', '-qq']))) return false;
  mkdirSync(folder, { recursive: true });
  // Apt’s own user has no write permission there.
  const fetched = await runs('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', name], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  return fetched && archive !== undefined && runs('dpkg-deb', ['--extract', `${folder}/${archive}`, folder]);
}

/** Installs a package, if this is Debian and we are root. Returns whether it succeeded. */
export async function installFromDebian(name: string, size: string): Promise<boolean> {
  if (!isDebianRoot()) return false;
  console.log(`No browser here: installing Debian’s ${name} (${size}) …`);
  if (!(await runs('apt-get', ['update', '-qq']))) return false;
  return runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
