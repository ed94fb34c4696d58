import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostSite } from '../../scripts/host.ts';
import { PLAIN_SITE, TESTED_SITE } from './built-site.ts';
import { serveWithNginx } from './nginx-server.ts';

const SITES = { SITE_URL: TESTED_SITE, PLAIN_SITE_URL: PLAIN_SITE } as const;
const NGINX = process.env['NGINX_PATH'] ?? '';

/**
 * Serves the built sites on ports that are free while the tests run, with the header fields that the site asks for, and
 * once more with nginx where there is one. The tests find the addresses in the environment.
 */
export default async function serve(): Promise<() => Promise<void>> {
  const stops: (() => void | Promise<void>)[] = [];
  for (const [name, site] of Object.entries(SITES)) {
    const folder = fileURLToPath(new URL(`../../${site.folder}`, import.meta.url));
    if (!existsSync(folder)) continue;
    const { url, stop } = await hostSite(folder, site.base);
    stops.push(stop);
    process.env[name] = url;
    if (NGINX === '') continue;
    const nginx = await serveWithNginx(NGINX, site, name);
    stops.push(nginx.stop);
    process.env[`NGINX_${name}`] = nginx.url;
  }
  return async () => {
    for (const stop of stops) await stop();
  };
}
