import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fieldsFor } from '../src/hosting/header-rule.ts';
import { isText, mediaType } from '../src/hosting/media-type.ts';
import { siteRules } from './hosting-files.ts';

const RULES = siteRules();

/** A running server. */
export interface Host {
  readonly url: string;
  stop(): void;
}

/** Returns a file's bytes; null if it does not exist. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Returns a request's path below the base, starting with `/`; null if it is not below the base. */
function pathBelow(base: string, { url = '/' }: IncomingMessage): string | null {
  // No decoding needed: URL parsing removes `..`, and our file names have no percent signs.
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
 * Serves a built site like a good static host, with compression and media types, to this machine only, on a free port.
 *
 * @param base the site's base path
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
