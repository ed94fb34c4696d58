import { expect, it } from 'vitest';
import { readCorrections } from '../../src/library/alignment.ts';
import { contentRoot } from '../../src/library/disk.ts';
import { readStory } from '../../src/library/library.ts';

const { story } = readStory(`${contentRoot()}/tests/fixtures/throws/sound`, 'harbour-fire');
const read = (text: string | undefined) =>
  readCorrections(text, 'alignment.yaml', { articles: story?.articles ?? [], histories: [], absent: [] });

it('a story without the file, or with an empty one, has no corrections', () => {
  for (const text of [undefined, '', '\n', '# nothing yet\n'])
    expect(read(text)).toEqual({ corrections: [], problems: [], warnings: [] });
});

it('corrections have paragraph indices, from 0 and in order', () => {
  const text = `
link:
  - paragraphs: { bugle: [p2, p1], echo: p1 }
    kind: reworded
    reason: Both tell of the warehouse.
    author: A. Reader
unlink:
  - paragraphs: { echo: p1, bugle: p2 }
    reason: The one is about people, the other about things.
    author: A. Reader
`;
  const { corrections, problems } = read(text);
  expect(problems).toEqual([]);
  expect(
    corrections.map(({ sides, kind }) => [...sides.map(({ outlet, paragraphs }) => `${outlet} ${paragraphs}`), kind]),
  ).toEqual([
    ['bugle 0,1', 'echo 0', 'reworded'],
    ['echo 0', 'bugle 1', null],
  ]);
});
