import type { Correction } from '../correction.ts';
import type { Comparison, Member } from '../types.ts';

/**
 * Returns for each paragraph of each article the paragraphs that an editor unlinked from it. If two corrections are about
 * the same paragraphs, the last one counts.
 */
export function apartIn(
  texts: readonly (readonly string[])[],
  outlets: readonly string[],
  corrections: readonly Correction[],
): Comparison['apart'] {
  const apart = texts.map((paragraphs) => paragraphs.map(() => new Map<string, Member>()));
  const decide = (own: Member, other: Member, isApart: boolean): void => {
    const known = apart[own.article]?.[own.paragraph];
    const key = `${other.article}.${other.paragraph}`;
    if (isApart) known?.set(key, other);
    else known?.delete(key);
  };
  for (const { sides, kind } of corrections) {
    const [ones = [], others = []] = sides.map(({ outlet, paragraphs }) =>
      paragraphs.map((paragraph): Member => ({ article: outlets.indexOf(outlet), paragraph })),
    );
    for (const one of ones)
      for (const other of others) {
        decide(one, other, kind === null);
        decide(other, one, kind === null);
      }
  }
  return apart.map((paragraphs) => paragraphs.map((known) => [...known.values()]));
}
