import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { goldContent } from '../../scripts/gold-content.ts';
import { type DeskRow, type DeskStory, type DeskWords, deskStory } from '../../src/desk/story/desk-story.ts';
import { wordsOf } from '../../src/desk/story/words.ts';
import { readStory } from '../../src/library/library.ts';
import type { StoryData } from '../../src/view/data/story-data.ts';
import { editionOf } from '../../src/view/edition.ts';
import { openTestDesk, type TestDesk } from '../desk/server.ts';
import { runFolder } from '../run-folder.ts';
import { type BuiltSite, filesOf, textOf } from '../site/built-site.ts';
import { goldStory } from '../suggest/gold-answer.ts';

/*
 * An editor makes five corrections of each kind in four invented stories and takes one of each back. The site built from
 * the files shows those that are left, and git shows only lines that were added.
 */
const STORIES = ['ferry', 'shipyard', 'dam', 'verdict'];
const KINDS = ['unlink', 'link', 'topic', 'part', 'hide', 'join', 'speaker', 'add-difference'] as const;
/** Pages always show what these corrections say. What is unlinked, taken apart or hidden may be on no page. */
const SHOWN: readonly string[] = ['link', 'topic', 'add-difference'];
const OF_EACH = 5;
const SITE: BuiltSite = { folder: `${runFolder()}/corrected-site`, base: '/', origin: null };
const author = 'Ada Poe';

type Kind = (typeof KINDS)[number];

interface Decision {
  readonly kind: Kind;
  readonly story: string;
  /** Words of the editor's that no other decision has. */
  readonly reason: string;
  readonly correction: object;
  /** Whether a built story is as the editor decided. */
  readonly isKept: (data: StoryData) => boolean;
}

const isAt = ({ outlet, id, words }: DeskWords) => {
  return (member: { readonly outlet: string; readonly paragraph: string; readonly text: string }) =>
    member.outlet === outlet && member.paragraph === id && member.text.includes(words);
};
const entriesWith = (entries: StoryData['figures'], words: DeskWords) =>
  entries.filter(({ members }) => members.some(isAt(words)));

/** Whether a link joins two paragraphs, `outlet/p7`. */
function isLinked({ links }: Pick<StoryData, 'links'>, one: string, other: string): boolean {
  return links.some(({ left, right }) => {
    const joined = [left, right].flatMap(({ outlet, paragraphs }) => paragraphs.map((id) => `${outlet}/${id}`));
    return joined.includes(one) && joined.includes(other);
  });
}

/** The decisions about figures and quotations. No two are about the same row. */
function rowDecisions(rows: readonly DeskRow[]): readonly Pick<Decision, 'kind' | 'correction' | 'isKept'>[] {
  const shared = rows.filter(({ of, id, members }) => of === 'figure' && id !== null && members.length > 1);
  const alone = rows.filter(({ of, id }) => of === 'figure' && id === null).flatMap(({ members }) => members);
  const quoted = rows.filter(({ of }) => of === 'quotation');
  const [first, second, third, fourth, fifth, sixth] = shared.map(({ members }) => members);
  const pairs = [alone.slice(0, 2), alone.slice(2, 4)].filter(({ length }) => length === 2);
  const named = (members: readonly DeskWords[] | undefined) => (members === undefined ? [] : [members]);
  return [
    ...[first, second].flatMap(named).map((members) => ({
      kind: 'topic' as const,
      correction: { topic: 'A fact with a name', words: wordsOf(members.slice(0, 1)) },
      isKept: ({ figures }: StoryData) =>
        members.slice(0, 1).every((own) => entriesWith(figures, own)[0]?.topic === 'A fact with a name'),
    })),
    ...[third, fourth].flatMap(named).map((members) => ({
      kind: 'part' as const,
      correction: { of: 'figure', words: wordsOf(members.slice(0, 1)) },
      isKept: ({ figures }: StoryData) =>
        members.slice(0, 1).every((own) => entriesWith(figures, own).every((entry) => entry.members.length === 1)),
    })),
    ...[fifth, sixth].flatMap(named).map((members) => ({
      kind: 'hide' as const,
      correction: { of: 'figure', words: wordsOf(members) },
      isKept: ({ figures }: StoryData) => members.every((own) => entriesWith(figures, own).length === 0),
    })),
    ...pairs.map((members) => ({
      kind: 'join' as const,
      correction: { of: 'figure', words: wordsOf(members) },
      isKept: ({ figures }: StoryData) =>
        figures.some((entry) => members.every((own) => entry.members.some(isAt(own)))),
    })),
    ...quoted.slice(0, 2).map(({ members }) => ({
      kind: 'speaker' as const,
      correction: { speaker: 'Odalys Fenn', words: wordsOf(members) },
      isKept: ({ quotations }: StoryData) =>
        quotations.some((entry) =>
          entry.members.some((one) => one.speaker === 'Odalys Fenn' && isAt(members[0] as DeskWords)(one)),
        ),
    })),
  ];
}

/** The decisions about links between the first two outlets, and about what an editor finds different. */
function textDecisions(
  { outlets, paragraphs }: DeskStory,
  links: readonly { readonly left: readonly number[]; readonly right: readonly number[] }[],
): readonly Pick<Decision, 'kind' | 'correction' | 'isKept'>[] {
  const [left = '', right = ''] = outlets.map(({ slug }) => slug);
  const ids = (outlet: string) => (paragraphs[outlet] ?? []).map(({ id }) => id);
  const sides = (one: number, other: number) => ({ [left]: [ids(left)[one]], [right]: [ids(right)[other]] });
  const linked = links.map((link) => [link.left[0] ?? 0, link.right[0] ?? 0] as const);
  const unlinked = ids(left)
    .flatMap((_, one) => ids(right).map((_id, other) => [one, other] as const))
    .filter(([one, other]) => !links.some((link) => link.left.includes(one) || link.right.includes(other)));
  const between = ([one, other]: readonly [number, number]) =>
    [`${left}/${ids(left)[one]}`, `${right}/${ids(right)[other]}`] as const;
  const says = (at: number) =>
    Object.fromEntries(
      [left, right].map((outlet) => {
        const { id = '', text = '' } = paragraphs[outlet]?.[at] ?? {};
        return [outlet, { [id]: [text.split(' ').slice(0, 4).join(' ')] }];
      }),
    );
  return [
    ...linked.slice(0, 2).map((cell) => ({
      kind: 'unlink' as const,
      correction: { paragraphs: sides(...cell) },
      isKept: (data: StoryData) => !isLinked(data, ...between(cell)),
    })),
    ...[...unlinked.slice(0, 1), ...unlinked.slice(-1)].map((cell) => ({
      kind: 'link' as const,
      correction: { kind: 'reworded', paragraphs: sides(...cell) },
      isKept: (data: StoryData) => isLinked(data, ...between(cell)),
    })),
    ...[1, 2].map((at) => ({
      kind: 'add-difference' as const,
      correction: { topic: `beginning ${at}`, says: says(at) },
      isKept: ({ differences }: StoryData) => differences.some(({ topic }) => topic === `beginning ${at}`),
    })),
  ];
}

function decisionsIn(root: string): readonly Decision[] {
  const all = STORIES.flatMap((slug) => {
    const { story } = readStory(root, slug);
    if (story === null) throw new Error(`${slug} has problems`);
    const edition = editionOf(story);
    const entries = { 'alignment.yaml': [], 'corrections.yaml': [], 'differences.yaml': [] };
    const desk = deskStory(edition, { entries, versions: {} });
    const links = edition.comparison.pairs[0]?.links ?? [];
    return [...textDecisions(desk, links), ...rowDecisions(desk.rows)].map((one) => ({ ...one, story: slug }));
  });
  return KINDS.flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .slice(0, OF_EACH)
      .map((one, at) => {
        const reason = `So decided: ${kind} ${at + 1}.`;
        const grounds = kind === 'add-difference' ? { note: reason, author } : { reason, author };
        return { ...one, reason, correction: { do: kind, ...one.correction, ...grounds } };
      }),
  );
}

let desk: TestDesk;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.org', ...args], {
    cwd: desk.root,
    encoding: 'utf8',
  });

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  for (const [path, text] of STORIES.flatMap((name) => [...goldContent(goldStory(name))])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  desk = await openTestDesk(join(folder, 'content'));
  rmSync(folder, { recursive: true });
  for (const name of STORIES) {
    const words = goldStory(name).articles.map((paragraphs) => (paragraphs[0] ?? '').split(' ').slice(0, 3).join(' '));
    const says = `    outlet-a:\n      p1: ${words[0]}\n    outlet-b:\n      p1: ${words[1]}\n`;
    const list = `# In the order of the day.\n- topic: the first words\n  says:\n${says}`;
    desk.write(`content/stories/${name}/differences.yaml`, list);
  }
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
});
afterAll(() => desk.close());

it('the built site shows what an editor decided and did not take back, and git shows added lines only', async () => {
  const decisions = decisionsIn(desk.root);
  expect(KINDS.map((kind) => decisions.filter((one) => one.kind === kind).length)).toEqual(KINDS.map(() => OF_EACH));
  const undos = new Map<Decision, string>();
  for (const decision of decisions) {
    const { story, correction } = decision;
    const { status, body } = await desk.act('correct', { story, correction });
    expect([status, body['message']], decision.reason).toEqual([200, undefined]);
    undos.set(decision, (body['answer'] as { readonly undo: string }).undo);
  }
  const undone = KINDS.flatMap((kind) => decisions.filter((one) => one.kind === kind).slice(1, 2));
  for (const decision of undone)
    expect((await desk.act('undo', { undo: undos.get(decision) })).status, decision.reason).toBe(200);

  execFileSync(process.execPath, ['scripts/build.ts', '--outDir', SITE.folder], {
    env: { ...process.env, CONTENT_ROOT: desk.root },
  });
  const pages = filesOf(SITE)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, text: textOf(file, SITE) }));
  const built = new Map(
    STORIES.map((story) => [story, JSON.parse(textOf(`${story}/data/story.json`, SITE)) as StoryData]),
  );
  for (const { kind, story, reason, isKept } of decisions) {
    const isUndone = undone.some((one) => one.reason === reason);
    expect(isKept(built.get(story) as StoryData), reason).toBe(!isUndone);
    const isShown = pages.some(({ file, text }) => file.startsWith(`${story}/`) && text.includes(reason));
    if (isUndone) expect(isShown, reason).toBe(false);
    else if (SHOWN.includes(kind)) expect(isShown, reason).toBe(true);
  }

  git('add', '--intent-to-add', '--all');
  expect(git('diff', '--check')).toBe('');
  const changed = git('diff', '--unified=0').split('\n');
  expect(changed.filter((line) => /^-(?!--)/.test(line))).toEqual([]);
  expect(changed.filter((line) => line.includes('So decided'))).toHaveLength(decisions.length - undone.length);
  for (const path of git('diff', '--name-only').trim().split('\n')) {
    expect(path).toMatch(/\/(?:alignment|corrections|differences)\.yaml$/);
    expect(parse(desk.read(path) ?? ''), path).toBeTruthy();
  }
});
