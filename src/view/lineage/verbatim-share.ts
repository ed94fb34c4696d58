import { shareOf } from '../../engine/index.ts';
import { type Edition, lineageIn } from '../edition.ts';

/** How much of each article is in each other one word for word. */
export interface VerbatimShares {
  /** The slugs of the rows and columns, in the story's order. */
  readonly outlets: readonly string[];
  /**
   * The share, 0 to 1, of the row outlet's words outside quotation marks that are in the column outlet's article; 1 if
   * both are the same outlet.
   */
  readonly shares: readonly (readonly number[])[];
  /** The share, 0 to 1, of each outlet's words that are in at least one other article. */
  readonly anywhere: readonly number[];
}

/** Returns the verbatim shares of all pairs of outlets. */
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

/** Writes a share as a percentage. Only 0 is `0%` and only 1 is `100%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
