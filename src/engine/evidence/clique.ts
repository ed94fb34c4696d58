import { LONGEST_RUN } from '../alignment/group.ts';
import type { LinkGraph } from './link-graph.ts';

/** A node that could join a group, and how well it fits. */
interface Candidate {
  readonly node: number;
  /** Whether the group has no node of its article yet. */
  readonly isNew: boolean;
  /** Mean probability of its links to the group. */
  readonly score: number;
}

/** Whether a node may join a group: it is linked to every member of another article and near those of its own. */
function fits(node: number, group: readonly number[], { members, neighbours }: LinkGraph): boolean {
  const own = members[node];
  return group.every((other) => {
    const member = members[other];
    if (member?.article !== own?.article) return neighbours[node]?.has(other);
    return group.length > 1 && Math.abs((member?.paragraph ?? 0) - (own?.paragraph ?? 0)) < LONGEST_RUN;
  });
}

function candidateOf(node: number, group: readonly number[], { members, neighbours }: LinkGraph): Candidate {
  const scores = group.flatMap((other) => neighbours[node]?.get(other) ?? []);
  const isNew = group.every((other) => members[other]?.article !== members[node]?.article);
  return { node, isNew, score: scores.toSorted((a, b) => a - b).reduce((sum, one) => sum + one, 0) / scores.length };
}

/** Grows a group from two linked nodes: first with other articles, then with further paragraphs of the same ones. */
function grownFrom(ends: readonly [number, number], graph: LinkGraph): readonly number[] {
  const near = new Set(ends.flatMap((end) => [...(graph.neighbours[end]?.keys() ?? [])]));
  let group: readonly number[] = ends;
  let open = [...near].filter((node) => !ends.includes(node));
  for (;;) {
    open = open.filter((node) => fits(node, group, graph));
    const [best] = open
      .map((node) => candidateOf(node, group, graph))
      .toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || b.score - a.score || graph.compare(a.node, b.node));
    if (best === undefined) return group;
    group = [...group, best.node];
    open = open.filter((node) => node !== best.node);
  }
}

/**
 * Returns groups of nodes in which every two nodes of different articles are linked, so that no group rests on chains.
 * Groups are grown from the most probable links first, until every link is in a group. A node may be in several groups.
 * Time: for each link without a group, the number of neighbours of its ends times the size of the group.
 */
export function cliquesOf(graph: LinkGraph): readonly (readonly number[])[] {
  const covered = new Set<string>();
  const groups: (readonly number[])[] = [];
  for (const { ends } of graph.edges) {
    if (covered.has(ends.join())) continue;
    const group = grownFrom(ends, graph);
    for (const one of group)
      for (const other of graph.neighbours[one]?.keys() ?? [])
        if (one < other && group.includes(other)) covered.add(`${one},${other}`);
    groups.push(group);
  }
  return groups;
}
