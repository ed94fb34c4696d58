import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRunFolder } from '../run-folder.ts';
import type { BuiltSite } from './built-site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const recipe = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8');
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const START_MS = 10_000;

/** Creates a server folder with a site under its base path, and a hidden file that must not be served. */
function layOut({ folder, base }: BuiltSite, root: string): void {
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(join(project, folder))) symlinkSync(join(project, folder, name), join(site, name));
  mkdirSync(join(site, '.hidden'));
  writeFileSync(join(site, '.hidden/secret.txt'), 'secret');
}

/** Returns the recipe with another port and folder. */
function server({ base }: BuiltSite, root: string, port: number): string {
  return recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('root /srv/press;', `root ${root};`)
    .replace('/srv/press/_nginx.conf', join(root, base, '_nginx.conf'))
    .replace('# set $press_', `set $press${base.replace(/\W+/g, '_')}`);
}

/** Returns a free port. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function isAnswering(url: string): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < START_MS; ) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Serves a site with nginx and the recipe in `deploy/`. */
export async function serveWithNginx(program: string, site: BuiltSite, name: string) {
  const home = inRunFolder(`nginx-${name}`);
  rmSync(home, { recursive: true, force: true });
  layOut(site, join(home, 'root'));
  const port = await freePort();
  const settings = `
daemon off;
master_process off;
pid ${home}/pid;
# Tests ask on purpose for what is not there.
error_log stderr crit;
events { }
http {
    access_log off;
    ${TEMPORARY.map((folder) => `${folder}_temp_path ${home}/${folder};`).join(' ')}
    ${server(site, join(home, 'root'), port)}
}
`;
  writeFileSync(join(home, 'nginx.conf'), settings);
  const child = spawn(program, ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const url = `http://127.0.0.1:${port}${site.base}`;
  if (!(await isAnswering(url))) throw new Error(`nginx does not answer at ${url}`);
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
