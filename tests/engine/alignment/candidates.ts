import type { Candidate } from '../../../src/engine/alignment/candidate.ts';

/** A candidate of which only its places and its likeness matter. */
export function candidate(left: number, right: number, likeness = 0): Candidate {
  return { left, right, likeness, terms: 0, bigrams: 0, twin: false };
}
