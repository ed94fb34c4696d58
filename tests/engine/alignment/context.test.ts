import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/engine/alignment/candidate.ts';
import { CONTEXT_FEATURES, contextsOf } from '../../../src/engine/alignment/context.ts';
import { courseOf } from '../../../src/engine/alignment/course.ts';
import { type Digest, digestsOf, overlapsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';

const FERRY = 'The ferry Northern Star drifted for six hours off Port Alder.';
const MAYOR = 'Mayor Ines Holm thanked the crews of both tugboats.';

function contexts(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  const candidates = overlapsOf(one, other, story).map((overlap) => ({ ...overlap, likeness: overlap.twin ? 6 : 1 }));
  const field = fieldOf(candidates, right.length);
  const rows = contextsOf(field, courseOf(field, left.length, right.length), one, other, story.termWeights);
  return (i: number, j: number, feature: (typeof CONTEXT_FEATURES)[number]): number =>
    rows[field.at(i, j)]?.[CONTEXT_FEATURES.indexOf(feature)] ?? Number.NaN;
}

describe('what stands around two paragraphs', () => {
  it('a likelier rival explains what they share', () => {
    const at = contexts([FERRY], [FERRY, 'The ferry Northern Star is old.']);
    expect(at(0, 1, 'how much likelier the stronger rival is')).toBe(5);
    expect(at(0, 1, 'what no rival explains, of the side that has less')).toBe(0);
    expect(at(0, 0, 'what no rival explains, of the side that has less')).toBe(1);
  });

  it('neighbours that are alike speak for them', () => {
    const at = contexts([FERRY, MAYOR, 'Northern Star is a ferry.'], [FERRY, MAYOR, 'Rain.']);
    expect(at(1, 1, 'neighbours before and after are alike')).toBeGreaterThan(0.9);
    expect(at(2, 0, 'neighbours before and after are alike')).toBeLessThan(0.1);
  });
});
