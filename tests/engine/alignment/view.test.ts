import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, SENTENCES } from '../../../src/engine/alignment/model.ts';
import { type Digest, digestsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { textsOf, viewOf } from '../../../src/engine/alignment/view.ts';

const FERRY = 'The ferry drifted for six hours before two tugboats brought it back to the harbor.';
const MAYOR = 'The mayor thanked the crews of both tugboats at the town hall on Friday evening.';

function read(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  return textsOf(one, other, story);
}

describe('what a model sees of two texts', () => {
  const texts = read([FERRY, MAYOR], [MAYOR, `${FERRY} Nobody was hurt.`]);

  it('is what the words let through, each with a row of features', () => {
    const { indices, field, features } = viewOf(texts, PARAGRAPHS.likeness, null);
    expect(indices.map((index) => texts.overlaps[index]?.left)).toEqual(field.candidates.map(({ left }) => left));
    expect(features).toHaveLength(indices.length);
    expect(features.every((row) => row.length === PARAGRAPHS.tellsTheSame.weights.length)).toBe(true);
    const inOrder = viewOf(texts, SENTENCES.likeness, 1);
    expect(inOrder.features.every((row) => row.length === SENTENCES.tellsTheSame.weights.length)).toBe(true);
  });

  it('leaves out what the words rule out, but never the same words', () => {
    const never = { constant: -100, weights: [] };
    const { field } = viewOf(texts, never, 0.5);
    expect(field.candidates.map(({ left, right, likeness }) => [left, right, likeness])).toEqual([[1, 0, 6]]);
  });
});
