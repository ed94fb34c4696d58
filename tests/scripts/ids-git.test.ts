import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localFolder } from '../../src/content-files/local-folder.ts';
import { bringIdsUpToDate } from '../../src/ids/ids.ts';
import { localPublications } from '../../src/ids/published.ts';
import { allIds, historyOf } from '../../src/ledger/history.ts';
import { localDisk } from '../../src/library/disk.ts';
import { readLibrary } from '../../src/library/library.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { articleFile, outletFile } from '../ledger/history/content.ts';
import { blockOf } from '../ledger/sample.ts';

/* Accidents of newsrooms, on real folders with real git: two branches, a ledger that is lost, names that change. */

const LEDGER = 'content/stories/ferry/permalinks.json';
let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'collated-ids-')));
  write('content/outlets/echo.yaml', outletFile('echo', 'The Echo', 'EC', 'en-GB'));
  write('content/outlets/gazette.yaml', outletFile('gazette', 'The Gazette', 'GA', 'en-GB'));
  write('content/stories/ferry/story.yaml', story('echo', 'gazette'));
  text('echo', 'A B C D');
  text('gazette', 'A E');
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'editor@example.org');
  git('config', 'user.name', 'Editor');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): number {
  return spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' }).status ?? 1;
}

function write(path: string, words: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), words);
}

function story(...outlets: readonly string[]): string {
  return `title: Ferry lost\ndate: 2031-05-05\nplace: Port Alder\nsummary: A ferry sank.\noutlets:\n${outlets.map((outlet) => `  - ${outlet}\n`).join('')}`;
}

function text(outlet: string, paragraphs: string, folder = 'ferry'): void {
  const texts = paragraphs.split(' ').map((name) => blockOf(name).text);
  write(`content/stories/${folder}/${outlet}.md`, articleFile(outlet, 'en-GB', texts));
}

function ids(...args: readonly string[]) {
  const said: string[] = [];
  const status = bringIdsUpToDate(args, {
    root,
    disk: localDisk,
    content: localFolder(root, 'content'),
    publications: localPublications(root),
    ask: null,
    today: () => '2031-05-06',
    log: (line) => said.push(line),
    warn: (line) => said.push(line),
  });
  return { status, said: said.join('\n') };
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-qm', message);
}

function ledger(path = LEDGER): Ledger {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Ledger;
}

/** The first word of each current paragraph, by id. */
function numbers(outlet: string, path = LEDGER): string {
  const history = historyOf(ledger(path), outlet);
  const last = history?.versions.at(-1)?.blocks ?? [];
  return last.flatMap(({ id, text: words }) => (id === null ? [] : [`${id}:${words.split(' ')[0]}`])).join(' ');
}

function published(): void {
  ids();
  commit('first');
}

/** Edits on two branches, each followed by `npm run ids`. */
function branches(ours: () => void, theirs: () => void): void {
  published();
  git('checkout', '-qb', 'other');
  theirs();
  ids();
  commit('theirs');
  git('checkout', '-q', 'main');
  ours();
  ids();
  commit('ours');
}

describe('two branches', () => {
  it('that change different articles are merged by git alone', () => {
    branches(
      () => text('echo', 'A B~ C D'),
      () => text('gazette', 'A E~'),
    );
    expect(git('merge', '-q', 'other')).toBe(0);
    expect(ids().status).toBe(0);
    expect(readLibrary(root).problems.map(String)).toEqual([]);
  });

  it('that both add a paragraph: published ids stay, the other one is renamed and reported', () => {
    branches(
      () => text('echo', 'A N B C D'),
      () => text('echo', 'A B C D E'),
    );
    const ours = numbers('echo');
    expect(ours).toContain('p1a:Nothing');
    expect(git('merge', '-q', 'other')).not.toBe(0);
    expect(readFileSync(join(root, LEDGER), 'utf8')).toContain('<<<<<<<');
    // An editor has merged the two texts.
    text('echo', 'A N B C D E');
    const { status, said } = ids();
    expect(said).toContain('the ledgers of two branches are merged');
    expect(status).toBe(0);
    expect(numbers('echo')).toBe('p1:The p1a:Nothing p2:A p3:Fishing p4:The p5:Relatives');
    expect(readLibrary(root).problems.map(String)).toEqual([]);
    commit('merged');
    expect(ids().said).toBe('ferry: no address changed');
  });

  it('that both use one id: the side that is merged into keeps it', () => {
    branches(
      () => text('echo', 'A N B C D'),
      () => text('echo', 'A E B C D'),
    );
    git('merge', '-q', 'other');
    text('echo', 'A N E B C D');
    const { said } = ids();
    expect(said).toContain('echo: both branches had a new ¶1a; one of them is ¶1b now');
    expect(numbers('echo')).toBe('p1:The p1a:Nothing p1b:Relatives p2:A p3:Fishing p4:The');
    expect(ledger().renamed).toEqual([{ outlet: 'echo', from: 'p1a', to: 'p1b' }]);
  });

  it('that both use one id: the published side keeps it if the remote shows which it is', () => {
    branches(
      () => text('echo', 'A N B C D'),
      () => text('echo', 'A E B C D'),
    );
    git('update-ref', 'refs/remotes/origin/main', 'other');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    git('merge', '-q', 'other');
    text('echo', 'A N E B C D');
    ids();
    expect(numbers('echo')).toBe('p1:The p1b:Nothing p1a:Relatives p2:A p3:Fishing p4:The');
  });

  it('reads a conflict from its markers, and refuses one that it cannot read', () => {
    branches(
      () => text('echo', 'A N B C D'),
      () => text('echo', 'A B C D E'),
    );
    git('merge', '-q', 'other');
    const marked = readFileSync(join(root, LEDGER), 'utf8');
    git('reset', '-q');
    text('echo', 'A N B C D E');
    write(LEDGER, marked.replace(/^=======$/m, ''));
    expect(ids().said).toContain('merge-conflict');
    write(LEDGER, marked);
    expect(ids().status).toBe(0);
    expect(readLibrary(root).problems.map(String)).toEqual([]);
  });
});

describe('a lost ledger', () => {
  it.each([
    ['deleted', () => rmSync(join(root, LEDGER))],
    ['replaced by an old one', () => git('checkout', '-q', 'HEAD~1', '--', LEDGER)],
  ])('that was %s is noticed, nothing is written, and the message takes it back', (_, lose) => {
    published();
    text('echo', 'A N B C D');
    ids();
    commit('second');
    const whole = readFileSync(join(root, LEDGER), 'utf8');
    lose();
    const { status, said } = ids();
    expect(status).toBe(1);
    expect(said).toContain('lost-ledger');
    const [, command = ''] = /take it back: (git show [^;]+)/.exec(said) ?? [];
    spawnSync('sh', ['-c', command], { cwd: root });
    expect(readFileSync(join(root, LEDGER), 'utf8')).toBe(whole);
    expect(ids().said).toBe('ferry: no address changed');
  });

  it('is noticed if it was deleted in git, and from a built site', () => {
    published();
    const paragraphs = [
      { outlet: 'echo', id: 'p4' },
      { outlet: 'echo', id: 'p9' },
    ];
    write('dist/ferry/data/permalinks.json', JSON.stringify({ paragraphs }));
    write('dist/pagefind/x', '');
    expect(ids().said).toContain('1 published addresses are not in the ledger');
    rmSync(join(root, 'dist'), { recursive: true });
    rmSync(join(root, LEDGER));
    commit('deleted');
    expect(ids().said).toContain('lost-ledger');
  });

  it('can be discarded on purpose, once and for all', () => {
    published();
    rmSync(join(root, LEDGER));
    text('echo', 'B C D');
    expect(ids('ferry', '--new-ledger').status).toBe(0);
    expect(ledger().begun).toBe('2031-05-06');
    commit('begun anew');
    expect(ids().said).toBe('ferry: no address changed');
    expect(ids('--new-ledger').said).toContain('name the stories');
  });
});

describe('renaming', () => {
  it('a story’s folder is recorded, with its old addresses', () => {
    published();
    renameSync(join(root, 'content/stories/ferry'), join(root, 'content/stories/ferry-lost'));
    expect(readLibrary(root).problems.map(String).join()).toContain('the ledger belongs to the story ferry');
    const { said, status } = ids();
    expect(said).toContain('the story was called ferry');
    expect(status).toBe(0);
    const [renamed] = readLibrary(root).stories;
    expect(renamed?.ledger.formerStories).toEqual(['ferry']);
  });

  it('does not include a copied folder', () => {
    published();
    mkdirSync(join(root, 'content/stories/copy'));
    for (const name of ['story.yaml', 'echo.md', 'gazette.md', 'permalinks.json'])
      write(`content/stories/copy/${name}`, readFileSync(join(root, 'content/stories/ferry', name), 'utf8'));
    expect(ids('copy').said).toContain('copied-ledger');
  });

  it('an outlet keeps the ids of its paragraphs', () => {
    published();
    renameSync(join(root, 'content/outlets/echo.yaml'), join(root, 'content/outlets/evening-echo.yaml'));
    write('content/stories/ferry/story.yaml', story('evening-echo', 'gazette'));
    rmSync(join(root, 'content/stories/ferry/echo.md'));
    text('evening-echo', 'A B C D');
    const { said, status } = ids();
    expect(said).toContain('echo is now evening-echo');
    expect(status).toBe(0);
    expect(numbers('evening-echo')).toBe('p1:The p2:A p3:Fishing p4:The');
    expect(ledger().groups.map(({ of }) => of)).toContain('evening-echo-vs-gazette');
    expect(allIds(historyOf(ledger(), 'evening-echo') as never)).toHaveLength(4);
    expect(readLibrary(root).problems.map(String)).toEqual([]);
    commit('renamed');
    expect(ids().said).toBe('ferry: no address changed');
  });
});

describe('withdrawing a takedown', () => {
  const takedown = 'content/stories/ferry/takedown.yaml';
  const takeDown = () => {
    write(takedown, '- outlet: gazette\n  asked: The Gazette\n  date: 2031-05-06\n  reason: It asked.\n');
    ids();
    expect(JSON.stringify(ledger())).not.toContain('Relatives');
  };
  const gazette = (headline: string, ...texts: readonly string[]) =>
    write(
      'content/stories/ferry/gazette.md',
      articleFile('gazette', 'en-GB', texts).replace('headline: null', `headline: ${headline}`),
    );
  const [first = '', ...rest] = ['A', 'E', 'B'].map((name) => blockOf(name).text);

  it('restores the text from git, although it was edited meanwhile', () => {
    published();
    const before = ledger().texts;
    takeDown();
    write(takedown, '');
    text('gazette', 'A E~');
    expect(ids().said).toContain('gazette: its text is in the ledger again');
    expect(ledger().texts.slice(0, before.length)).toEqual(before);
  });

  it('restores every version after an edit of the headline and a split', () => {
    gazette('Ferry sinks', first, ...rest);
    ids();
    gazette('Ferry lost', first, ...rest);
    published();
    const before = ledger().texts;
    takeDown();
    write(takedown, '');
    gazette('Ferry lost with forty aboard', 'The ferry to the northern islands left.', first.slice(4), ...rest);
    expect(ids().said).toContain('gazette: its text is in the ledger again');
    expect(ledger().texts.slice(0, before.length)).toEqual(before);
    expect(JSON.stringify(ledger())).not.toContain('withheld');
  });

  it('names each paragraph whose text is nowhere any more', () => {
    gazette('Ferry sinks', first, ...rest);
    ids();
    takeDown();
    write(takedown, '');
    gazette('Ferry lost', first.replace('six', 'seven'), ...rest);
    expect(ids().said).toMatch(/cannot be restored.*: a heading or note in version 1, ¶1 in version 1$/m);
  });
});
