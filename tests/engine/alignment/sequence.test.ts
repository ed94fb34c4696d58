import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/engine/alignment/candidate.ts';
import { courseOf } from '../../../src/engine/alignment/course.ts';
import { type Digest, digestsOf, overlapsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { areSentences, SEQUENCE_FEATURES, sequencesOf, verbatimOf } from '../../../src/engine/alignment/sequence.ts';

const FERRY = 'The ferry drifted for six hours.';
const MAYOR = 'The mayor thanked the crews of both tugboats.';

function read(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  return { one, other, overlaps: overlapsOf(one, other, story) };
}

describe('texts given sentence by sentence', () => {
  const isSo = (left: readonly string[], right: readonly string[]): boolean => {
    const { one, other } = read(left, right);
    return areSentences(one, other);
  };

  it('are those whose paragraphs hardly ever have several', () => {
    expect(isSo([FERRY, MAYOR], [MAYOR])).toBe(true);
    expect(isSo([FERRY, MAYOR], [`${MAYOR} ${FERRY}`])).toBe(false);
    expect(isSo([`${FERRY} ${MAYOR}`], [MAYOR])).toBe(false);
  });

  it('are not followed in their order beyond four million pairs', () => {
    const long = Array.from({ length: 2001 }, () => 'Rain.');
    expect(isSo(long, long)).toBe(false);
  });
});

describe('how much is word for word the same', () => {
  const partOf = (left: readonly string[], right: readonly string[]): number => {
    const { one, other, overlaps } = read(left, right);
    return verbatimOf(overlaps, one, other);
  };

  it('is all of two texts that are the same, and nothing of two that share no words', () => {
    expect(partOf([FERRY, MAYOR], [MAYOR, FERRY])).toBe(1);
    expect(partOf([FERRY], ['Prices rose again.'])).toBe(0);
  });

  it('is nothing of texts without words', () => {
    expect(partOf(['—'], ['…'])).toBe(0);
  });
});

describe('what order says of a sentence', () => {
  it('is one row of the named features for each candidate', () => {
    const { one, other, overlaps } = read([FERRY, MAYOR], [FERRY, MAYOR]);
    const candidates = overlaps.map((overlap) => ({ ...overlap, likeness: overlap.twin ? 6 : -2 }));
    const field = fieldOf(candidates, 2);
    const rows = sequencesOf(field, courseOf(field, 2, 2), one, other, 1);
    const [chance = 0, , , , likeness, distance] = rows[0] ?? [];
    expect(rows.map(({ length }) => length)).toEqual(candidates.map(() => SEQUENCE_FEATURES.length));
    expect(chance).toBeGreaterThan(0.5);
    expect(likeness).toBe(6);
    expect(distance).toBe(0);
  });
});
