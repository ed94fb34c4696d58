import type { Alignment, Member, Spot } from '../../engine/index.ts';

/** Corresponding words in several articles. */
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

/**
 * Groups sets of spots that overlap. Each group is in the order of the story, and the groups in the order of their first
 * spots. Uses union–find: O(n log n) for n spots.
 */
export function groupSpots(sets: readonly Spots[]): readonly Spots[] {
  const spots = sets.flatMap((set, index) => set.map((spot) => ({ spot, index })));
  const ordered = spots.toSorted((a, b) => compareSpots(a.spot, b.spot));
  const parents = sets.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      // Path halving keeps the chains short.
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
  const groups = Map.groupBy(ordered, ({ index }) => rootOf(index));
  return [...groups.values()].map((group) => merged(group.map(({ spot }) => spot)));
}

/** Maps each paragraph, keyed by `memberKey`, to the corresponding paragraphs of other articles. */
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
