import { expect, it } from 'vitest';
import { acceptedRequests } from '../../src/suggest/accept.ts';
import type { FigureSuggestion } from '../../src/suggest/suggestion.ts';

it.each<[FigureSuggestion['relation'], string]>([
  ['same', 'The figures give one fact; they agree.'],
  ['differs', 'The figures give one fact; they differ.'],
  ['later', 'The figures give one fact; they differ because one article was written later.'],
])('the reason for accepted figures says how they relate: %s', (relation, reason) => {
  const members = [
    { outlet: 'echo', id: 'p1', words: 'forty passengers' },
    { outlet: 'gazette', id: 'p2', words: '44 people' },
  ];
  const requests = acceptedRequests(
    { of: 'figure', topic: 'Passengers on board', relation, members },
    { editor: 'Ada Poe', model: 'stub:8b' },
  );
  const words = { echo: { p1: ['forty passengers'] }, gazette: { p2: ['44 people'] } };
  expect(requests[0]).toEqual({
    do: 'join',
    of: 'figure',
    words,
    reason,
    author: 'Ada Poe, suggested by stub:8b',
  });
});
