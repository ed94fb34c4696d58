import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';

/** Runs a command and shows nothing of it but its complaints; whether it ended well. */
export function runs(command: string, args: readonly string[], folder?: string): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The first of some paths where there is a file. */
export function firstExisting(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*debian/m.test(release);
}

/**
 * Unpacks a package into a folder of ours without installing it: Debian starts a server as soon as it is installed.
 * Whether it is there now.
 */
export async function unpackFromDebian(name: string, size: string, folder: string): Promise<boolean> {
  if (!isDebianRoot()) return false;
  console.log(`Unpacking Debian’s ${name} (${size}) …`);
  if (!(await runs('apt-get', ['update', '-qq']))) return false;
  mkdirSync(folder, { recursive: true });
  // Apt’s own user may not write there.
  const fetched = await runs('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', name], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  return fetched && archive !== undefined && runs('dpkg-deb', ['--extract', `${folder}/${archive}`, folder]);
}

/** Installs a package where we may, on Debian as root; whether it is there now. */
export async function installFromDebian(name: string, size: string): Promise<boolean> {
  if (!isDebianRoot()) return false;
  console.log(`No browser here: installing Debian’s ${name} (${size}) …`);
  if (!(await runs('apt-get', ['update', '-qq']))) return false;
  return runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
