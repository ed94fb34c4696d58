import { bodyTexts } from '../block.ts';
import type { Speaker } from '../quote.ts';
import type { QuotationReadingKind, QuotationRow } from '../quote-collation.ts';
import type { Article } from '../types.ts';

/** How a text says who speaks: with the words, by a pronoun, in an earlier paragraph, or not at all. */
export type Stated = Speaker['stated'] | 'none';

/** The words of one quotation in one paragraph, as programs get them. */
export interface QuotationMember {
  /** 0-based, like `paragraph`. */
  readonly article: number;
  readonly paragraph: number;
  /** Exactly as the paragraph has it, without the marks. */
  readonly text: string;
  readonly speaker: string | null;
  readonly stated: Stated;
  /** To the reading that the others are compared with: `trimmed`, `altered` …; null for that one itself. */
  readonly relation: Exclude<QuotationReadingKind, 'paraphrased' | 'absent'> | null;
}

/** One quotation with all its members; a quotation that one text alone has is an entry, too. */
export interface QuotationEntry {
  readonly members: readonly QuotationMember[];
}

/** The quotations of a story as plain entries; a quotation that runs through several paragraphs has a member in each. */
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
