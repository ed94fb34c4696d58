import { fileURLToPath } from 'node:url';
import { firstExisting, unpackFromDebian } from './debian.ts';

const CACHE = fileURLToPath(new URL('../.cache/nginx', import.meta.url));
const PATHS = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx', `${CACHE}/usr/sbin/nginx`];

function found(): string | undefined {
  return firstExisting([process.env['NGINX_PATH'], ...PATHS]);
}

/**
 * Returns the path of an nginx for tests: that of NGINX_PATH, the system's, or Debian's, which is unpacked now.
 * Undefined if none can be found or unpacked.
 */
export async function findNginx(): Promise<string | undefined> {
  return found() ?? ((await unpackFromDebian('nginx', '0.5 MB', CACHE)) ? found() : undefined);
}
