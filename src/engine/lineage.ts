import { type Cover, coverOf, unionOf } from './lineage/cover.ts';
import { longestOf, type SharedRun, type Sharing, type SideLineage, sideOf } from './lineage/side.ts';
import { shareOf, sumOf, type Tally, talliesOf } from './lineage/tally.ts';
import { type Text, textsOf } from './lineage/text.ts';
import { type SharedWording, sharedWording } from './lineage/wording.ts';
import type { Alignment, Article, ComparedLink, PairComparison } from './types.ts';

/** The common wording of two articles, by outlet; `left` comes before `right` in the story's order. */
export interface PairLineage {
  readonly left: string;
  readonly right: string;
  readonly sides: Readonly<Record<'left' | 'right', SideLineage>>;
  /** The share of the shorter article's words outside quotation marks that the other contains, 0 to 1. */
  readonly share: number;
  /** The longest common run; `here` is in the left article. Null if there is no common text. */
  readonly longest: SharedRun | null;
}

/** How many words of an article are also in at least one other. */
export interface ArticleLineage {
  readonly outlet: string;
  readonly tally: Tally;
}

/** The common wording of a story's articles: of every unordered pair, and of each article with all others. */
export interface StoryLineage {
  readonly pairs: readonly PairLineage[];
  readonly articles: readonly ArticleLineage[];
}

/** A pair with the covered words of both texts, to sum over all pairs of an article. */
interface CoveredPair {
  readonly pair: PairLineage;
  readonly covers: readonly [Cover, Cover];
}

/** Returns for each paragraph of one side its counterparts on the other: same or reworded. */
function toldBy(links: readonly ComparedLink[], side: 'left' | 'right'): ReadonlyMap<number, readonly number[]> {
  const told = new Map<number, number[]>();
  for (const link of links.filter(({ kind }) => kind !== 'related')) {
    for (const paragraph of link[side]) {
      const others = side === 'left' ? link.right : link.left;
      told.set(paragraph, [...(told.get(paragraph) ?? []), ...others]);
    }
  }
  return told;
}

function exchanged({ common, quotations }: SharedWording): SharedWording {
  const exchange = <T extends { left: number; right: number }>(run: T): T => ({
    ...run,
    left: run.right,
    right: run.left,
  });
  return { common: common.map(exchange), quotations: quotations.map(exchange) };
}

/** Returns the common share of the shorter text, or the greater share if both have the same length. */
function commonShare(left: Tally, right: Tally): number {
  if (left.own === right.own) return Math.max(shareOf(left), shareOf(right));
  return shareOf(left.own < right.own ? left : right);
}

function lineageOfPair(left: Text, right: Text, { links, ...outlets }: PairComparison): CoveredPair {
  const wording = sharedWording(left, right, links);
  const there: Sharing = { left, right, wording, told: toldBy(links, 'left') };
  const back: Sharing = { left: right, right: left, wording: exchanged(wording), told: toldBy(links, 'right') };
  const covers = [coverOf(left, right, wording), coverOf(right, left, back.wording)] as const;
  const sides = { left: sideOf(there, covers[0]), right: sideOf(back, covers[1]) };
  const share = commonShare(sides.left.tally, sides.right.tally);
  return {
    pair: { left: outlets.left, right: outlets.right, sides, share, longest: longestOf(wording.common, there) },
    covers,
  };
}

/**
 * Measures how much common text the articles of a story have: for every paragraph and every other article, whether the
 * paragraph is there verbatim, lightly edited, rewritten or not at all, with the evidence. Searches the whole other
 * article, not only linked paragraphs. Quoted words do not count as common text, because reporters who heard the same
 * speech quote the same words.
 *
 * Time is linear in the words of each pair, even if the texts repeat themselves (see `sharedRuns`).
 *
 * @param comparison of the same articles; its links say which paragraphs correspond
 */
export function lineageOf(articles: readonly Article[], comparison: Pick<Alignment, 'pairs'>): StoryLineage {
  const read = textsOf(articles);
  const texts = new Map(articles.map(({ outlet }, index) => [outlet, read[index] as Text]));
  const covered = comparison.pairs.map((pair) =>
    lineageOfPair(texts.get(pair.left) as Text, texts.get(pair.right) as Text, pair),
  );
  const whole = [...texts].map(([outlet, text]): ArticleLineage => {
    const covers = covered.flatMap(({ pair, covers: [left, right] }) =>
      pair.left === outlet ? [left] : pair.right === outlet ? [right] : [],
    );
    return { outlet, tally: sumOf(talliesOf(text, unionOf(text, covers))) };
  });
  return { pairs: covered.map(({ pair }) => pair), articles: whole };
}
