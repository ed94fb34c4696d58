import { type Measure, shareOf } from './measure.ts';

/**
 * What became of a paragraph's wording in another article, or what the other's became here: word for word the same;
 * the same with some words changed; told in other words; only a speaker's words in common; nothing in common. The first
 * three and the last are the scheme of METER (Clough, Gaizauskas, Piao and Wilks, ACL 2002), with its verbatim divided.
 */
export type LineageKind = 'verbatim' | 'lightly edited' | 'rewritten' | 'quotation' | 'its own';

/**
 * The part of a paragraph's own words from which it is called verbatim, and lightly edited. In the first story nearly
 * all paragraphs of one common text keep more than 0.6, and of these most more than 0.9; all others keep nothing.
 */
const VERBATIM = 0.9;
const LIGHTLY_EDITED = 0.5;

/** What else the kind of a paragraph depends on. */
export interface Circumstances {
  /** Whether it has too few words outside quotation marks to tell. */
  readonly isShort: boolean;
  /** Whether all of it, being short, stands in a paragraph that tells the same. */
  readonly isWhole: boolean;
  /** Whether a paragraph of the other article tells the same. */
  readonly isTold: boolean;
}

/** Names what the measured evidence shows. */
export function kindOf(measure: Measure, { isShort, isWhole, isTold }: Circumstances): LineageKind {
  const { own, quoted, quotedToo } = measure;
  if (isShort && quoted > own && quotedToo >= LIGHTLY_EDITED * quoted) return 'quotation';
  const share = shareOf(measure);
  if (isWhole || share >= VERBATIM) return 'verbatim';
  if (share >= LIGHTLY_EDITED) return 'lightly edited';
  return isTold || share > 0 ? 'rewritten' : 'its own';
}
