import type { AlignedPair } from '../align.ts';
import type { Member } from '../types.ts';
import { ranksOf } from './rank.ts';

/** Two paragraphs of different articles that a link joins. */
export interface Edge {
  /** Nodes, the smaller first. */
  readonly ends: readonly [number, number];
  /** The link's probability, 0 to 1. */
  readonly score: number;
}

/** The paragraphs of a story as nodes, by article, then by place, and the links of kind same or reworded between them. */
export interface LinkGraph {
  readonly members: readonly Member[];
  /** For each node the nodes that it is linked to, with the link's probability. */
  readonly neighbours: readonly ReadonlyMap<number, number>[];
  /** Each once, the most probable first. */
  readonly edges: readonly Edge[];
  /** Whether one node comes before another, however the articles are ordered: negative where it does. */
  readonly compare: (one: number, other: number) => number;
}

/** Draws the links of a story as a graph. */
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
