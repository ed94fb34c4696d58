import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineAction } from '../../src/desk/action.ts';
import { isLoopbackHost } from '../../src/desk/loopback.ts';
import { type Call, openTestDesk, type TestDesk } from './server.ts';

const CONTENT = 'tests/fixtures/throws/sound/content';
const STORY = 'content/stories/harbour-fire';
const FILE = `${STORY}/alignment.yaml`;

/** Writes what it is told to: the checks around every action are what is tested here. */
const write = defineAction({
  name: 'write',
  fields: z.strictObject({ path: z.string(), text: z.string().nullable() }),
  run: (file) => ({ files: [file] }),
});

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk(CONTENT, { actions: [write] });
});
afterEach(() => desk.close());

const PATH = '/_desk/api/write/';
const good = () => ({ fields: { path: FILE, text: 'link: []\n' }, seen: { [FILE]: desk.version(FILE) } });

/** Sends a bad write and holds it to one message and to files that are as they were. */
async function refuses(call: Partial<Call>, status: number, message: RegExp): Promise<void> {
  const before = desk.files();
  const answer = await desk.call({ path: PATH, body: good(), ...call });
  expect({ status: answer.status, message: answer.body['message'] }).toEqual({
    status,
    message: expect.stringMatching(message),
  });
  expect(String(answer.body['message'])).not.toContain('\n');
  expect(desk.files()).toEqual(before);
}

it('writes what a page of the desk sends', async () => {
  const answer = await desk.call({ path: PATH, body: good() });
  expect(answer.status).toBe(200);
  expect(desk.read(FILE)).toBe('link: []\n');
  expect(answer.body['versions']).toEqual({ [FILE]: desk.version(FILE) });
});

describe('a write that does not come from a page of the desk is refused', () => {
  const cases: Readonly<Record<string, readonly [Partial<Call>, number, RegExp]>> = {
    'from another site': [{ headers: { origin: 'https://example.org' } }, 403, /own pages only/],
    'from another port of this machine': [{ headers: { origin: 'http://127.0.0.1:1' } }, 403, /own pages only/],
    'from a page without an origin': [{ headers: { origin: 'null' } }, 403, /own pages only/],
    'without an origin': [{ headers: { origin: undefined } }, 403, /own pages only/],
    'cross-site by the browser’s word': [{ headers: { 'sec-fetch-site': 'cross-site' } }, 403, /own pages only/],
    'same-site by the browser’s word': [{ headers: { 'sec-fetch-site': 'same-site' } }, 403, /own pages only/],
    'under the name of another host': [{ headers: { host: 'example.org' } }, 403, /another name/],
    'under a name that leads here': [{ headers: { host: 'localtest.me:80' } }, 403, /another name/],
    'without a token': [{ headers: { 'x-desk-token': undefined } }, 403, /load it again/],
    'with a wrong token': [{ headers: { 'x-desk-token': 'the-token-of-last-run' } }, 403, /load it again/],
    'with an empty token': [{ headers: { 'x-desk-token': '' } }, 403, /load it again/],
    'as a form': [{ headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, /as JSON/],
    'as plain text': [{ headers: { 'content-type': 'text/plain' } }, 415, /as JSON/],
    'with GET': [{ method: 'GET', body: undefined }, 405, /POST/],
    'with PUT': [{ method: 'PUT' }, 405, /POST/],
  };
  it.each(Object.entries(cases))('%s', (_, [call, status, message]) => refuses(call, status, message));
});

describe('a write that cannot be read is refused', () => {
  it('not JSON', () => refuses({ body: 'link: []' }, 400, /no JSON/));
  it('JSON that is cut off', () => refuses({ body: '{"fields": {' }, 400, /no JSON/));
  it('JSON of another form', () => refuses({ body: ['a'] }, 400, /no fields/));
  it('too large', () => refuses({ body: { fields: { path: FILE, text: 'a'.repeat(70_000) } } }, 413, /larger/));
  it('an unknown action', () => refuses({ path: '/_desk/api/remove-all/' }, 404, /no action “remove-all”/));
  it('an address that is none', () => refuses({ path: '/_desk/api/../write/' }, 404, /no such address/));
  it('a field too many', () =>
    refuses({ body: { fields: { path: FILE, text: 'a', mode: 1 } } }, 422, /mode|[Uu]nrecognized/));
  it('a field of another kind', () => refuses({ body: { fields: { path: FILE, text: 7 } } }, 422, /text/));
});

describe('a write outside of what the desk may change is refused', () => {
  const to = (path: string): Partial<Call> => ({ body: { fields: { path, text: 'x' }, seen: {} } });
  it.each([
    'package.json',
    'content/../package.json',
    'content/stories/../../package.json',
    '/etc/hosts',
    'content/',
    'content/stories//a.yaml',
    'content\\stories\\a.yaml',
    'content/stories/a\u0000.yaml',
  ])('%s', (path) => refuses(to(path), 403, /not a file in content\//));

  it('through a symbolic link', async () => {
    mkdirSync(`${desk.root}/private`);
    symlinkSync(`${desk.root}/private`, `${desk.root}/content/elsewhere`);
    await refuses(to('content/elsewhere/desk.yaml'), 403, /symbolic link/);
  });
  it('over a symbolic link', async () => {
    symlinkSync(`${desk.root}/private.yaml`, `${desk.root}/content/hosts.yaml`);
    await refuses(to('content/hosts.yaml'), 403, /symbolic link/);
  });
  it('the permalink ledger', () => refuses(to(`${STORY}/permalinks.json`), 403, /npm run ids/));
});

describe('nothing that was written meanwhile is lost', () => {
  it('a stale version: both texts are shown', async () => {
    const seen = good();
    desk.write(FILE, '# Another editor was here.\n');
    const before = desk.files();
    const { status, body } = await desk.call({ path: PATH, body: seen });
    expect(status).toBe(409);
    expect(body['conflict']).toMatchObject({ path: FILE, now: '# Another editor was here.\n', yours: 'link: []\n' });
    expect(desk.files()).toEqual(before);
  });
  it('a file that the page did not know of', () =>
    refuses({ body: { fields: { path: `${STORY}/story.yaml`, text: '' }, seen: {} } }, 409, /changed meanwhile/));
  it('a file that is gone', () =>
    refuses(
      {
        body: { fields: { path: `${STORY}/corrections.yaml`, text: '' }, seen: { [`${STORY}/corrections.yaml`]: 'x' } },
      },
      409,
      /changed meanwhile/,
    ));
  it('two at once: one is written, the other is told', async () => {
    const body = good();
    const answers = await Promise.all([
      desk.call({ path: PATH, body }),
      desk.call({ path: PATH, body: { ...body, fields: { path: FILE, text: 'unlink: []\n' } } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(desk.read(FILE)).toBe('link: []\n');
  });
  it('while a command changes the content', async () => {
    mkdirSync(dirname(desk.lock), { recursive: true });
    writeFileSync(desk.lock, String(process.ppid));
    await refuses({}, 500, /Another command changes content\//);
  });
});

describe('what would break the build is refused', () => {
  const as = (text: string): Partial<Call> => ({
    body: { fields: { path: FILE, text }, seen: { [FILE]: desk.version(FILE) } },
  });
  it('no YAML', () => refuses(as('link: ['), 422, /alignment\.yaml:1:\d+ yaml-syntax/));
  it('an unknown field', () => refuses(as('links: []\n'), 422, /unknown-field/));
  it('a paragraph that is not there', () =>
    refuses(
      as('unlink:\n  - paragraphs: { bugle: p1, echo: p999 }\n    reason: No.\n    author: Me\n'),
      422,
      /unknown-paragraph/,
    ));
  it('a story that would be gone', () =>
    refuses(
      {
        body: {
          fields: { path: `${STORY}/story.yaml`, text: null },
          seen: { [`${STORY}/story.yaml`]: desk.version(`${STORY}/story.yaml`) },
        },
      },
      422,
      /missing-file/,
    ));
});

it.each(['ENOSPC', 'EACCES'])('a disk that fails with %s: one message, no change, no rest of a file', async (code) => {
  desk.close();
  desk = await openTestDesk(CONTENT, {
    actions: [write],
    change: (world) => {
      const fail = () => {
        throw Object.assign(new Error(code), { code });
      };
      return { ...world, state: { ...world.state, content: { ...world.state.content, replace: fail, write: fail } } };
    },
  });
  await refuses({}, 500, code === 'ENOSPC' ? /the disk is full/ : /no permission to write/);
});

describe('the session', () => {
  const ask = (headers: NonNullable<Call['headers']>) =>
    desk.call({
      path: '/_desk/api/session/',
      method: 'GET',
      headers: { origin: undefined, 'x-desk': '1', ...headers },
    });
  it('is given to a page of the desk', async () => {
    expect((await ask({})).body).toHaveProperty('token');
  });
  it.each([
    { origin: 'http://localhost:1' },
    { 'x-desk': undefined },
    { host: 'example.org' },
    { 'sec-fetch-site': 'cross-site' },
  ])('is not given to others: %o', async (headers) => {
    const { status, body } = await ask(headers);
    expect(status).toBe(403);
    expect(body).not.toHaveProperty('token');
  });
});

it('the desk opens on loopback only', () => {
  expect([undefined, false, 'localhost', '127.0.0.1', '::1'].map(isLoopbackHost)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([true, '0.0.0.0', '::', '192.168.1.7', 'example.org'].map(isLoopbackHost)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
