import { shareOf, type Tally } from './tally.ts';

/**
 * How a paragraph is contained in another article: each sentence verbatim, except for style; with some words changed; in
 * other words; only by a common quotation; not at all. Based on METER's verbatim, rewrite and new (Clough, Gaizauskas,
 * Piao and Wilks, ACL 2002), with an additional kind between the first two and one for quotations.
 */
export type LineageKind = 'verbatim' | 'lightly edited' | 'rewritten' | 'quotation' | 'its own';

/**
 * The least share of a paragraph's own words to be lightly edited. In the first story, paragraphs of the common text keep
 * 0.63 or more, except for a few that were cut. All others keep nothing, except one that keeps half.
 */
const LIGHTLY_EDITED = 0.5;

/** Other facts that decide the kind of a paragraph. */
export interface Circumstances {
  /** Whether it has too few words outside quotation marks to decide. */
  readonly isShort: boolean;
  /** Whether the other article contains each of its sentences completely. */
  readonly isWhole: boolean;
  /** Whether a paragraph of the other article corresponds to it. */
  readonly isTold: boolean;
}

/** Returns the kind of a paragraph from the measured evidence. */
export function kindOf(tally: Tally, { isShort, isWhole, isTold }: Circumstances): LineageKind {
  const { own, quoted, quotedToo } = tally;
  if (isShort && quoted > own && quotedToo >= LIGHTLY_EDITED * quoted) return 'quotation';
  if (isWhole) return 'verbatim';
  const share = shareOf(tally);
  if (share >= LIGHTLY_EDITED) return 'lightly edited';
  return isTold || share > 0 ? 'rewritten' : 'its own';
}
