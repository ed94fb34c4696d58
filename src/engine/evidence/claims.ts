import type { Comparison, Member } from '../types.ts';

/** What pages say about who has what. */
export interface Claims {
  /** Paragraphs that only one outlet reports. */
  readonly onlyIn: readonly Member[];
  /** What every outlet reports, each with its paragraphs. */
  readonly all: readonly (readonly Member[])[];
  /** What every outlet but one reports; nothing where that would leave one outlet. */
  readonly allButOne: readonly (readonly Member[])[];
}

/** What a comparison claims. `articles` is how many articles it compares. */
export function claimsOf({ passages }: Comparison, articles: number): Claims {
  const reportedBy = (count: number) =>
    passages
      .filter(({ members }) => new Set(members.map(({ article }) => article)).size === count)
      .map(({ members }) => members);
  return {
    onlyIn: reportedBy(1).flat(),
    all: reportedBy(articles),
    allButOne: articles > 2 ? reportedBy(articles - 1) : [],
  };
}
