import type { Overlap } from './overlap.ts';

/** Two paragraphs that may tell the same, with the log-odds that their words alone give them, -6 to 6. */
export interface Candidate extends Overlap {
  readonly likeness: number;
}

/** Beyond this the words alone leave no doubt, either way. */
export const SURE = 6;

/** The two most alike candidates of one paragraph, by index; -1 where there is none. */
interface Rivals {
  readonly first: number;
  readonly second: number;
}

const NONE: Rivals = { first: -1, second: -1 };

/** The candidates of two texts, to be asked by place. */
export interface Field {
  readonly candidates: readonly Candidate[];
  /** Index of the candidate at a place, -1 where there is none. */
  readonly at: (left: number, right: number) => number;
  /** Log-odds at a place, `-SURE` where there is no candidate. */
  readonly likenessAt: (left: number, right: number) => number;
  /** Index of the most alike other candidate of the same left (right) paragraph, -1 where there is none. */
  readonly rivalOnLeft: (index: number) => number;
  readonly rivalOnRight: (index: number) => number;
}

function rivalsBy(
  candidates: readonly Candidate[],
  paragraphOf: (candidate: Candidate) => number,
): Map<number, Rivals> {
  const likeness = (index: number): number => candidates[index]?.likeness ?? Number.NEGATIVE_INFINITY;
  const rivals = new Map<number, Rivals>();
  candidates.forEach((candidate, index) => {
    const { first, second } = rivals.get(paragraphOf(candidate)) ?? NONE;
    if (candidate.likeness > likeness(first)) rivals.set(paragraphOf(candidate), { first: index, second: first });
    else if (candidate.likeness > likeness(second)) rivals.set(paragraphOf(candidate), { first, second: index });
  });
  return rivals;
}

/** Makes candidates, each place at most once, ready to be asked by place. */
export function fieldOf(candidates: readonly Candidate[], width: number): Field {
  const places = new Map(candidates.map(({ left, right }, index) => [left * width + right, index]));
  const byLeft = rivalsBy(candidates, ({ left }) => left);
  const byRight = rivalsBy(candidates, ({ right }) => right);
  const at = (left: number, right: number): number =>
    right < 0 || right >= width ? -1 : (places.get(left * width + right) ?? -1);
  const rival = (rivals: Rivals | undefined, index: number): number =>
    (rivals?.first === index ? rivals.second : rivals?.first) ?? -1;
  return {
    candidates,
    at,
    likenessAt: (left, right) => candidates[at(left, right)]?.likeness ?? -SURE,
    rivalOnLeft: (index) => rival(byLeft.get((candidates[index] as Candidate).left), index),
    rivalOnRight: (index) => rival(byRight.get((candidates[index] as Candidate).right), index),
  };
}
