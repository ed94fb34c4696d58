import type { CorrectedPair } from '../correction.ts';
import type { Member, Passage, WeighedPassage } from '../types.ts';

type Pair = Pick<CorrectedPair, 'left' | 'right' | 'candidates' | 'links' | 'byHand'>;

const keyOf = (one: Member, other: Member): string =>
  `${one.article}.${one.paragraph} ${other.article}.${other.paragraph}`;

/** The probability that two paragraphs share a fact, by `keyOf`. It is 1 for paragraphs that an editor linked. */
function chancesIn(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const chances = new Map<string, number>();
  for (const { left, right, candidates, links, byHand } of pairs) {
    const note = (one: number, other: number, chance: number): void => {
      chances.set(keyOf({ article: left, paragraph: one }, { article: right, paragraph: other }), chance);
    };
    for (const candidate of candidates) note(candidate.left, candidate.right, candidate.fact);
    for (const link of links.filter((own) => byHand.has(own)))
      for (const one of link.left) for (const other of link.right) note(one, other, 1);
  }
  return chances;
}

/**
 * Adds to each passage the probability that every two of its articles share a fact in it: the lowest among pairs of
 * articles, where a pair has the probability of its best two paragraphs. 1 for a passage of one article.
 */
export function weighPassages(passages: readonly Passage[], pairs: readonly Pair[]): readonly WeighedPassage[] {
  const chances = chancesIn(pairs);
  return passages.map((passage) => {
    const sides = [...Map.groupBy(passage.members, ({ article }) => article).values()];
    const best = sides.flatMap((side, index) =>
      sides
        .slice(index + 1)
        .map((other) => Math.max(...side.flatMap((one) => other.map((two) => chances.get(keyOf(one, two)) ?? 0)))),
    );
    return { ...passage, certainty: Math.min(1, ...best) };
  });
}
