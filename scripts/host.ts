import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fieldsFor } from '../src/hosting/header-rule.ts';
import { isText, mediaType } from '../src/hosting/media-type.ts';
import { siteRules } from './hosting-files.ts';

const RULES = siteRules();

/** A site that is served, until it is stopped. */
export interface Host {
  readonly url: string;
  stop(): void;
}

/** The bytes of a file, or null where there is none. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The path of a request below the base, from its first `/` on; null where it is not below it. */
function pathBelow(base: string, { url = '/' }: IncomingMessage): string | null {
  // Nothing is decoded: `..` is gone from a URL's path, and no file of ours needs a percent sign.
  const { pathname } = new URL(url, 'http://host');
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
}

function answer(folder: string, below: string | null, request: IncomingMessage, response: ServerResponse): void {
  const path = below?.endsWith('/') ? `${below}index.html` : (below ?? '/404.html');
  const found = below === null ? null : bytesOf(join(folder, path));
  const bytes = found ?? bytesOf(join(folder, '404.html')) ?? Buffer.alloc(0);
  const type = mediaType(found === null ? '404.html' : path);
  const isPacked = isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(found === null ? 404 : 200, {
    'content-type': type,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...fieldsFor(RULES, found === null || below === null ? '/404.html' : below),
  });
  response.end(isPacked ? gzipSync(bytes) : bytes);
}

/**
 * Serves a built site as a good static host does: packed, typed, and only to this machine; on a port that is free.
 *
 * @param base the path that the site is built for
 */
export async function hostSite(folder: string, base = '/'): Promise<Host> {
  const server = createServer((request, response) => answer(folder, pathBelow(base, request), request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
