import type { FeatureTable } from '../src/engine/alignment/feature.ts';
import type { Truth } from './gold-story.ts';
import type { Examples } from './regression.ts';

/** Feature rows with labels and weights. */
export interface Labelled {
  readonly tables: readonly FeatureTable[];
  readonly truths: readonly Truth[];
  readonly weight: number;
}

/** Collects rows for the learner; skips rows with unsure labels. */
export function examplesFrom(rows: readonly Labelled[], isPositive: (truth: Truth) => boolean): Examples {
  const width = (rows[0]?.tables ?? []).reduce((sum, table) => sum + table.width, 0);
  const chosen = rows.flatMap(({ tables, truths, weight }) =>
    truths.flatMap((truth, row) => (truth === 'unsure' ? [] : [{ tables, truth, row, weight }])),
  );
  const values = new Float64Array(chosen.length * width);
  chosen.forEach(({ tables, row }, index) => {
    let at = index * width;
    for (const table of tables) {
      values.set(table.values.subarray(row * table.width, (row + 1) * table.width), at);
      at += table.width;
    }
  });
  return {
    width,
    values,
    positive: Uint8Array.from(chosen, ({ truth }) => Number(isPositive(truth))),
    weights: Float64Array.from(chosen, ({ weight }) => weight),
  };
}
