import { shareOf, type Tally } from './tally.ts';

/**
 * How a paragraph is in another article: each sentence word for word, style aside; with some words changed; in other
 * words; with only a speaker's words in common; not at all. After METER's verbatim, rewrite and new (Clough, Gaizauskas,
 * Piao and Wilks, ACL 2002), with one kind for what lies between the first two and one for quotations.
 */
export type LineageKind = 'verbatim' | 'lightly edited' | 'rewritten' | 'quotation' | 'its own';

/**
 * The part of a paragraph's own words from which it is called lightly edited. In the first story the paragraphs of the
 * common text keep 0.63 and more but for a few that were cut down, and all others nothing or, one of them, half.
 */
const LIGHTLY_EDITED = 0.5;

/** What else the kind of a paragraph depends on. */
export interface Circumstances {
  /** Whether it has too few words outside quotation marks to tell. */
  readonly isShort: boolean;
  /** Whether each of its sentences is in the other article from its first word to its last. */
  readonly isWhole: boolean;
  /** Whether a paragraph of the other article tells the same. */
  readonly isTold: boolean;
}

/** Names what the measured evidence shows. */
export function kindOf(tally: Tally, { isShort, isWhole, isTold }: Circumstances): LineageKind {
  const { own, quoted, quotedToo } = tally;
  if (isShort && quoted > own && quotedToo >= LIGHTLY_EDITED * quoted) return 'quotation';
  if (isWhole) return 'verbatim';
  const share = shareOf(tally);
  if (share >= LIGHTLY_EDITED) return 'lightly edited';
  return isTold || share > 0 ? 'rewritten' : 'its own';
}
