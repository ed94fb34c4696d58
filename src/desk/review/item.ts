/** A passage that an item is about. */
export interface ReviewSide {
  readonly outlet: string;
  readonly siglum: string;
  readonly id: string;
  /** The paragraph, or the words of it that are meant. */
  readonly text: string;
  readonly language: string;
}

/** What an editor can answer. */
export interface ReviewAction {
  /** The key that answers so: `r`. */
  readonly key: string;
  readonly label: string;
  /** The action of the desk; null where nothing is to be written. */
  readonly name: string | null;
  /** Its fields. Reason and author are added to a `correction` in them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A field of the correction that the editor has to write: `speaker`. */
  readonly asks?: string;
  /** The reason that readers see, unless the editor writes another. */
  readonly reason?: string;
}

/** One thing that an editor should look at. Lists from several sources can be put together: `inReviewOrder`. */
export interface ReviewItem {
  /** The same for the same thing, whenever the list is made. */
  readonly key: string;
  readonly kind: string;
  readonly question: string;
  readonly sides: readonly ReviewSide[];
  readonly reasons: readonly string[];
  readonly actions: readonly ReviewAction[];
  /** How likely what the pages say now is wrong, 0 to 1. */
  readonly risk: number;
  /** How much rests on it, beside other items; 1 where it is not given. */
  readonly stake?: number;
}

/** The most doubtful first, by how much rests on it; equals stay in the order in which they were found. */
export function inReviewOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.toSorted((a, b) => b.risk * (b.stake ?? 1) - a.risk * (a.stake ?? 1));
}
