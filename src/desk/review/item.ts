/** A passage of an item. */
export interface ReviewSide {
  readonly outlet: string;
  readonly siglum: string;
  readonly id: string;
  /** The paragraph, or the words of it that are meant. */
  readonly text: string;
  readonly language: string;
}

/** A possible answer of the editor. */
export interface ReviewAction {
  /** Its key, such as `r`. */
  readonly key: string;
  readonly label: string;
  /** The action of the desk; null if nothing is written. */
  readonly name: string | null;
  /** Its fields. Reason and author are added to a `correction` in them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A field of the correction that the editor has to write: `speaker`. */
  readonly asks?: string;
  /** The default reason for readers. */
  readonly reason?: string;
}

/** One question of the review list. `inReviewOrder` combines items from several sources. */
export interface ReviewItem {
  /** A stable name of the item. */
  readonly key: string;
  readonly kind: string;
  readonly question: string;
  readonly sides: readonly ReviewSide[];
  readonly reasons: readonly string[];
  readonly actions: readonly ReviewAction[];
  /** Probability that the pages are wrong now, 0 to 1. */
  readonly risk: number;
  /** Its importance relative to other items; 1 by default. */
  readonly stake?: number;
}

/** Sorts items by risk times stake, highest first; equal items keep their order. */
export function inReviewOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.toSorted((a, b) => b.risk * (b.stake ?? 1) - a.risk * (a.stake ?? 1));
}
