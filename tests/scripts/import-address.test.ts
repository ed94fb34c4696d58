import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importArticles } from '../../scripts/import.ts';
import { tableDisk } from '../library/disks.ts';
import { tableFolder } from './folders.ts';

const PAGE = `<html lang="en"><head><meta property="og:site_name" content="Coast Wire"></head><body><article><h1>Ferry lost in the fog</h1>
<p>A ferry struck a rock off Port Alder in dense fog on Monday and sank within twenty minutes.</p></article></body></html>`;
const server = createServer((request, response) => {
  response.writeHead(request.url === '/ferry' ? 200 : 404, { 'content-type': 'text/html' });
  response.end(PAGE);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function importAddress(path: string) {
  const table: Record<string, string> = {};
  const said: string[] = [];
  const { port } = server.address() as AddressInfo;
  const status = await importArticles(
    ['--story', 'ferry', '--yes', '--date', '2031-05-05', `http://127.0.0.1:${port}${path}`],
    {
      root: '/site',
      disk: tableDisk({}),
      folders: { content: tableFolder(table), state: tableFolder({}) },
      read: () => new Uint8Array(),
      fetch,
      today: () => '2031-05-06',
      log: (line) => said.push(line),
      warn: (line) => said.push(line),
      ask: null,
    },
  );
  return { status, said: said.join('\n'), text: table['content/stories/ferry/coast-wire.md'] ?? '' };
}

it('fetches an address and records it with the time', async () => {
  const { status, text } = await importAddress('/ferry');
  expect(status).toBe(0);
  expect(text).toContain('retrieved: 2031-05-06');
  expect(text).toMatch(/^url: http:\/\/127\.0\.0\.1:\d+\/ferry$/m);
  expect(text).toContain('sank within twenty minutes.');
});

it('reports a missing page with its address', async () => {
  const { status, said } = await importAddress('/nothing');
  expect(status).toBe(1);
  expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/nothing:1:1 unreadable-file: .*404/);
});
