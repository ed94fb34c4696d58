import type { Candidates } from '../../../src/engine/alignment/candidates.ts';
import { FEATURES } from '../../../src/engine/alignment/feature.ts';

/** Two paragraphs with their log-odds. */
export type Cell = readonly [left: number, right: number, logOdds?: number];

/** Candidates of which only their places and their log-odds matter. */
export function candidates(cells: readonly Cell[], rows: number, columns: number): Candidates {
  return {
    left: 0,
    right: 1,
    rows,
    columns,
    overlaps: cells.map(([left, right]) => ({ left, right, terms: 0, squares: 0, bigrams: 0, twin: false })),
    logOdds: Float64Array.from(cells, ([, , logOdds = 0]) => logOdds),
    features: { width: FEATURES.length, values: new Float64Array(FEATURES.length * cells.length) },
  };
}
