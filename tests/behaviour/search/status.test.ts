import { expect, it } from 'vitest';
import { statusOf } from '../../../src/behaviour/search/status.ts';

it('a search says in words what came of it', () => {
  expect(statusOf(0, 0, 'aardvark', [])).toBe('No paragraph has all of this: aardvark');
  expect(statusOf(0, 0, 'aardvark', ['CBC News'])).toBe('No paragraph in CBC News has all of this: aardvark');
  expect(statusOf(1, 1, 'Kim', [])).toBe('One paragraph');
  expect(statusOf(37, 10, 'Kim', ['CBC News'])).toBe('37 paragraphs in CBC News, the first 10 shown');
});
