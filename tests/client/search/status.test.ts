import { expect, it } from 'vitest';
import { statusOf } from '../../../src/client/search/status.ts';

it('the status line gives the number of matches', () => {
  expect(statusOf(0, 0, 'aardvark', [])).toBe('No paragraph contains all of: aardvark');
  expect(statusOf(0, 0, 'aardvark', ['CBC News'])).toBe('No paragraph in CBC News contains all of: aardvark');
  expect(statusOf(1, 1, 'Kim', [])).toBe('One paragraph');
  expect(statusOf(37, 10, 'Kim', ['CBC News'])).toBe('37 paragraphs in CBC News, showing the first 10');
});
