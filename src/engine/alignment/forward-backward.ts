import type { Candidates } from './candidates.ts';
import type { Overlap } from './overlap.ts';

/**
 * The weight of a second paragraph with the same counterpart, relative to one with its own counterpart. On drafts and
 * fables, all values from 0.02 to 0.3 give the same results.
 */
const GOES_ON = 0.1;

/**
 * Added to the log-odds of each candidate, because pairs in a common order are more likely than their words suggest.
 * Chosen on drafts and fables among values from -1 to 2.
 */
const ORDER_BONUS = 2;

/** The most that a candidate counts. Otherwise a single one could decide the order. */
const MOST_WEIGHT = Math.exp(4);

/** A power of two, so that scaling is exact. */
const SCALE = 2 ** 200;

/** Sums over all orders that end (or, backwards, start) at each candidate, as logarithms. */
interface Pass {
  readonly ways: Float64Array;
  readonly total: number;
}

interface Line {
  /** Orders in the rows so far and the columns up to here. */
  readonly all: Float64Array;
  /** Those whose last pair is here. */
  readonly ending: Float64Array;
}

/** The candidates of each row, as column and index. */
type Lines = readonly (readonly (readonly [column: number, index: number])[])[];

function nextLine(before: Line, weights: Float64Array): { readonly line: Line; readonly ways: Float64Array } {
  const all = new Float64Array(weights.length);
  const ending = new Float64Array(weights.length);
  const ways = new Float64Array(weights.length);
  all[0] = before.all[0] as number;
  for (let column = 1; column < weights.length; column += 1) {
    const corner = before.all[column - 1] as number;
    const above = before.all[column] as number;
    ways[column] = corner + GOES_ON * ((before.ending[column] as number) + (ending[column - 1] as number));
    ending[column] = (weights[column] as number) * (ways[column] as number);
    all[column] = above + (all[column - 1] as number) - corner + (ending[column] as number);
  }
  return { line: { all, ending }, ways };
}

const scaled = (values: Float64Array): Float64Array => values.map((value) => value / SCALE);

function passThrough(lines: Lines, columns: number, weightOf: (index: number) => number, count: number): Pass {
  const found = new Float64Array(count);
  let line: Line = { all: new Float64Array(columns + 1).fill(1), ending: new Float64Array(columns + 1) };
  let scalings = 0;
  for (const places of lines) {
    const weights = new Float64Array(columns + 1);
    for (const [column, index] of places) weights[column + 1] = weightOf(index);
    const next = nextLine(line, weights);
    for (const [column, index] of places)
      found[index] = Math.log(next.ways[column + 1] as number) + scalings * Math.log(SCALE);
    const large = (next.line.all[columns] as number) > SCALE;
    line = large ? { all: scaled(next.line.all), ending: scaled(next.line.ending) } : next.line;
    if (large) scalings += 1;
  }
  return { ways: found, total: Math.log(line.all[columns] as number) + scalings * Math.log(SCALE) };
}

function linesOf(overlaps: readonly Overlap[], rows: number): Lines {
  const lines: [number, number][][] = Array.from({ length: rows }, () => []);
  overlaps.forEach(({ left, right }, index) => {
    lines[left]?.push([right, index]);
  });
  return lines;
}

/**
 * Returns the probability, 0 to 1, that each candidate is part of the common order of two texts, if they have one: over all
 * ways to pair the paragraphs without crossings, weighted by their candidates (the forward–backward algorithm; Baum
 * et al., 1970). Time: the product of the lengths.
 *
 * @example of two candidates that are as likely and cross each other, both have the same, below 0.5
 */
export function chancesInOrder({ overlaps, logOdds, rows, columns }: Candidates): Float64Array {
  const weights = logOdds.map((odds) => Math.min(MOST_WEIGHT, Math.exp(odds + ORDER_BONUS)));
  const weightOf = (index: number): number => weights[index] as number;
  const lines = linesOf(overlaps, rows);
  const turned = lines.map((places) => places.map(([column, index]) => [columns - 1 - column, index] as const));
  const ahead = passThrough(lines, columns, weightOf, overlaps.length);
  const back = passThrough(turned.toReversed(), columns, weightOf, overlaps.length);
  return weights.map((weight, index) => {
    const ways = (ahead.ways[index] as number) + (back.ways[index] as number);
    return Math.min(1, weight * Math.exp(ways - ahead.total));
  });
}
