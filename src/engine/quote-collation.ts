import type { Remark } from './evidence/row-edit.ts';
import { candidatesIn } from './quotation/candidate.ts';
import {
  baseOf,
  type QuotationReadingKind,
  type QuotedArticle,
  type ReadingComparison,
  readingOf,
} from './quotation/comparison.ts';
import { groupsOf } from './quotation/group.ts';
import { neighboursIn, placeOf } from './quotation/neighbour.ts';
import { type ParaphraseSearch, paraphraseSearch, type SearchedArticle } from './quotation/paraphrase.ts';
import type { Apart } from './quotation/star.ts';
import { type TermWeight, type Utterance, utterancesOf, weightsIn } from './quotation/utterance.ts';
import type { Quotation } from './quote.ts';
import { speechOf } from './speech.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import type { Alignment, Article, Change, Extent } from './types.ts';

export type { QuotationReadingKind } from './quotation/comparison.ts';

/** One article’s reading of a quotation. */
export interface QuotationReading {
  /** The article’s 0-based index in the story. */
  readonly article: number;
  readonly kind: QuotationReadingKind;
  /** Its quotations, in text order; empty if it paraphrases the words or does not have them. */
  readonly quotations: readonly Quotation[];
  /** The sentence that paraphrases the quotation; null for all other kinds. */
  readonly paraphrase: Extent | null;
  /** The differences, with the base on the left and this reading on the right; empty if too few words are the same. */
  readonly changes: readonly Change[];
}

/** One quotation across the articles of a story. */
export interface QuotationRow {
  /**
   * The article whose reading the others are compared with: the fullest reading of the wording that most articles share,
   * or the first of several in the story’s order.
   */
  readonly base: number;
  /** For each article, in the story’s order. */
  readonly readings: readonly QuotationReading[];
  /** Articles whose readings have words in common only with the base; never the base itself. */
  readonly apart: readonly Apart[];
  /** An editor’s corrections; absent if there are none. */
  readonly byHand?: Remark;
}

/**
 * Collates the quotations of a story: a row for each quotation, in reading order of the story, with
 * the reading of each article. Every quotation is in exactly one row. The order of articles changes
 * nothing about which are in the same row. Time is linear in the words quoted and the links of the comparison.
 *
 * @param comparison the comparison of the same articles
 */
export function collateQuotations(
  articles: readonly Article[],
  comparison: Alignment,
  reader: StoryReader = storyReader(),
): readonly QuotationRow[] {
  const speech = speechOf(articles, reader);
  const searched = articles.map((article, at) => searchedArticle(article, speech[at]?.quotations ?? []));
  const weigh = weightsIn(searched.map(({ texts }) => texts));
  const utterances = speech.flatMap(({ quotations }, index) =>
    utterancesOf(index, quotations, (searched[index] as SearchedArticle).texts, weigh),
  );
  const quoting = new Set(
    utterances.flatMap(({ article, quotation }) =>
      quotation.extents.map(({ paragraph }) => placeOf({ article, paragraph })),
    ),
  );
  const outlets = articles.map(({ outlet }) => outlet);
  const neighbours = neighboursIn(comparison, outlets, quoting);
  const groups = groupsOf(utterances, candidatesIn(utterances, neighbours), weigh).map(
    ({ members, apart }): Together => ({ own: members.map((at) => utterances[at] as Utterance), apart }),
  );
  const search = paraphraseSearch(searched, neighbours, weigh, reader);
  return inReadingOrder(groups, comparison).map((group) => rowOf(group, searched, { search, weigh, reader }));
}

function searchedArticle({ language, blocks }: Article, quotations: readonly Quotation[]): SearchedArticle {
  const texts = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
  const byParagraph = Map.groupBy(
    quotations.flatMap(({ extents }) => extents),
    ({ paragraph }) => paragraph,
  );
  return { language, texts, quoted: texts.map((_, paragraph) => byParagraph.get(paragraph) ?? []) };
}

/** Returns the quotations of a row. */
interface Together {
  readonly own: readonly Utterance[];
  readonly apart: readonly Apart[];
}

/** Compares rows by the first passage of their fullest reading, then by its place in the article. */
function inReadingOrder(groups: readonly Together[], { passages }: Alignment): readonly Together[] {
  const places = new Map(passages.flatMap(({ members }, place) => members.map((one) => [placeOf(one), place])));
  const placed = groups.map((group) => {
    const first = group.own.reduce((fullest, one) => (one.terms.length > fullest.terms.length ? one : fullest));
    const { paragraph, start } = first.quotation.extents[0] as Extent;
    const passage = places.get(placeOf({ article: first.article, paragraph })) ?? passages.length;
    return { group, passage, paragraph, start };
  });
  const sorted = placed.toSorted((a, b) => a.passage - b.passage || a.paragraph - b.paragraph || a.start - b.start);
  return sorted.map(({ group }) => group);
}

const WHOLE: ReadingComparison = { kind: 'whole', changes: [] };

/** What is needed to compare the rows of a story. */
interface Comparing {
  readonly search: ParaphraseSearch;
  readonly weigh: TermWeight;
  readonly reader: StoryReader;
}

function rowOf(
  { own: group, apart }: Together,
  articles: readonly SearchedArticle[],
  { search, weigh, reader }: Comparing,
): QuotationRow {
  const own = articles.map((searched, article) => ({
    ...searched,
    utterances: group.filter((one) => one.article === article),
  }));
  const base = baseOf(
    own.map(({ utterances }) => utterances),
    new Set(apart.flat()),
    weigh,
  );
  const { utterances: shown } = own[base] as QuotedArticle;
  const readings = own.map((quoted, article): QuotationReading => {
    const quotations = quoted.utterances.map(({ quotation }) => quotation);
    if (quotations.length === 0) {
      const paraphrase = search(shown, article);
      return { article, kind: paraphrase ? 'paraphrased' : 'absent', quotations, paraphrase, changes: [] };
    }
    const compared = article === base ? WHOLE : readingOf(own[base] as QuotedArticle, quoted, weigh, reader);
    return { article, quotations, paraphrase: null, ...compared };
  });
  const unlike = unlikeParaphrases(readings, own, base, search);
  return { base, readings, apart: [...apart, ...unlike] };
}

/** A paraphrase corresponds only to the base, not to other articles or other paraphrases. */
function unlikeParaphrases(
  readings: readonly QuotationReading[],
  own: readonly QuotedArticle[],
  base: number,
  search: ParaphraseSearch,
): readonly Apart[] {
  const told = readings.filter(({ kind }) => kind === 'paraphrased').map(({ article }) => article);
  return told.flatMap((one) => [
    ...told.filter((other) => other > one).map((other): Apart => [one, other]),
    ...own.flatMap(({ utterances }, other): readonly Apart[] =>
      other === base || utterances.length === 0 || search(utterances, one) !== null
        ? []
        : [[Math.min(one, other), Math.max(one, other)]],
    ),
  ]);
}
