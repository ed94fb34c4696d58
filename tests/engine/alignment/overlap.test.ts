import { describe, expect, it } from 'vitest';
import { type Digest, digestsOf, overlapsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';

const FERRY = 'The ferry drifted for six hours.';
const MAYOR = 'Holm thanked both crews.';

function overlaps(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  return overlapsOf(one, other, story);
}

describe('what two paragraphs have in common', () => {
  it('is nothing where they share no words', () => {
    expect(overlaps([FERRY], ['Prices rose again.'])).toEqual([]);
  });

  it('repeated paragraphs are twins in their order, and only so', () => {
    const twins = overlaps([FERRY, MAYOR, FERRY], [FERRY, FERRY]);
    expect(twins.map(({ left, right, twin }) => [left, right, twin])).toEqual([
      [0, 0, true],
      [2, 1, true],
    ]);
  });

  it('is looked at for at most 64 counterparts, the twin and the nearest always among them', () => {
    const others = Array.from({ length: 200 }, (_, index) => `${FERRY} Report ${index}.`);
    const found = overlaps([FERRY], [...others, FERRY]);
    expect(found).toHaveLength(64);
    expect(found.filter(({ twin }) => twin).map(({ right }) => right)).toEqual([200]);
  });
});
