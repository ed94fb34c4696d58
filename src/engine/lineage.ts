import { type Cover, coverOf, unionOf } from './lineage/cover.ts';
import { longestOf, type SharedRun, type Sharing, type SideLineage, sideOf } from './lineage/side.ts';
import { shareOf, sumOf, type Tally, talliesOf } from './lineage/tally.ts';
import { type Text, textsOf } from './lineage/text.ts';
import { type SharedWording, sharedWording } from './lineage/wording.ts';
import type { Alignment, Article, ComparedLink, PairComparison } from './types.ts';

/** What the wording of two articles of a story has in common; `left` comes before `right` in the story's order. */
export interface PairLineage {
  readonly left: string;
  readonly right: string;
  readonly sides: Readonly<Record<'left' | 'right', SideLineage>>;
  /** The part of the shorter article's words outside quotation marks that is in the other, 0 to 1. */
  readonly share: number;
  /** The longest run, `here` in the left article; null where none shows a common text. */
  readonly longest: SharedRun | null;
}

/** How much of one article is in at least one of the others. */
export interface ArticleLineage {
  readonly outlet: string;
  readonly tally: Tally;
}

/** What the wording of a story's articles has in common: every unordered pair once, and each article against all. */
export interface StoryLineage {
  readonly pairs: readonly PairLineage[];
  readonly articles: readonly ArticleLineage[];
}

/** A pair with what covers the words of its two texts, for the sum over all pairs of an article. */
interface CoveredPair {
  readonly pair: PairLineage;
  readonly covers: readonly [Cover, Cover];
}

/** For each paragraph on one side those of the other that tell the same. */
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

/** The part of the shorter one that is shared; of two equally long ones the greater part. */
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
 * Measures how far the articles of a story go back to the same text: for every paragraph and other article whether its
 * words are there verbatim, lightly edited, rewritten or not at all, with the evidence. Common words are looked for in
 * the whole other article, not only where the comparison has a link. Words in quotation marks show no common text: two
 * reporters who heard the same speech quote the same words.
 *
 * Work: for each pair of articles linear in their words, however often these repeat themselves (`sharedRuns` says how).
 *
 * @param comparison of the same articles: its links say which paragraphs tell the same
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
