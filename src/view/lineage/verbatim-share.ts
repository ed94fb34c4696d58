import { shareOf } from '../../engine/index.ts';
import { type Edition, lineageIn } from '../edition.ts';

/** How much of each article stands word for word in each other one. */
export interface VerbatimShares {
  /** Slugs, in the story's order: of the rows as of the columns. */
  readonly outlets: readonly string[];
  /**
   * The part of the row outlet's words, outside quotation marks, that is in the column outlet's article, 0 to 1; 1
   * where the two are the same.
   */
  readonly shares: readonly (readonly number[])[];
  /** The part of each outlet's words that is in at least one other. */
  readonly anywhere: readonly number[];
}

/** The numbers behind the table, and behind any picture, of how much stands verbatim elsewhere. */
export function verbatimShares(edition: Edition): VerbatimShares {
  const outlets = edition.story.outlets.map(({ slug }) => slug);
  const shares = outlets.map((row) =>
    outlets.map((column) => (row === column ? 1 : shareOf(lineageIn(edition, row, column).tally))),
  );
  const anywhere = outlets.map((outlet) => {
    const article = edition.lineage.articles.find((candidate) => candidate.outlet === outlet);
    return article === undefined ? 0 : shareOf(article.tally);
  });
  return { outlets, shares, anywhere };
}

/** A share in per cent; what is more than nothing is never `0%`, what is less than all never `100%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
