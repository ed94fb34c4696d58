import type { Run } from '../diff.ts';
import type { Text } from './text.ts';

/** The same words in the same order on both sides, as long as it goes: so many from this word on, in one paragraph each. */
export interface WordRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * Of a gram that is in many places every place on one side is put to every place on the other only up to so many
 * pairs; of more the k-th is put to the k-th, counted over again on the side that has fewer. Work: this many times the
 * words of the two texts at most, however often they repeat themselves.
 */
const MOST_PAIRS = 16;

/** The places of the right side that a place on the left is put to: the `rank`-th of those on the left. */
function counterparts(rank: number, left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length * right.length <= MOST_PAIRS) return right;
  if (left.length >= right.length) return [right[rank % right.length] as number];
  const few: number[] = [];
  for (let at = rank; at < right.length; at += left.length) few.push(right[at] as number);
  return few;
}

/** How many words before and behind a shared gram are the same too, in the same paragraphs. */
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
 * All runs of `GRAM` words and more that two texts share, each as long as it goes. Swapping the texts swaps the runs.
 *
 * Method: the index of word n-grams with extension that text reuse is commonly found by (Smith, Cordell and Mullen,
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
