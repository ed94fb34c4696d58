import type { AlignedPair } from '../align.ts';

/**
 * The probability, 0 to 1, that a paragraph has no counterpart in another article: by article, paragraph and other article.
 * 1 if the aligner lists no candidate.
 */
export type Absence = readonly (readonly (readonly number[])[])[];

/**
 * Returns the probability that a paragraph has no counterpart in another article: that none of its candidates there
 * shares a fact with it.
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
