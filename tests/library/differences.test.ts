import { expect, it } from 'vitest';
import { readDifferences } from '../../src/library/differences.ts';
import { contentRoot, localDisk } from '../../src/library/disk.ts';
import { readStory } from '../../src/library/library.ts';
import { overlay, tableDisk, within } from './disks.ts';

const sound = within(`${contentRoot()}/tests/fixtures/throws/sound`, localDisk);
const path = './content/stories/harbour-fire/echo.md';
const echo = new TextDecoder().decode(sound.read(path) ?? undefined);
const changed = echo
  .replace('headline: null', 'headline: Store burns')
  .replace('by the quay', 'by the\n  quay')
  .concat('\n:::caption\nThe harbour.\n:::\n\n:::caption\nThe quay.\n:::\n');
const { story } = readStory('.', 'harbour-fire', overlay(sound, tableDisk({ [path]: changed })));
const read = (text: string | undefined) =>
  readDifferences(text, 'x', { articles: story?.articles ?? [], histories: [], absent: [] });

it('a story without the file, or with an empty one, has no differences', () => {
  for (const text of [undefined, '', '\n', '# nothing yet\n', '[]'])
    expect(read(text)).toEqual({ differences: [], problems: [], warnings: [] });
});

it('outlets come in the story’s order, with words as in the texts', () => {
  const text = `
- topic: what burned
  note: One of them says what it was for.
  author: A. Reader
  says:
    echo:
      caption: The quay
      headline: Store burns
      p1:
        - an empty store by the quay
        - >-
          Flames
          destroyed
    bugle: { p1: A warehouse }
- topic: whether anybody was hurt
  says:
    bugle:
      p2: Nobody was hurt
    echo:
      p2: nobody was hurt
`;
  const { differences, problems } = read(text);
  expect(problems).toEqual([]);
  expect(differences[0]).toEqual({
    topic: 'what burned',
    note: 'One of them says what it was for.',
    author: 'A. Reader',
    says: [
      { outlet: 'bugle', snippets: [{ role: 'body', id: 'p1', words: 'A warehouse' }] },
      {
        outlet: 'echo',
        snippets: [
          { role: 'caption', id: null, words: 'The quay' },
          { role: 'headline', id: null, words: 'Store burns' },
          { role: 'body', id: 'p1', words: 'an empty store by the\nquay' },
          { role: 'body', id: 'p1', words: 'Flames destroyed' },
        ],
      },
    ],
  });
  expect(differences[1]).toMatchObject({ topic: 'whether anybody was hurt', note: null, author: null });
});

it('a thousand topics can be read; twice as many are too many', () => {
  const topic = (number: number) =>
    `- topic: topic ${number}\n  says: { bugle: { p1: A warehouse }, echo: { p1: an empty store } }\n`;
  const many = (count: number) => Array.from({ length: count }, (_, number) => topic(number)).join('');
  expect(read(many(1000)).differences).toHaveLength(1000);
  expect(read(many(2000)).problems.map(({ ruleId }) => ruleId)).toEqual(['file-too-large']);
});

it('thousands of words that are not found take bounded work', () => {
  const lines = Array.from({ length: 4000 }, (_, number) => `        - Flames destroyed ${number}\n`).join('');
  const text = `- topic: many\n  says:\n    bugle:\n      p1: A warehouse\n    echo:\n      p1:\n${lines}`;
  expect(read(text).problems).toHaveLength(4000);
});
