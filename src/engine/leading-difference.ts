import { bodyTexts } from './block.ts';
import type { FigureRow, GivenValue } from './figure-collation.ts';
import { negation } from './rules/negation.ts';
import { wordOrder } from './rules/word-order.ts';
import type { Change, ComparedLink, Comparison, Spot } from './types.ts';

/** The kinds of difference that readers see first, in this order. */
export const LEADING_KINDS = ['figure', 'quotation', 'attribution', 'reversal', 'opening'] as const;
export type LeadingKind = (typeof LEADING_KINDS)[number];

/** A difference between texts that is worth naming first. */
export interface LeadingDifference {
  readonly kind: LeadingKind;
  /** The fact in a few words, and the article whose words these are, null where they are ours or an editor's. */
  readonly about: { readonly text: string; readonly article: number | null } | null;
  /** The words that differ, by article, then by place. */
  readonly spots: readonly Spot[];
}

/** The longest words that can be taken in at a glance, in UTF-16 units; what is longer differs in more than one thing. */
const LONGEST = 160;

function kindOf(change: Change, { left, right }: ComparedLink): LeadingKind | null {
  if (change.kind === 'figure' || change.kind === 'quotation' || change.kind === 'attribution') return change.kind;
  if (change.rule === negation.id || change.rule === wordOrder.id) return 'reversal';
  return change.kind === 'wording' && left[0] === 0 && right[0] === 0 ? 'opening' : null;
}

function lengthOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The differences inside the links of two articles: what is at the same place in both is certain to correspond. */
function insideLinks(
  links: readonly ComparedLink[],
  articles: readonly [number, number],
): readonly LeadingDifference[] {
  return links.flatMap((link) =>
    link.changes.flatMap((change): readonly LeadingDifference[] => {
      const kind = kindOf(change, link);
      const left = change.left.map((extent): Spot => ({ article: articles[0], ...extent }));
      const right = change.right.map((extent): Spot => ({ article: articles[1], ...extent }));
      const isShown = kind === 'reversal' ? left.length + right.length > 0 : left.length > 0 && right.length > 0;
      if (kind === null || !isShown || lengthOf(left) > LONGEST || lengthOf(right) > LONGEST) return [];
      return [{ kind, about: null, spots: [...left, ...right] }];
    }),
  );
}

function givenValue(values: readonly GivenValue[], article: number): number {
  return values.findIndex(({ articles }) => articles.includes(article));
}

/** Where an article gives a fact, each wording once. */
function givenSpots({ answers }: FigureRow, article: number, texts: readonly string[]): readonly Spot[] {
  const answer = answers[article];
  if (answer?.kind !== 'given') return [];
  const spots = answer.figures.map(({ paragraph, figure: { start, end } }) => ({ article, paragraph, start, end }));
  const wordsOf = ({ paragraph, start, end }: Spot) => texts[paragraph]?.slice(start, end).toLowerCase();
  return [...Map.groupBy(spots, wordsOf).values()].flatMap((same) => same.slice(0, 1));
}

/** So many figures of one article are one answer to a question: it corrects or refines what it said first. */
const MOST_FIGURES = 3;

/** The facts that two articles give different figures for. */
function differentFigures(
  { articles, figures }: Comparison,
  [left, right]: readonly [number, number],
): readonly LeadingDifference[] {
  const texts = articles.map(bodyTexts);
  return figures.rows.flatMap((row): readonly LeadingDifference[] => {
    const own = [left, right].map((article) => givenSpots(row, article, texts[article] ?? []));
    const isShown = own.every(({ length }) => length > 0 && length <= MOST_FIGURES);
    if (!isShown || givenValue(row.values, left) === givenValue(row.values, right)) return [];
    const about = row.topic === null ? null : { text: row.topic, article: null };
    return [{ kind: 'figure', about, spots: own.flat() }];
  });
}

function meets(a: Spot, b: Spot): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function byPlace({ spots: [a] }: LeadingDifference, { spots: [b] }: LeadingDifference): number {
  const of = (spot: Spot | undefined) => [spot?.article ?? 0, spot?.paragraph ?? 0, spot?.start ?? 0];
  const [one, other] = [of(a), of(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Each difference once: a fact found in both ways keeps the name that the collation of figures gives it. */
function distinct(differences: readonly LeadingDifference[]): readonly LeadingDifference[] {
  const kept: LeadingDifference[] = [];
  for (const difference of differences) {
    const isKnown = kept.some(({ spots }) => spots.some((spot) => difference.spots.some((own) => meets(spot, own))));
    if (!isKnown) kept.push(difference);
  }
  return kept;
}

/**
 * The differences between two articles that readers should see first: the same fact with different figures, the same
 * utterance quoted differently, different attribution, names exchanged or one text denying what the other says, and the
 * openings reworded;
 * within a kind by place in the article that comes first in the story. Only what is certain is among them. The order of
 * the two changes nothing but the order of the spots.
 */
export function leadingDifferences(comparison: Comparison, left: number, right: number): readonly LeadingDifference[] {
  const articles = left < right ? ([left, right] as const) : ([right, left] as const);
  const [one, other] = articles.map((article) => comparison.articles[article]?.outlet);
  const links = comparison.pairs.find((pair) => pair.left === one && pair.right === other)?.links ?? [];
  const found = distinct([...differentFigures(comparison, articles), ...insideLinks(links, articles)]);
  return LEADING_KINDS.flatMap((kind) => found.filter((difference) => difference.kind === kind).toSorted(byPlace));
}
