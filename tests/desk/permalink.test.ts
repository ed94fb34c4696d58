import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFolder } from '../../src/content-files/local-folder.ts';
import { bringIdsUpToDate } from '../../src/ids/ids.ts';
import { localDisk } from '../../src/library/disk.ts';
import { articleFile, outletFile } from '../ledger/history/content.ts';
import { blockOf } from '../ledger/sample.ts';
import { NO_PUBLICATIONS } from '../scripts/folders.ts';
import { openTestDesk, type TestDesk } from './server.ts';

const LEDGER = 'content/stories/ferry/permalinks.json';

function file(outlet: string, paragraphs: string): string {
  return articleFile(
    outlet,
    'en-GB',
    paragraphs.split(' ').map((name) => blockOf(name).text),
  );
}

/** The command on the content below a folder. */
function command(root: string, args: readonly string[]): number {
  return bringIdsUpToDate(args, {
    root,
    disk: localDisk,
    content: localFolder(root, 'content'),
    publications: NO_PUBLICATIONS,
    ask: null,
    today: () => '2031-05-05',
    log: () => {},
    warn: () => {},
  });
}

let root: string;
let desk: TestDesk;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ferry-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, text);
  };
  write('content/outlets/echo.yaml', outletFile('echo', 'The Echo', 'EC', 'en-GB'));
  write('content/outlets/gazette.yaml', outletFile('gazette', 'The Gazette', 'GA', 'en-GB'));
  write(
    'content/stories/ferry/story.yaml',
    'title: Ferry lost\ndate: 2031-05-05\nplace: Port Alder\nsummary: A ferry sank.\noutlets:\n  - echo\n  - gazette\n',
  );
  write('content/stories/ferry/echo.md', file('echo', 'A B C+D'));
  write('content/stories/ferry/gazette.md', file('gazette', 'A E'));
  command(root, []);
  write('content/stories/ferry/echo.md', file('echo', 'D+N A B'));
  command(root, []);
  desk = await openTestDesk(`${root}/content`);
});
afterAll(() => {
  desk?.close();
  rmSync(root, { recursive: true, force: true });
});

it('answers a question as the command does, byte for byte', async () => {
  const answer = await desk.act('permalink', {
    story: 'ferry',
    decision: 'same',
    outlet: 'echo',
    id: 'p3',
    into: 'p0a',
  });
  expect(answer.body).toHaveProperty('answer');
  expect(command(root, ['ferry', '--same', 'ferry/echo/p3=p0a'])).toBe(0);
  expect(desk.read(LEDGER)).toBe(new TextDecoder().decode(localDisk.read(`${root}/${LEDGER}`) ?? undefined));
  const undone = await desk.act('permalink', {
    story: 'ferry',
    decision: 'undone',
    outlet: 'echo',
    id: 'p3',
    into: null,
  });
  expect(undone.status).toBe(200);
});

it('says in one message what cannot be', async () => {
  const before = desk.files();
  const answer = await desk.act('permalink', {
    story: 'ferry',
    decision: 'same',
    outlet: 'echo',
    id: 'p9',
    into: 'p1',
  });
  expect([answer.status, answer.body['message']]).toEqual([
    422,
    expect.stringContaining('echo never had a paragraph p9'),
  ]);
  expect(desk.files()).toEqual(before);
});
