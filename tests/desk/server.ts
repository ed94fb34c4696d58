import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentState } from '../../src/content-files/content-state.ts';
import type { DeskAction } from '../../src/desk/action.ts';
import { deskMiddleware } from '../../src/desk/middleware.ts';
import { ACTIONS } from '../../src/desk/registry.ts';
import type { DeskWorld } from '../../src/desk/run-action.ts';
import { bytesDigest } from '../../src/library/digest.ts';
import { localDisk } from '../../src/library/disk.ts';
import { NO_PUBLICATIONS } from '../scripts/folders.ts';

export const TOKEN = 'the-token-of-this-run';

/** One request to the desk; whatever it leaves out is as a page of the desk sends it. */
export interface Call {
  readonly path: string;
  readonly method?: string;
  /** Header fields over those of a page; undefined leaves a field out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The desk on loopback over a content folder of its own, until it is closed. */
export interface TestDesk {
  readonly root: string;
  readonly port: number;
  /** The lock of the commands that change its content. */
  readonly lock: string;
  call(call: Call): Promise<Answer>;
  /** Runs an action as a page does that saw the files as they are now. */
  act(name: string, fields: unknown, seen?: Readonly<Record<string, string | null>>): Promise<Answer>;
  read(path: string): string | null;
  write(path: string, text: string): void;
  version(path: string): string | null;
  /** Every file below `content/` with its text: what may not change. */
  files(): Readonly<Record<string, string>>;
  close(): void;
}

const LEAST = { 'content-type': 'application/json', 'x-desk-token': TOKEN, 'sec-fetch-site': 'same-origin' };

/** Symbolic links are not followed. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

/**
 * Opens the desk over a copy of a content folder.
 *
 * @param content the folder `content/` to copy
 * @param change replaces parts of the world, so that a disk can be full
 */
export async function openTestDesk(
  content: string,
  {
    actions = ACTIONS,
    change = (world: DeskWorld): DeskWorld => world,
  }: { readonly actions?: readonly DeskAction[]; readonly change?: (world: DeskWorld) => DeskWorld } = {},
): Promise<TestDesk> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(content, `${root}/content`, { recursive: true });
  const world: DeskWorld = {
    root,
    disk: localDisk,
    state: contentState(root, root),
    publications: NO_PUBLICATIONS,
    today: () => '2031-05-05',
    undos: new Map(),
  };
  const answer = deskMiddleware({ token: TOKEN, actions, world: change(world) });
  const server = createServer((incoming, response) =>
    answer(incoming, response, () => response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}')),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const call = ({ path, method = 'POST', headers = {}, body }: Call) =>
    send(port, path, method, { host, origin: `http://${host}`, ...LEAST, ...headers }, body);
  const read = (path: string) => {
    const bytes = localDisk.read(`${root}/${path}`);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const version = (path: string) => {
    const bytes = localDisk.read(`${root}/${path}`);
    return bytes === null ? null : bytesDigest(bytes);
  };
  const all = () =>
    Object.fromEntries(
      filesBelow(`${root}/content`).map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')] as const),
    );
  const versions = () => Object.fromEntries(Object.keys(all()).map((path) => [path, version(path)]));
  return {
    root,
    port,
    lock: world.state.lock,
    call,
    act: (name, fields, seen = versions()) => call({ path: `/_desk/api/${name}/`, body: { fields, seen } }),
    read,
    write: (path, text) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    version,
    files: all,
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function send(port: number, path: string, method: string, headers: NonNullable<Call['headers']>, body: unknown) {
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body);
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent as Record<string, string> });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let received = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        received += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(received || '{}') }));
    });
    asked.end(text);
  });
}
