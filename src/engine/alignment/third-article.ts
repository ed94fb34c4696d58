import type { Candidates } from './candidates.ts';
import { probability } from './logistic.ts';

/** What a paragraph may correspond to in all other articles: nodes (paragraphs counted through the story), ascending. */
interface Likely {
  readonly nodes: number[];
  readonly chances: number[];
}

/** The likely counterparts of every paragraph of a story. */
export interface LikelyPairs {
  readonly offsets: readonly number[];
  readonly likely: readonly Likely[];
}

/** Only pairs from this probability on count as a way through a third article: the bound on the work. */
const LEAST_CHANCE = 0.05;

/** @param lengths paragraphs of each article */
export function likelyPairsOf(pairs: readonly Candidates[], lengths: readonly number[]): LikelyPairs {
  const offsets = lengths.map((_, article) => lengths.slice(0, article).reduce((sum, length) => sum + length, 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const likely = Array.from({ length: total }, (): Likely => ({ nodes: [], chances: [] }));
  const add = (node: number, other: number, chance: number): void => {
    const { nodes, chances } = likely[node] as Likely;
    nodes.push(other);
    chances.push(chance);
  };
  for (const { left, right, overlaps, logOdds } of pairs)
    overlaps.forEach((overlap, index) => {
      const chance = probability(logOdds[index] as number);
      if (chance < LEAST_CHANCE) return;
      const node = (offsets[left] as number) + overlap.left;
      const other = (offsets[right] as number) + overlap.right;
      add(node, other, chance);
      add(other, node, chance);
    });
  return { offsets, likely: likely.map(ascending) };
}

function ascending({ nodes, chances }: Likely): Likely {
  const order = nodes.map((_, index) => index).sort((a, b) => (nodes[a] as number) - (nodes[b] as number));
  const ordered = (values: readonly number[]): number[] => order.map((index) => values[index] as number);
  return { nodes: ordered(nodes), chances: ordered(chances) };
}

/**
 * The likeliest way from paragraph `i` of article `left` to paragraph `j` of article `right` over a paragraph of a third
 * article: the product of both probabilities; 0 where there is none.
 */
export function wayThrough(
  { offsets, likely }: LikelyPairs,
  left: number,
  i: number,
  right: number,
  j: number,
): number {
  const one = likely[(offsets[left] as number) + i] as Likely;
  const other = likely[(offsets[right] as number) + j] as Likely;
  let best = 0;
  let place = 0;
  let otherPlace = 0;
  while (place < one.nodes.length && otherPlace < other.nodes.length) {
    const difference = (one.nodes[place] as number) - (other.nodes[otherPlace] as number);
    if (difference === 0) best = Math.max(best, (one.chances[place] as number) * (other.chances[otherPlace] as number));
    if (difference <= 0) place += 1;
    if (difference >= 0) otherPlace += 1;
  }
  return best;
}
