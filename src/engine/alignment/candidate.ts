import type { Overlap } from './overlap.ts';

/** Two paragraphs that may tell the same, with the log-odds that their words alone give them, -6 to 6. */
export interface Candidate extends Overlap {
  readonly likeness: number;
}

/** Beyond this the words alone leave no doubt, either way. */
export const SURE = 6;

/** The two most alike candidates of each paragraph, by index; -1 where there is none. */
interface Rivals {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

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

/** @param paragraphs the paragraph of each candidate */
function rivalsBy(candidates: readonly Candidate[], paragraphs: readonly number[]): Rivals {
  const likeness = (index: number): number => candidates[index]?.likeness ?? Number.NEGATIVE_INFINITY;
  const length = paragraphs.reduce((most, paragraph) => Math.max(most, paragraph + 1), 0);
  const first = new Int32Array(length).fill(-1);
  const second = new Int32Array(length).fill(-1);
  paragraphs.forEach((paragraph, index) => {
    if (likeness(index) > likeness(first[paragraph] as number)) {
      second[paragraph] = first[paragraph] as number;
      first[paragraph] = index;
    } else if (likeness(index) > likeness(second[paragraph] as number)) second[paragraph] = index;
  });
  return { first, second };
}

/** Makes candidates, each place at most once, ready to be asked by place. */
export function fieldOf(candidates: readonly Candidate[], width: number): Field {
  const places = new Map<number, number>();
  candidates.forEach(({ left, right }, index) => {
    places.set(left * width + right, index);
  });
  const lefts = candidates.map(({ left }) => left);
  const rights = candidates.map(({ right }) => right);
  const byLeft = rivalsBy(candidates, lefts);
  const byRight = rivalsBy(candidates, rights);
  const at = (left: number, right: number): number =>
    right < 0 || right >= width ? -1 : (places.get(left * width + right) ?? -1);
  const rival = ({ first, second }: Rivals, paragraph: number, index: number): number =>
    (first[paragraph] === index ? second[paragraph] : first[paragraph]) as number;
  return {
    candidates,
    at,
    likenessAt: (left, right) => candidates[at(left, right)]?.likeness ?? -SURE,
    rivalOnLeft: (index) => rival(byLeft, lefts[index] as number, index),
    rivalOnRight: (index) => rival(byRight, rights[index] as number, index),
  };
}
