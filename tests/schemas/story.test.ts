import { describe, expect, it } from 'vitest';
import { storySchema } from '../../src/schemas/story.ts';

const sound = {
  title: 'Ferry sinks',
  date: '2031-05-04',
  place: 'Saltby',
  summary: 'A ferry sank.\n',
  outlets: ['bugle', 'echo'],
};
const isSound = (change: Readonly<Record<string, unknown>>) => storySchema.safeParse({ ...sound, ...change }).success;

it('keeps the order of outlets and trims the summary', () => {
  expect(storySchema.parse(sound)).toEqual({ ...sound, summary: 'A ferry sank.' });
});

describe('a story is refused', () => {
  it.each([
    ['a time as the date', { date: '2031-05-04T10:00:00Z' }],
    ['a day that does not exist', { date: '2031-04-31' }],
    ['no outlets', { outlets: [] }],
    ['one outlet twice', { outlets: ['bugle', 'bugle'] }],
    ['a summary of two paragraphs', { summary: 'A ferry sank.\n\nNobody was hurt.' }],
    ['an empty summary', { summary: ' ' }],
    ['an unknown field', { subtitle: 'x' }],
  ])('%s', (_trouble, change) => {
    expect(isSound(change)).toBe(false);
  });
});
