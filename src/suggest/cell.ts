import type { Article, Comparison, LinkKind } from '../engine/index.ts';

/** A paragraph by its outlet and id. */
export interface Place {
  readonly outlet: string;
  readonly id: string;
}

/** What the program itself, or an editor, says of two paragraphs. */
export interface Cell {
  readonly kind: LinkKind;
  readonly by: 'machine' | 'hand';
}

/** Two places, whichever comes first. */
export function cellKey(one: Place, other: Place): string {
  return [one, other]
    .map(({ outlet, id }) => `${outlet}:${id}`)
    .toSorted()
    .join(' ');
}

/** The ids of an article's paragraphs, in their order. */
export function idsOf({ blocks }: Article): readonly string[] {
  return blocks.filter(({ role }) => role === 'body').map(({ id }) => id ?? '');
}

/** Every two paragraphs that a comparison links, by `cellKey`. */
export function linkedCells({ articles, pairs }: Comparison): ReadonlyMap<string, Cell> {
  const ids = new Map(articles.map((article) => [article.outlet, idsOf(article)]));
  const placesOf = (outlet: string, paragraphs: readonly number[]) =>
    paragraphs.map((index): Place => ({ outlet, id: ids.get(outlet)?.[index] ?? '' }));
  return new Map(
    pairs.flatMap(({ left, right, links }) =>
      links.flatMap(({ left: from, right: to, kind, by }) =>
        placesOf(left, from).flatMap((one) =>
          placesOf(right, to).map((other) => [cellKey(one, other), { kind, by }] as const),
        ),
      ),
    ),
  );
}
