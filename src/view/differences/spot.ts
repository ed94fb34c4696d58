import type { Alignment, Member, Spot } from '../../engine/index.ts';

/** Places in several articles that correspond. */
export type Spots = readonly Spot[];

function compareSpots(a: Spot, b: Spot): number {
  return a.article - b.article || a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

function overlap(a: Spot, b: Spot): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && b.start < a.end;
}

/** Merges overlapping spots of one paragraph. */
function merged(spots: readonly Spot[]): Spots {
  const whole: Spot[] = [];
  for (const spot of spots.toSorted(compareSpots)) {
    const last = whole.at(-1);
    if (last !== undefined && overlap(last, spot))
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, spot.end) };
    else whole.push(spot);
  }
  return whole;
}

/** Whether two paragraphs are in one article, or report the same thing. */
export type Corresponds = (one: Member, other: Member) => boolean;

/**
 * Gathers the places of sets that overlap. Every two paragraphs of a group correspond directly: where places overlap in a
 * chain only, each part of the chain is a group. Groups, and places in a group, are in the order of the story.
 * Work: n log n for n places, and for the paragraphs of one chain their number to the power of three.
 */
export function groupSpots(sets: readonly Spots[], corresponds: Corresponds): readonly Spots[] {
  return chainsOf(sets)
    .flatMap((chain) => cliquesOf(chain, corresponds).flatMap(chainsOf))
    .map((chain) => merged(chain.flat()))
    .toSorted((a, b) => compareSpots(a[0] as Spot, b[0] as Spot));
}

/** Sets of spots of which each overlaps another one of them, in the order of the story. */
function chainsOf(sets: readonly Spots[]): readonly (readonly Spots[])[] {
  const spots = sets.flatMap((set, index) => set.map((spot) => ({ spot, index })));
  const ordered = spots.toSorted((a, b) => compareSpots(a.spot, b.spot));
  const parents = sets.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      // Halving the path at each look keeps it short.
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  let reach = ordered[0];
  for (const next of ordered.slice(1)) {
    if (reach !== undefined && overlap(reach.spot, next.spot)) {
      parents[rootOf(next.index)] = rootOf(reach.index);
      if (next.spot.end > reach.spot.end) reach = next;
    } else reach = next;
  }
  const order = [...new Set(ordered.map(({ index }) => index))];
  const groups = Map.groupBy(order, rootOf);
  return [...groups.values()].map((group) => group.map((index) => sets[index] as Spots));
}

/** Divides sets so that every two paragraphs of a part correspond; a set may be in several parts. */
function cliquesOf(sets: readonly Spots[], corresponds: Corresponds): readonly (readonly Spots[])[] {
  const paragraphs = new Map(sets.flat().map((spot) => [memberKey(spot), spot]));
  const byParagraphs = Map.groupBy(sets, (set) => [...new Set(set.map(memberKey))].join(' '));
  const cliques: ReadonlySet<string>[] = [];
  for (const own of [...byParagraphs.keys()].map((keys) => keys.split(' '))) {
    if (cliques.some((known) => own.every((key) => known.has(key)))) continue;
    const clique = new Set(own);
    for (const [key, paragraph] of paragraphs)
      if ([...clique].every((other) => other === key || corresponds(paragraph, paragraphs.get(other) as Spot)))
        clique.add(key);
    cliques.push(clique);
  }
  return cliques.map((clique) => sets.filter((set) => set.every((spot) => clique.has(memberKey(spot)))));
}

/** For each paragraph, as `article:paragraph`, the paragraphs of other articles that report the same thing. */
export function counterparts(
  comparison: Pick<Alignment, 'pairs'>,
  outlets: readonly string[],
): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  const note = (of: Member, other: Member) => {
    const key = memberKey(of);
    const known = found.get(key);
    if (known === undefined) found.set(key, [other]);
    else known.push(other);
  };
  for (const pair of comparison.pairs) {
    const [left, right] = [outlets.indexOf(pair.left), outlets.indexOf(pair.right)];
    for (const link of pair.links.filter(({ kind }) => kind !== 'related')) {
      for (const one of link.left) {
        for (const other of link.right) {
          note({ article: left, paragraph: one }, { article: right, paragraph: other });
          note({ article: right, paragraph: other }, { article: left, paragraph: one });
        }
      }
    }
  }
  return found;
}

/** Returns the map key of a paragraph: `article:paragraph`. */
export function memberKey({ article, paragraph }: Member): string {
  return `${article}:${paragraph}`;
}

/** Says whether paragraphs are in one article, or among each other's counterparts. */
export function correspondsBy(found: ReturnType<typeof counterparts>): Corresponds {
  return (one, other) =>
    one.article === other.article ||
    (found.get(memberKey(one)) ?? []).some(
      ({ article, paragraph }) => article === other.article && paragraph === other.paragraph,
    );
}
