import { type Candidates, SURE } from './candidates.ts';
import type { FeatureTable } from './feature.ts';
import { probability } from './logistic.ts';
import { marginsOf, placesOf } from './margin.ts';
import { type LikelyPairs, wayThrough } from './third-article.ts';

/**
 * Features of the second model in addition to `FEATURES`: the first model's probabilities of the pair, of its rivals, of the
 * pairs before and after it, and of pairs with third articles.
 */
export const CONTEXT_FEATURES: readonly string[] = [
  'first model: log-odds',
  'first model: log-odds, larger margin',
  'first model: log-odds, smaller margin',
  'first model: probability',
  'first model: most likely of its left and of its right paragraph',
  'first model: probability, larger margin',
  'first model: probability, smaller margin',
  'rivals: probability of the strongest',
  'rivals: sum of probabilities, side with more',
  'rivals: sum of probabilities, side with less',
  'neighbours: before and after, same order',
  'neighbours: before and after, reversed order',
  'neighbours: beside',
  'third articles: mean of the best ways',
];

/** Lower log-odds count as this. */
const LEAST = -SURE;

/** Probabilities of all pairs of paragraphs, with an empty row and column on each side. */
interface Grid {
  readonly at: (row: number, column: number) => number;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
}

function gridOf({ rows, columns, overlaps }: Candidates, chances: Float64Array): Grid {
  const width = columns + 2;
  const grid = new Float64Array((rows + 2) * width);
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  overlaps.forEach(({ left, right }, index) => {
    const chance = chances[index] as number;
    grid[(left + 1) * width + right + 1] = chance;
    rowSums[left] = (rowSums[left] as number) + chance;
    columnSums[right] = (columnSums[right] as number) + chance;
  });
  return { at: (row, column) => grid[(row + 1) * width + column + 1] as number, rowSums, columnSums };
}

/**
 * Returns the `CONTEXT_FEATURES` of each candidate of two articles. Swapping the sides changes nothing.
 *
 * @param likely null for two texts by themselves
 */
export function contextOf(candidates: Candidates, likely: LikelyPairs | null): FeatureTable {
  const { left, right, overlaps } = candidates;
  const width = CONTEXT_FEATURES.length;
  const values = new Float64Array(width * overlaps.length);
  const odds = candidates.logOdds.map((own) => Math.max(LEAST, own));
  const chances = odds.map(probability);
  const { at, rowSums, columnSums } = gridOf(candidates, chances);
  const places = placesOf(overlaps);
  const byOdds = marginsOf(places, odds, LEAST);
  const byChance = marginsOf(places, chances, 0);
  overlaps.forEach(({ left: i, right: j }, index) => {
    const own = chances[index] as number;
    const ofRow = (rowSums[i] as number) - own;
    const ofColumn = (columnSums[j] as number) - own;
    const aboveLeft = byChance.onLeft[index] as number;
    const aboveRight = byChance.onRight[index] as number;
    const to = index * width;
    values[to] = odds[index] as number;
    values[to + 1] = Math.max(byOdds.onLeft[index] as number, byOdds.onRight[index] as number);
    values[to + 2] = Math.min(byOdds.onLeft[index] as number, byOdds.onRight[index] as number);
    values[to + 3] = own;
    values[to + 4] = Number(aboveLeft >= 0 && aboveRight >= 0);
    values[to + 5] = Math.max(aboveLeft, aboveRight);
    values[to + 6] = Math.min(aboveLeft, aboveRight);
    values[to + 7] = own - Math.min(aboveLeft, aboveRight);
    values[to + 8] = Math.max(ofRow, ofColumn);
    values[to + 9] = Math.min(ofRow, ofColumn);
    values[to + 10] = at(i - 1, j - 1) + at(i + 1, j + 1);
    values[to + 11] = at(i - 1, j + 1) + at(i + 1, j - 1);
    values[to + 12] = Math.max(at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1));
    values[to + 13] = likely === null ? 0 : wayThrough(likely, left, i, right, j);
  });
  return { width, values };
}
