/*
 * Serves the built sites with nginx, by the recipe in deploy/ and nothing else, until it is told to end: at the root and
 * under a base path, each with a file in the way that nobody is to see.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltSite, NGINX_HOSTILE_SITE, NGINX_ROOT_SITE, NGINX_UNDER_BASE_PATH } from './built-site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const recipe = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8');
const home = join(project, '.cache/nginx-server');
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Lays a site out as it would be on a server: below the root, under its base path. */
function layOut({ folder, base, port }: BuiltSite): string {
  const root = join(home, String(port));
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(join(project, folder))) symlinkSync(join(project, folder, name), join(site, name));
  mkdirSync(join(site, '.hidden'));
  writeFileSync(join(site, '.hidden/secret.txt'), 'secret');
  return root;
}

/** The recipe with the port and the folder of a site in place of its own, as who copies it would write them. */
function server(site: BuiltSite): string {
  const root = layOut(site);
  return recipe
    .replace('listen 80;', `listen 127.0.0.1:${site.port};`)
    .replace('listen [::]:80;', '')
    .replace('root /srv/press;', `root ${root};`)
    .replace('/srv/press/_nginx.conf', join(root, site.base, '_nginx.conf'))
    .replace('# set $press_', `set $press${site.base.replace(/\W+/g, '_')}`);
}

rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });
const settings = `
daemon off;
master_process off;
pid ${home}/pid;
# What is not there is asked for on purpose.
error_log stderr crit;
events { }
http {
    access_log off;
    ${TEMPORARY.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
    ${[NGINX_ROOT_SITE, NGINX_UNDER_BASE_PATH, NGINX_HOSTILE_SITE].map(server).join('\n')}
}
`;
writeFileSync(join(home, 'nginx.conf'), settings);
const nginx = process.env['NGINX_PATH'] ?? '';
const args = ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')];
const child = spawn(nginx, args, { stdio: 'inherit', cwd: dirname(home) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
