import type { QuotationReading, QuotationRow } from '../quote-collation.ts';
import { tokenize } from '../token.ts';
import type { Spot } from '../types.ts';
import { articlesIn, type Correspondence, compareSpots, type Relation } from './correspondence.ts';

/** Shorter quotations may be the same by chance: a title, a nickname, “fair”. */
const FEWEST_WORDS = 3;

/** Probability that quotations in one row are the same utterance; measured by `npm run eval` on annotated stories. */
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

function relationOf(readings: readonly QuotationReading[]): Relation {
  const isVerbatim = readings.every(({ kind }) => ['whole', 'trimmed', 'omitted', 'absent'].includes(kind));
  return isVerbatim ? 'same' : 'reworded';
}

/**
 * Splits the articles of a row into sets in which every two have words in common: one set of the articles that share words
 * with all others, and one set for each other pair.
 */
function directSets({ readings, apart }: QuotationRow): readonly ReadonlySet<number>[] {
  const unlike = new Set(apart.map((pair) => pair.join()));
  const some = new Set(apart.flat());
  const articles = readings.map(({ article }) => article);
  const common = new Set(articles.filter((article) => !some.has(article)));
  const pairs = articles.flatMap((one, place) => articles.slice(place + 1).map((other) => [one, other] as const));
  const others = pairs.filter((pair) => pair.some((article) => some.has(article)) && !unlike.has(pair.join()));
  return [common, ...others.map((pair) => new Set(pair))];
}

/** Returns quotations of several articles as correspondences, including paraphrases without quotation marks. */
export function quotationEvidence(rows: readonly QuotationRow[]): readonly Correspondence[] {
  return rows.flatMap((row) =>
    directSets(row).flatMap((articles): readonly Correspondence[] => {
      const readings = row.readings.filter(({ article }) => articles.has(article));
      const members = readings.flatMap(spotsOf).toSorted(compareSpots);
      if (articlesIn(members) < 2) return [];
      const text = readings.flatMap(({ quotations }) => quotations)[0]?.words ?? '';
      return [
        {
          grain: 'quotation',
          relation: relationOf(readings),
          members,
          probability: JOINED,
          by: 'machine',
          about: null,
          reasons: [{ kind: 'quotation', text }],
        },
      ];
    }),
  );
}
