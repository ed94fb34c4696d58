import { describe, expect, it } from 'vitest';
import { historyAfter } from './sample.ts';

/** What the last version changed in the one before. */
function changed(...versions: readonly string[]): string {
  const { edited, moved, added, returned, ended } = historyAfter(...versions).versions.at(-1)?.change ?? {};
  const lists = { edited, moved, added, returned, ended: ended?.map(({ id }) => id) };
  return Object.entries(lists)
    .flatMap(([name, ids = []]) => (ids.length === 0 ? [] : [`${name} ${ids.join(' ')}`]))
    .join('; ');
}

describe('what a version changed', () => {
  it.each([
    ['nothing but a crosshead', ['A B', 'A #C B'], ''],
    ['a word', ['A B C', 'A B~ C'], 'edited p2'],
    ['the order: of two that changed places, the shorter has moved', ['A B C', 'B A C'], 'moved p2'],
    ['a paragraph that went from the first to the last', ['A B C D', 'B C D A'], 'moved p1'],
    ['one is new, one is gone', ['A B C', 'A C N'], 'added p4; ended p2'],
    ['parts are not new: their words were there', ['A+B C', 'A B C'], 'ended p1'],
    ['one is back', ['A B C', 'A C', 'A B C'], 'returned p2'],
    ['one is back, with a word changed', ['A B C', 'A C', 'A B~ C'], 'edited p2; returned p2'],
  ])('%s', (_, versions, expected) => expect(changed(...versions)).toBe(expected));
});
