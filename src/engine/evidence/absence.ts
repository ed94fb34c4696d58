import type { AlignedPair } from '../align.ts';

/**
 * How likely each paragraph has no counterpart in each other article, 0 to 1: by article, by paragraph, by the other
 * article. What no candidate is listed for is taken to be certain.
 */
export type Absence = readonly (readonly (readonly number[])[])[];

/**
 * Draws from the candidates how likely each paragraph has nothing in each other article: that each of its candidates
 * there shares no fact with it.
 */
export function absenceIn(
  texts: readonly (readonly string[])[],
  pairs: readonly Pick<AlignedPair, 'left' | 'right' | 'candidates'>[],
): Absence {
  const absence = texts.map((paragraphs) => paragraphs.map(() => texts.map(() => 1)));
  const lower = (article: number, paragraph: number, other: number, by: number): void => {
    const own = absence[article]?.[paragraph];
    if (own?.[other] !== undefined) own[other] *= 1 - by;
  };
  for (const { left, right, candidates } of pairs)
    for (const candidate of candidates) {
      lower(left, candidate.left, right, candidate.fact);
      lower(right, candidate.right, left, candidate.fact);
    }
  return absence;
}
