import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStory } from '../../src/library/library.ts';
import { firstStoryNeeded, FIRST_STORY as STORY } from '../first-story.ts';
import { openTestDesk, type TestDesk } from './server.ts';

const FOLDER = `content/stories/${STORY}`;
const grounds = { reason: 'One is about ships: the other is not.', author: 'Ada Poe' };

let desk: TestDesk;
beforeEach(async ({ skip }) => {
  skip(...firstStoryNeeded());
  desk = await openTestDesk('content');
});
afterEach(() => desk.close());

const correct = (correction: unknown) => desk.act('correct', { story: STORY, correction });
const topics = () => readStory(desk.root, STORY).story?.differences.map(({ topic }) => topic) ?? [];

/** The lines that are in one text and not in the other, as a diff has them. */
function changed(before: string, after: string): readonly string[] {
  const count = (text: string) => Map.groupBy(text.split('\n'), (line) => line);
  const [old, now] = [count(before), count(after)];
  const more = (one: typeof old, other: typeof old, sign: string) =>
    [...one].flatMap(([line, all]) =>
      Array(Math.max(0, all.length - (other.get(line)?.length ?? 0))).fill(`${sign}${line}`),
    );
  return [...more(old, now, '-'), ...more(now, old, '+')];
}

/** One correction of each kind, with the file it goes to and the lines that it adds. */
const KINDS: readonly (readonly [string, string, object, readonly string[]])[] = [
  [
    'not the same',
    'alignment.yaml',
    { do: 'unlink', paragraphs: { ap: ['p2'], pa: ['p5', 'p6'] }, ...grounds },
    [
      '+  - paragraphs: { ap: p2, pa: [ p5, p6 ] }',
      '+    reason: "One is about ships: the other is not."',
      '+    author: Ada Poe',
    ],
  ],
  [
    'also matches',
    'alignment.yaml',
    { do: 'link', kind: 'related', paragraphs: { cbc: ['p2'], pa: ['p9'] }, ...grounds },
    [
      '+  - paragraphs: { cbc: p2, pa: p9 }',
      '+    kind: related',
      '+    reason: "One is about ships: the other is not."',
      '+    author: Ada Poe',
    ],
  ],
  [
    'who says it',
    'corrections.yaml',
    { do: 'speaker', speaker: 'Vladimir Putin', words: { ap: { p1: ['just fight'] } }, ...grounds },
    [
      '+- speaker: Vladimir Putin',
      '+  words: { ap: { p1: just fight } }',
      '+  reason: "One is about ships: the other is not."',
      '+  author: Ada Poe',
    ],
  ],
  ...(['hide', 'join', 'part'] as const).map(
    (action) =>
      [
        `${action} figures`,
        'corrections.yaml',
        {
          do: action,
          of: 'figure',
          words: { ap: { p3: ['four to five hours'] }, cbc: { p3: ['just under five hours'] } },
          ...grounds,
        },
        [
          `+- ${action}: figure`,
          '+  words: { ap: { p3: four to five hours }, cbc: { p3: just under five hours } }',
          '+  reason: "One is about ships: the other is not."',
          '+  author: Ada Poe',
        ],
      ] as const,
  ),
  [
    'name of the topic',
    'corrections.yaml',
    { do: 'topic', topic: 'Length', words: { ap: { p3: ['four to five hours'] } }, ...grounds },
    [
      '+- topic: Length',
      '+  words: { ap: { p3: four to five hours } }',
      '+  reason: "One is about ships: the other is not."',
      '+  author: Ada Poe',
    ],
  ],
  [
    'a difference more',
    'differences.yaml',
    {
      do: 'add-difference',
      topic: 'what was close',
      says: { ap: { p1: ['just fight'] }, cbc: { p1: ['sacred fight'] } },
      author: 'Ada Poe',
    },
    [
      '+',
      '+- topic: what was close',
      '+  author: Ada Poe',
      '+  says:',
      '+    ap:',
      '+      p1: just fight',
      '+    cbc:',
      '+      p1: sacred fight',
    ],
  ],
  ['a difference at another place', 'differences.yaml', { do: 'move-difference', topic: 'length of talks', to: 2 }, []],
  [
    'a difference in other words',
    'differences.yaml',
    {
      do: 'edit-difference',
      topic: 'length of talks',
      name: 'How long they talked',
      note: 'In hours.',
      author: 'Ada Poe',
    },
    ['-- topic: length of talks', '+- topic: How long they talked', '+  author: Ada Poe', '+  note: In hours.'],
  ],
];

describe.each(KINDS)('%s', (_, file, correction, lines) => {
  it('is written as a person would, and undone to the same bytes', async () => {
    const before = desk.files();
    const answer = await correct(correction);
    expect(answer.body).toMatchObject({ answer: { undo: '1', file } });
    const path = `${FOLDER}/${file}`;
    const after = desk.files();
    expect(
      [...changed(before[path] ?? '', `${after[path]}`)]
        .filter((line) => before[path] !== undefined || line !== '+')
        .toSorted(),
    ).toEqual([...lines].toSorted());
    expect(after[path]).not.toBe(before[path]);
    expect({ ...after, [path]: before[path] }).toEqual({ ...before, [path]: before[path] });
    expect(readStory(desk.root, STORY).problems).toEqual([]);
    const undone = await desk.act('undo', { undo: '1' });
    expect(undone.status).toBe(200);
    expect(desk.files()).toEqual(before);
  });
});

it('undoes an earlier decision after a later one, and takes an entry of another day out', async () => {
  const before = desk.files();
  const first = { do: 'unlink', paragraphs: { ap: ['p2'], pa: ['p5'] }, ...grounds };
  await correct(first);
  await correct({ ...first, paragraphs: { ap: ['p2'], pa: ['p6'] } });
  expect((await desk.act('undo', { undo: '1' })).status).toBe(200);
  expect(desk.read(`${FOLDER}/alignment.yaml`)).toContain('{ ap: p2, pa: p6 }');
  const entry = { paragraphs: { ap: 'p2', pa: 'p6' }, ...grounds };
  expect((await desk.act('remove-entry', { story: STORY, file: 'alignment.yaml', entry })).status).toBe(200);
  expect(desk.files()).toEqual(before);
  expect((await desk.act('remove-entry', { story: STORY, file: 'alignment.yaml', entry })).status).toBe(422);
});

it('lets the last decision on the same paragraphs count', async () => {
  const paragraphs = { ap: ['p1'], 'the-hill': ['p3'] };
  await correct({ do: 'link', kind: 'same', paragraphs, ...grounds });
  await correct({ do: 'unlink', paragraphs, ...grounds });
  const text = desk.read(`${FOLDER}/alignment.yaml`) ?? '';
  expect(text.match(/ap: p1, the-hill: p3/g)).toHaveLength(1);
});

it('moves a difference up and down, and removes it', async () => {
  const [first = '', second = ''] = topics();
  await correct({ do: 'move-difference', topic: first, to: 1 });
  expect(topics().slice(0, 2)).toEqual([second, first]);
  await correct({ do: 'move-difference', topic: first, to: 0 });
  expect(topics().slice(0, 2)).toEqual([first, second]);
  await correct({ do: 'remove-difference', topic: second });
  expect(topics()).not.toContain(second);
});

describe('a decision that cannot be is one message beside its field, and changes nothing', () => {
  const cases: Readonly<Record<string, readonly [unknown, RegExp]>> = {
    'words that occur nowhere': [
      { do: 'hide', of: 'figure', words: { ap: { p3: ['six to seven hours'] } }, ...grounds },
      /does not say “six to seven hours”|six to seven/,
    ],
    'a paragraph that is not there': [{ do: 'unlink', paragraphs: { ap: ['p900'], pa: ['p1'] }, ...grounds }, /p900/],
    'paragraphs apart': [
      { do: 'link', kind: 'same', paragraphs: { ap: ['p1', 'p4'], pa: ['p1'] }, ...grounds },
      /p1, p4/,
    ],
    'one outlet': [{ do: 'unlink', paragraphs: { ap: ['p1'] }, ...grounds }, /two outlets/],
    'no reason': [{ do: 'unlink', paragraphs: { ap: ['p2'], pa: ['p5'] }, reason: ' ', author: 'A' }, /reason/],
    'no author': [{ do: 'unlink', paragraphs: { ap: ['p2'], pa: ['p5'] }, reason: 'A.' }, /author/],
    'an unknown decision': [{ do: 'delete', ...grounds }, /do/],
    'a topic that is there': [
      {
        do: 'add-difference',
        topic: 'Length  of talks',
        says: { ap: { p1: ['just fight'] }, cbc: { p1: ['sacred fight'] } },
        author: 'A',
      },
      /already/,
    ],
    'a topic that is not there': [{ do: 'remove-difference', topic: 'weather' }, /load the page again/],
    'a reason on two lines': [
      { do: 'unlink', paragraphs: { ap: ['p2'], pa: ['p5'] }, reason: 'A\nb', author: 'A' },
      /reason/,
    ],
  };
  it.each(Object.entries(cases))('%s', async (_, [correction, message]) => {
    const before = desk.files();
    const { status, body } = await correct(correction);
    expect([status, body['message']]).toEqual([422, expect.stringMatching(message)]);
    expect(desk.files()).toEqual(before);
  });

  it('a story that is not there', async () => {
    const { status } = await desk.act('correct', {
      story: 'no-story',
      correction: { do: 'remove-difference', topic: 'a' },
    });
    expect(status).toBe(422);
  });

  it('a list that is written in brackets', async () => {
    desk.write(
      `${FOLDER}/corrections.yaml`,
      '[{ hide: figure, words: { ap: { p3: four to five hours } }, reason: A, author: B }]\n',
    );
    const { status, body } = await correct({
      do: 'topic',
      topic: 'L',
      words: { ap: { p3: ['four to five hours'] } },
      ...grounds,
    });
    expect([status, body['message']]).toEqual([422, expect.stringMatching(/lines of its own/)]);
  });
});
