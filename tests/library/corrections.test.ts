import { expect, it } from 'vitest';
import { readRowEdits } from '../../src/library/corrections.ts';
import { contentRoot, localDisk } from '../../src/library/disk.ts';
import { readStory } from '../../src/library/library.ts';
import { within } from './disks.ts';

const { story } = readStory('.', 'harbour-fire', within(`${contentRoot()}/tests/fixtures/throws/sound`, localDisk));
const articles = story?.articles ?? [];
const read = (text: string | undefined) => readRowEdits(text, 'x', { articles, histories: [], absent: [] });
const words = 'words: { bugle: { p1: A warehouse } }';
const grounds = 'reason: It is so.\n  author: The desk';

it('a story without the file, or with an empty one, has no corrections', () => {
  for (const text of [undefined, '', '# nothing yet\n', '[]'])
    expect(read(text)).toEqual({ edits: [], problems: [], warnings: [] });
});

it('each entry makes one correction to the quoted words', () => {
  const actions = ['hide: figure', 'join: quotation', 'part: figure', 'speaker: Ada Poe', 'topic: What burned'];
  const { edits, problems } = read(actions.map((action) => `- ${action}\n  ${words}\n  ${grounds}\n`).join(''));
  expect(problems).toEqual([]);
  expect(edits.map(({ kind }) => kind)).toEqual(['hide', 'join', 'part', 'speaker', 'topic']);
  const place = { outlet: 'bugle', paragraph: 0 };
  expect(edits[0]).toMatchObject({ of: 'figure', words: [place], reason: 'It is so.', author: 'The desk' });
  expect(edits[0]?.words[0]?.end).toBe((edits[0]?.words[0]?.start ?? 0) + 'A warehouse'.length);
});

it('problems have a place and a fix', () => {
  const problem = (text: string) => read(text).problems.map((one) => `${one.line}: ${one.ruleId}`);
  expect(problem(`- hide: figure\n  speaker: Ada Poe\n  ${words}\n  ${grounds}\n`)).toEqual(['1: one-correction']);
  expect(problem(`- hide: figure\n  words: {}\n  ${grounds}\n`)).toEqual(['2: no-words']);
  expect(problem(`- hide: figure\n  words: { bugle: { p1: Nobody wrote this } }\n  ${grounds}\n`)).toHaveLength(1);
  expect(problem(`- hide: figure\n  words: { nobody: { p1: A warehouse } }\n  ${grounds}\n`)).toEqual([
    '2: unknown-outlet',
  ]);
  expect(problem('a: [')).toHaveLength(1);
});
