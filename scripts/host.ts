import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
/** What is packed already, or is not worth it. */
const UNPACKED = new Set(['.woff2', '.png', '.wasm']);
/** A file whose name holds its digest never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=600';

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

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  // Nothing is decoded: `..` is gone from a URL's path, and no file of ours needs a percent sign.
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const found = bytesOf(join(folder, path));
  const bytes = found ?? bytesOf(join(folder, '404.html')) ?? Buffer.alloc(0);
  const extension = found === null ? '.html' : extname(path);
  const isPacked = !UNPACKED.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(found === null ? 404 : 200, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': path.startsWith('/_astro/') ? FOR_EVER : SHORTLY,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(isPacked ? gzipSync(bytes) : bytes);
}

/** Serves a built site as a good static host does: packed, typed, and only to this machine; on a port that is free. */
export async function hostSite(folder: string): Promise<Host> {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
