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

function relationOf(readings: readonly QuotationReading[]): Relation {
  const isVerbatim = readings.every(({ kind }) => ['whole', 'trimmed', 'omitted', 'absent'].includes(kind));
  return isVerbatim ? 'same' : 'reworded';
}

/**
 * The articles of a row in sets in which every two have words in common, so that each two are in one set: those that
 * all others have words in common with, and every other two.
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

/** The quotations that several articles have as correspondences, those that report one without marks included. */
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
