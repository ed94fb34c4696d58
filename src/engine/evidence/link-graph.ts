import type { AlignedPair } from '../align.ts';
import type { Member } from '../types.ts';
import { ranksOf } from './rank.ts';

/** A link between two paragraphs of different articles. */
export interface Edge {
  /** Nodes, the smaller first. */
  readonly ends: readonly [number, number];
  /** The link's probability, 0 to 1. */
  readonly score: number;
}

/** The graph of a story: paragraphs as nodes, in order of article and place, and links of kind same or reworded. */
export interface LinkGraph {
  readonly members: readonly Member[];
  /** The neighbours of each node with the link's probability. */
  readonly neighbours: readonly ReadonlyMap<number, number>[];
  /** Each link once, most probable first. */
  readonly edges: readonly Edge[];
  /** Compares two nodes independently of the order of articles; negative if the first comes first. */
  readonly compare: (one: number, other: number) => number;
}

/** Returns the link graph of a story. */
export function linkGraph(
  texts: readonly (readonly string[])[],
  pairs: readonly Pick<AlignedPair, 'left' | 'right' | 'links'>[],
): LinkGraph {
  const members = texts.flatMap((paragraphs, article) =>
    paragraphs.map((_, paragraph): Member => ({ article, paragraph })),
  );
  const offsets = texts.map((_, article) => texts.slice(0, article).reduce((sum, { length }) => sum + length, 0));
  const neighbours = members.map(() => new Map<number, number>());
  for (const { left, right, links } of pairs)
    for (const link of links.filter(({ kind }) => kind !== 'related'))
      for (const one of link.left)
        for (const other of link.right) {
          const [a, b] = [(offsets[left] as number) + one, (offsets[right] as number) + other];
          neighbours[a]?.set(b, link.score);
          neighbours[b]?.set(a, link.score);
        }
  const ranks = ranksOf(texts);
  const compare = (a: number, b: number): number => {
    const [one, other] = [members[a] as Member, members[b] as Member];
    const rank = (ranks[one.article] as number) - (ranks[other.article] as number);
    return one.paragraph - other.paragraph || rank || a - b;
  };
  return { members, neighbours, edges: edgesOf(neighbours, compare), compare };
}

function edgesOf(neighbours: LinkGraph['neighbours'], compare: LinkGraph['compare']): readonly Edge[] {
  const edges = neighbours.flatMap((own, node) =>
    [...own].flatMap(([other, score]): readonly Edge[] => (node < other ? [{ ends: [node, other], score }] : [])),
  );
  const inOrder = ({ ends: [a, b] }: Edge): readonly [number, number] => (compare(a, b) < 0 ? [a, b] : [b, a]);
  return edges
    .map((edge) => ({ edge, order: inOrder(edge) }))
    .toSorted(
      (a, b) => b.edge.score - a.edge.score || compare(a.order[0], b.order[0]) || compare(a.order[1], b.order[1]),
    )
    .map(({ edge }) => edge);
}
