import { describe, expect, it } from 'vitest';
import { historyAfter } from './sample.ts';

/** The change between the last two versions. */
function changed(...versions: readonly string[]): string {
  const { edited, moved, added, returned, ended } = historyAfter(...versions).versions.at(-1)?.change ?? {};
  const lists = { edited, moved, added, returned, ended: ended?.map(({ id }) => id) };
  return Object.entries(lists)
    .flatMap(([name, ids = []]) => (ids.length === 0 ? [] : [`${name} ${ids.join(' ')}`]))
    .join('; ');
}

describe('the change of a version', () => {
  it.each([
    ['only a crosshead', ['A B', 'A #C B'], ''],
    ['a word', ['A B C', 'A B~ C'], 'edited p2'],
    ['two swapped paragraphs: the shorter one moved', ['A B C', 'B A C'], 'moved p2'],
    ['the first paragraph moved to the end', ['A B C D', 'B C D A'], 'moved p1'],
    ['one added, one ended', ['A B C', 'A C N'], 'added p4; ended p2'],
    ['the parts of a split paragraph are not added', ['A+B C', 'A B C'], 'ended p1'],
    ['one is back', ['A B C', 'A C', 'A B C'], 'returned p2'],
    ['one returned with a word changed', ['A B C', 'A C', 'A B~ C'], 'edited p2; returned p2'],
  ])('%s', (_, versions, expected) => expect(changed(...versions)).toBe(expected));
});
