import { expect, it } from 'vitest';
import { storyReader } from '../../src/engine/story-reader.ts';

const TEXT = 'Ten ships sank. Two came home.';

it('reads each text once, however often it is asked', () => {
  const { tokens, sentences, quantities } = storyReader();
  expect(tokens(TEXT)).toBe(tokens(TEXT));
  expect(sentences(TEXT, 'en')).toBe(sentences(TEXT, 'en'));
  expect(quantities(TEXT, 'en')).toBe(quantities(TEXT, 'en'));
  expect(sentences(TEXT, 'en').map(({ start }) => start)).toEqual([0, 16]);
});

it('reads a text in each language apart', () => {
  const { quantities } = storyReader();
  expect(quantities('1.500', 'de')[0]?.value.low).toBe(1500);
  expect(quantities('1.500', 'en')[0]?.value.low).toBe(1.5);
});
