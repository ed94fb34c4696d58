import type { AlignedPair } from '../align.ts';
import type { Member, Passage } from '../types.ts';
import { cliquesOf } from './clique.ts';
import { linkGraph } from './link-graph.ts';
import { ranksOf } from './rank.ts';

/** Adds in ascending order, so that the sum does not depend on the order of articles. */
function mean(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Compares passages at the same mean place by the places of their paragraphs. */
function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
}

/**
 * Returns the passages of a story. Every two members of different articles are linked as same or reworded. Every such link
 * is in a passage, every paragraph is in at least one and may be in several. Numbered from 1 by the mean place of their
 * members.
 */
export function passagesOf(
  texts: readonly (readonly string[])[],
  pairs: readonly Pick<AlignedPair, 'left' | 'right' | 'links'>[],
): readonly Passage[] {
  const graph = linkGraph(texts, pairs);
  const gathered = cliquesOf(graph);
  const taken = new Set(gathered.flat());
  const alone = graph.members.flatMap((_, node) => (taken.has(node) ? [] : [[node]]));
  const ranks = ranksOf(texts);
  const memberOf = (node: number): Member => graph.members[node] as Member;
  const placeOf = ({ article, paragraph }: Member): number =>
    (paragraph + 0.5) / (texts[article] as readonly string[]).length;
  const keyOf = (members: readonly Member[]): readonly number[] =>
    members
      .map(({ article, paragraph }) => [ranks[article] as number, paragraph] as const)
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
      .flat();
  return [...gathered, ...alone]
    .map((nodes) => nodes.toSorted((a, b) => a - b).map(memberOf))
    .map((members) => ({ members, place: mean(members.map(placeOf)), key: keyOf(members) }))
    .toSorted((a, b) => a.place - b.place || compareKeys(a.key, b.key))
    .map(({ members }, index) => ({ number: index + 1, members }));
}
