import type { Words } from './gold-story.ts';

/** Of the shorter one's words so many must be in the longer one. */
const LEAST_OF_SHORTER = 0.8;

/** The words of a text in lower case, without what is between them. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The part of each text's words that the other one has, too, 0 to 1; the smaller first. */
function overlap(one: string, other: string): readonly [number, number] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  const parts = [shared / Math.max(1, a.length), shared / Math.max(1, b.length)] as const;
  return [Math.min(...parts), Math.max(...parts)];
}

/**
 * The annotated words that found words are: of the same paragraph, with most of the shorter one's words in common and
 * at least `least` of the longer one's; null where there are none.
 */
export function matchOf<Known extends Words>(found: Words, known: readonly Known[], least: number): Known | null {
  let best: Known | null = null;
  let most = 0;
  for (const candidate of known) {
    if (candidate.article !== found.article || candidate.paragraph !== found.paragraph) continue;
    const [smaller, larger] = overlap(found.text, candidate.text);
    if (larger >= LEAST_OF_SHORTER && smaller >= least && smaller > most) {
      best = candidate;
      most = smaller;
    }
  }
  return best;
}

/** Every two of one list that have the same key and are of different articles. */
export function pairsAcross<Item extends { readonly article: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
): readonly (readonly [Item, Item])[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => (one.article === other.article ? [] : [[one, other] as const])),
    ),
  );
}
