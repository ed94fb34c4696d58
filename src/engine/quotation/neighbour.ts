import type { Alignment, Member } from '../types.ts';

/** How paragraphs of two articles are connected: they correspond, or share a fact. */
export type Nearness = 'told alike' | 'related';

/** The connected paragraphs of other articles, by `placeOf`. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, Neighbour>>;

/** A connected paragraph. */
export interface Neighbour extends Member {
  readonly nearness: Nearness;
}

/** Returns the key of a paragraph. */
export function placeOf({ article, paragraph }: Member): string {
  return `${article}:${paragraph}`;
}

/** Returns for the given paragraphs all paragraphs that are linked to them or in the same passage. */
export function neighboursIn(
  { passages, pairs }: Pick<Alignment, 'pairs' | 'passages'>,
  outlets: readonly string[],
  wanted: ReadonlySet<string>,
): Neighbours {
  const found = new Map<string, Map<string, Neighbour>>();
  const add = (from: Member, to: Member, nearness: Nearness): void => {
    if (from.article === to.article || !wanted.has(placeOf(from))) return;
    const own = found.get(placeOf(from)) ?? new Map<string, Neighbour>();
    found.set(placeOf(from), own);
    if (own.get(placeOf(to))?.nearness !== 'told alike') own.set(placeOf(to), { ...to, nearness });
  };
  for (const { members } of passages) {
    for (const one of members) for (const other of members) add(one, other, 'told alike');
  }
  for (const { left, right, links } of pairs) {
    const [leftAt, rightAt] = [outlets.indexOf(left), outlets.indexOf(right)];
    for (const link of links) {
      const nearness = link.kind === 'related' ? 'related' : 'told alike';
      for (const one of link.left.map((paragraph): Member => ({ article: leftAt, paragraph }))) {
        for (const other of link.right.map((paragraph): Member => ({ article: rightAt, paragraph }))) {
          add(one, other, nearness);
          add(other, one, nearness);
        }
      }
    }
  }
  return found;
}
