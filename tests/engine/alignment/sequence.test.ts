import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/engine/alignment/candidate.ts';
import { type Course, courseOf } from '../../../src/engine/alignment/course.ts';
import { type Digest, digestsOf, overlapsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import {
  closenessOf,
  SEQUENCE_FEATURES,
  sequenceShare,
  sequencesOf,
  verbatimOf,
} from '../../../src/engine/alignment/sequence.ts';

const FERRY = 'The ferry drifted for six hours.';
const MAYOR = 'The mayor thanked the crews of both tugboats.';

function read(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  return { one, other, overlaps: overlapsOf(one, other, story) };
}

describe('sentences that follow each other', () => {
  const followed: Course = { distances: new Float64Array(), agreement: 0.9, inOrder: 1 };
  const share = (left: readonly string[], right: readonly string[], inOrder = 1): number => {
    const { one, other } = read(left, right);
    return sequenceShare({ ...followed, inOrder }, one, other);
  };
  const lines = Array.from({ length: 20 }, () => FERRY);
  const paragraphs = Array.from({ length: 20 }, () => `${FERRY} ${MAYOR}`);

  it('are those of texts whose paragraphs hardly ever have several, in one order', () => {
    expect(share(lines, lines)).toBe(1);
    expect(share(lines, paragraphs)).toBe(0);
    expect(share(paragraphs, lines)).toBe(0);
    expect(share([FERRY, `${MAYOR} ${FERRY}`], [MAYOR])).toBe(1);
  });

  it('are not those of news in one-sentence paragraphs, which every outlet puts in its own order', () => {
    expect(share(lines, lines, 0.7)).toBe(0);
  });

  it('become paragraphs little by little, and so does their order become one', () => {
    const mixed = share([...lines, ...paragraphs.slice(0, 10)], lines);
    expect(mixed).toBeGreaterThan(0);
    expect(mixed).toBeLessThan(1);
    expect(share(lines, lines, 0.825)).toBeCloseTo(0.5);
  });

  it('are not followed in their order beyond four million pairs', () => {
    const long = Array.from({ length: 2001 }, () => 'Rain.');
    expect(share(long, long)).toBe(0);
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

  it('tells versions of one text from texts in other words', () => {
    const closeness = (left: readonly string[], right: readonly string[]): number => {
      const { one, other, overlaps } = read(left, right);
      return closenessOf(overlaps, one, other);
    };
    expect(closeness([FERRY, MAYOR], [FERRY, MAYOR, 'Prices rose again.'])).toBe(1);
    expect(closeness([FERRY], ['Nobody knew for hours where the boat was.'])).toBe(0);
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
    const [chance = 0, , , closeness, distance] = rows[0] ?? [];
    expect(rows.map(({ length }) => length)).toEqual(candidates.map(() => SEQUENCE_FEATURES.length));
    expect(chance).toBeGreaterThan(0.5);
    expect(closeness).toBe(1);
    expect(distance).toBe(0);
  });
});
