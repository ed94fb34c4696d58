import { describe, expect, it } from 'vitest';
import { bringIdsUpToDate } from '../../src/ids/ids.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { articleFile, outletFile } from '../ledger/history/content.ts';
import { blockOf, PARAGRAPHS } from '../ledger/sample.ts';
import { tableDisk } from '../library/disks.ts';
import { NO_PUBLICATIONS, tableFolder } from './folders.ts';

const LEDGER = 'content/stories/ferry/permalinks.json';
const PART = 'content/stories/ferry/.permalinks.json.part';

/** An article file with the sample paragraphs `A B #C`. */
function file(outlet: string, paragraphs: string): string {
  const blocks = paragraphs.split(' ').map(blockOf);
  const texts = blocks.map(({ role, text }) => (role === 'subhead' ? `## ${text}` : text));
  return articleFile(outlet, 'en-GB', texts);
}

/** In-memory effects that can fail before the nth change of the disk. */
function world(paragraphs = 'A B C D') {
  const table: Record<string, string> = {
    'content/outlets/echo.yaml': outletFile('echo', 'The Echo', 'EC', 'en-GB'),
    'content/outlets/gazette.yaml': outletFile('gazette', 'The Gazette', 'GA', 'en-GB'),
    'content/stories/ferry/story.yaml':
      'title: Ferry lost\ndate: 2031-05-05\nplace: Port Alder\nsummary: A ferry sank.\noutlets:\n  - echo\n  - gazette\n',
    'content/stories/ferry/echo.md': file('echo', paragraphs),
    'content/stories/ferry/gazette.md': file('gazette', 'A E'),
  };
  const run = (args: string, failAt = Number.POSITIVE_INFINITY) => {
    const said: string[] = [];
    let changes = 0;
    const change = (act: () => void) => {
      changes += 1;
      if (changes >= failAt) throw new Error('power cut');
      act();
    };
    const status = bringIdsUpToDate(args.split(' ').filter(Boolean), {
      root: '/site',
      disk: tableDisk(Object.fromEntries(Object.entries(table).map(([path, text]) => [`/site/${path}`, text]))),
      content: tableFolder(table, change),
      publications: NO_PUBLICATIONS,
      ask: null,
      today: () => '2031-05-06',
      log: (line) => said.push(line),
      warn: (line) => said.push(line),
    });
    return { status, said: said.join('\n') };
  };
  const edit = (text: string) => Object.assign(table, { 'content/stories/ferry/echo.md': file('echo', text) });
  return { table, run, edit, ledger: () => JSON.parse(table[LEDGER] ?? '') as Ledger };
}

describe('npm run ids', () => {
  it('gives a new story its addresses, and then reports no change', () => {
    const { run, ledger } = world();
    expect(run('')).toEqual({
      status: 0,
      said: `ferry:\n  echo: 4 paragraphs have addresses now\n  gazette: 2 paragraphs have addresses now\n  written: ${LEDGER}`,
    });
    expect(ledger().texts[0]?.recorded).toBe('2031-05-06');
    expect(run('ferry')).toEqual({ status: 0, said: 'ferry: no address changed' });
  });

  it.each([
    ['a word', 'A B~ C D', '¶2 edited'],
    ['the order', 'B C D A', '¶1 moved'],
    ['an inserted paragraph', 'A B N C D', '¶2a new'],
    ['one less', 'A C D', '¶2 was removed'],
    ['two in one', 'A+B C D', '¶1, ¶2 were merged into ¶1a'],
    ['a crosshead', 'A #B C D', '¶2 is a subhead now'],
  ])('says what an edit did: %s', (_, text, line) => {
    const { run, edit } = world();
    run('');
    edit(text);
    expect(run('').said).toBe(`ferry:\n  echo, version 2:\n    ${line}\n  written: ${LEDGER}`);
  });

  it('reports what was split and what came back', () => {
    const { run, edit } = world('A+B C D');
    run('');
    edit('A B C D');
    expect(run('').said).toContain('¶1 was split into ¶1a, ¶1b');
    edit('A+B C D');
    expect(run('').said).toContain('¶1 back');
  });

  it('reports unsure cases, which an editor decides', () => {
    const { run, edit, ledger, table } = world('A B C+D');
    run('');
    // Half of it, in another place with other neighbours.
    edit('D+N A B');
    const command = '--same ferry/echo/p3=p0a';
    expect(run('').said).toContain(`not sure: ¶3 may have become ¶0a. If it did: npm run ids -- ${command}`);
    expect(run(command)).toMatchObject({ status: 0 });
    expect(ledger().decisions).toEqual([
      { outlet: 'echo', id: 'p3', into: ['p0a'], version: 2, recorded: '2031-05-06' },
    ]);
    const written = table[LEDGER];
    expect(run(command).said).toContain('odd-decision');
    expect(table[LEDGER]).toBe(written);
  });

  it('reports the same in a dry run and writes nothing', () => {
    const { run, table } = world();
    const before = { ...table };
    expect(run('--dry-run').said).toContain('echo: 4 paragraphs have addresses now');
    expect(table).toEqual(before);
  });

  it('records the given day', () => {
    const { run, ledger } = world();
    run('--date 2030-02-28');
    expect(ledger().texts.map(({ recorded }) => recorded)).toEqual(['2030-02-28', '2030-02-28']);
  });

  it.each([
    ['--date 2030-02-30', '--date 2030-02-30: write an existing day as YYYY-MM-DD'],
    ['--same p3=p4', '--same p3=p4: write it as story/outlet/p8=p8a'],
    ['--same ferry/echo/p9=p1', 'echo never had a paragraph p9'],
    ['--same ferry/echo/p1=p2', 'p1 of echo still exists: there is nothing to decide'],
    ['--nonsense', 'npm run ids -- [STORY …] [options]'],
    ['tram', 'There is no story tram in content/stories/'],
  ])('refuses %s, says why, and writes nothing', (args, words) => {
    const { run, table } = world();
    run('');
    const before = { ...table };
    const { status, said } = run(args);
    expect(said).toContain(words);
    expect(status).toBe(1);
    expect(table).toEqual(before);
  });

  it('writes nothing if the content has problems', () => {
    const { run, table } = world();
    table['content/stories/ferry/echo.md'] = 'no front matter';
    expect(run('').said).toContain('ferry: nothing was written.');
    expect(table[LEDGER]).toBeUndefined();
  });

  it.each([1, 2])('killed before change %s of the disk, the ledger is intact and the next run completes', (failAt) => {
    const { run, edit, table } = world();
    run('');
    const before = table[LEDGER];
    edit('A B~ C D');
    expect(() => run('', failAt)).toThrow('power cut');
    expect(table[LEDGER]).toBe(before);
    expect(run('').said).toContain('¶2 edited');
    expect(table[PART]).toBeUndefined();
  });

  it('keeps only digests of an article that was taken down, until its text is back', () => {
    const { run, table } = world();
    run('');
    const before = JSON.parse(table[LEDGER] ?? '') as Ledger;
    const takedown = 'content/stories/ferry/takedown.yaml';
    table[takedown] = '- outlet: gazette\n  asked: The Gazette\n  date: 2031-05-06\n  reason: It asked.\n';
    const { 'content/stories/ferry/gazette.md': text = '' } = table;
    delete table['content/stories/ferry/gazette.md'];
    expect(run('').said).toContain('gazette: its text is removed from the ledger, its addresses stay');
    expect(table[LEDGER]).not.toContain(PARAGRAPHS['E']);
    Object.assign(table, { 'content/stories/ferry/gazette.md': text, [takedown]: '' });
    expect(run('').said).toContain('gazette: its text is in the ledger again');
    expect((JSON.parse(table[LEDGER] ?? '') as Ledger).texts).toEqual(before.texts);
  });
});
