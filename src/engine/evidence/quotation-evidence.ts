import type { QuotationReading, QuotationRow } from '../quote-collation.ts';
import { tokenize } from '../token.ts';
import type { Spot } from '../types.ts';
import { articlesIn, type Correspondence, compareSpots, type Relation } from './correspondence.ts';

/** Shorter words between quotation marks are shared by chance: a title, a nickname, “fair”. */
const FEWEST_WORDS = 3;

/** Probability that quotations put in one row are one quotation: measured on annotated stories, as `npm run eval` does. */
const JOINED = 0.9;

function wordCount(words: string): number {
  return tokenize(words).filter(({ kind }) => kind !== 'punctuation').length;
}

function spotsOf({ article, quotations, paraphrase }: QuotationReading): readonly Spot[] {
  const quoted = quotations
    .filter(({ words }) => wordCount(words) >= FEWEST_WORDS)
    .flatMap(({ extents }) => extents.map((extent) => ({ article, ...extent })));
  return paraphrase === null ? quoted : [...quoted, { article, ...paraphrase }];
}

function relationOf({ readings }: QuotationRow): Relation {
  const isVerbatim = readings.every(({ kind }) => ['whole', 'trimmed', 'omitted', 'absent'].includes(kind));
  return isVerbatim ? 'same' : 'reworded';
}

/** The quotations that several articles have as correspondences, those that report one without marks included. */
export function quotationEvidence(rows: readonly QuotationRow[]): readonly Correspondence[] {
  return rows.flatMap((row): readonly Correspondence[] => {
    const members = row.readings.flatMap(spotsOf).toSorted(compareSpots);
    if (articlesIn(members) < 2) return [];
    const text = row.readings.flatMap(({ quotations }) => quotations)[0]?.words ?? '';
    return [
      {
        grain: 'quotation',
        relation: relationOf(row),
        members,
        probability: JOINED,
        by: 'machine',
        about: null,
        reasons: [{ kind: 'quotation', text }],
      },
    ];
  });
}
