import { bodyTexts } from '../block.ts';
import type { Speaker } from '../quote.ts';
import type { QuotationReadingKind, QuotationRow } from '../quote-collation.ts';
import type { Article } from '../types.ts';

/** How a text names the speaker: next to the words, by a pronoun, in an earlier paragraph, or not at all. */
export type Stated = Speaker['stated'] | 'none';

/** The words of a quotation in one paragraph, for data exports. */
export interface QuotationMember {
  /** 0-based, like `paragraph`. */
  readonly article: number;
  readonly paragraph: number;
  /** The text in the paragraph, without quotation marks. */
  readonly text: string;
  readonly speaker: string | null;
  readonly stated: Stated;
  /** Relation to the base reading: `trimmed`, `altered` …; null for the base itself. */
  readonly relation: Exclude<QuotationReadingKind, 'paraphrased' | 'absent'> | null;
}

/** A quotation with all its members. A quotation of a single text is also an entry. */
export interface QuotationEntry {
  readonly members: readonly QuotationMember[];
}

/** Returns the quotations of a story as plain entries. A quotation in several paragraphs has a member in each. */
export function quotationEntries(
  articles: readonly Article[],
  rows: readonly QuotationRow[],
): readonly QuotationEntry[] {
  const texts = articles.map(bodyTexts);
  return rows.map(({ base, readings }) => ({
    members: readings.flatMap(({ article, kind, quotations }) =>
      quotations.flatMap((quotation) =>
        quotation.extents.map(({ paragraph, start, end }) => ({
          article,
          paragraph,
          text: texts[article]?.[paragraph]?.slice(start, end) ?? '',
          speaker: quotation.speaker?.full ?? null,
          stated: quotation.speaker?.stated ?? 'none',
          relation: article === base || kind === 'paraphrased' || kind === 'absent' ? null : kind,
        })),
      ),
    ),
  }));
}
