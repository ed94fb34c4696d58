import type { Run } from '../diff.ts';
import type { Text } from './text.ts';

/** A maximal run of the same words on both sides: `length` words from these indices on, in one paragraph each. */
export interface WordRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * The most pairs of places that are compared for one gram. For more, the k-th place is paired with the k-th, starting over on
 * the side with fewer. This limits the time to this many times the words of the two texts, even if they repeat themselves.
 */
const MOST_PAIRS = 16;

/** Returns the places on the right that are paired with the `rank`-th place on the left. */
function counterparts(rank: number, left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length * right.length <= MOST_PAIRS) return right;
  if (left.length >= right.length) return [right[rank % right.length] as number];
  const few: number[] = [];
  for (let at = rank; at < right.length; at += left.length) few.push(right[at] as number);
  return few;
}

/** Extends a shared gram to a maximal run in the same paragraphs. */
function grown(left: Text, right: Text, at: number, other: number): WordRun {
  const here = left.paragraphs[left.paragraphOf[at] as number] as Run;
  const there = right.paragraphs[right.paragraphOf[other] as number] as Run;
  const same = (by: number) => left.forms[at + by] === right.forms[other + by];
  let before = 0;
  while (at - before > here.from && other - before > there.from && same(-before - 1)) before += 1;
  let behind = 0;
  while (at + behind < here.to && other + behind < there.to && same(behind)) behind += 1;
  return { left: at - before, right: other - before, length: before + behind };
}

/**
 * Returns all maximal runs of at least `GRAM` words that two texts share. Swapping the texts swaps the runs.
 *
 * Method: an index of word n-grams with extension, which is common for text reuse (Smith, Cordell and Mullen,
 * “Computational Methods for Uncovering Reprinted Texts in Antebellum Newspapers”, American Literary History 27.3, 2015).
 */
export function sharedRuns(left: Text, right: Text): readonly WordRun[] {
  const runs: WordRun[] = [];
  const ends = new Map<number, number>();
  const ranks = new Map<number, number>();
  left.grams.forEach((gram, at) => {
    const others = right.places.get(gram);
    if (others === undefined) return;
    const rank = ranks.get(gram) ?? 0;
    ranks.set(gram, rank + 1);
    for (const other of counterparts(rank, left.places.get(gram) as readonly number[], others)) {
      if ((ends.get(other - at) ?? -1) > at) continue;
      const run = grown(left, right, at, other);
      ends.set(other - at, run.left + run.length);
      runs.push(run);
    }
  });
  return runs;
}
