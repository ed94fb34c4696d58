import { bodyTexts } from './block.ts';
import type { FigureRow, GivenValue } from './figure-collation.ts';
import { negation } from './rules/negation.ts';
import { wordOrder } from './rules/word-order.ts';
import type { Change, ComparedLink, Comparison, Spot } from './types.ts';

/** The kinds of difference that readers see first, most important first. */
export const LEADING_KINDS = ['figure', 'quotation', 'attribution', 'reversal', 'opening'] as const;
export type LeadingKind = (typeof LEADING_KINDS)[number];

/** A difference that is shown at the top of a page. */
export interface LeadingDifference {
  readonly kind: LeadingKind;
  /** A short name of the fact; `article` says whose words it uses, null if an editor's or our own. Null if nothing names it. */
  readonly about: { readonly text: string; readonly article: number | null } | null;
  /** The words that differ, in order of article and place. */
  readonly spots: readonly Spot[];
}

/** The most UTF-16 units per side. Longer changes contain more than one difference. */
const LONGEST = 160;

function kindOf(change: Change, { left, right }: ComparedLink): LeadingKind | null {
  if (change.kind === 'figure' || change.kind === 'quotation' || change.kind === 'attribution') return change.kind;
  if (change.rule === negation.id || change.rule === wordOrder.id) return 'reversal';
  return change.kind === 'wording' && left[0] === 0 && right[0] === 0 ? 'opening' : null;
}

function lengthOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Returns the differences inside links. Words at the same place of a link certainly correspond. */
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

/** Returns where an article states the fact, each wording once. */
function givenSpots({ answers }: FigureRow, article: number, texts: readonly string[]): readonly Spot[] {
  const answer = answers[article];
  if (answer?.kind !== 'given') return [];
  const spots = answer.figures.map(({ paragraph, figure: { start, end } }) => ({ article, paragraph, start, end }));
  const wordsOf = ({ paragraph, start, end }: Spot) => texts[paragraph]?.slice(start, end).toLowerCase();
  return [...Map.groupBy(spots, wordsOf).values()].flatMap((same) => same.slice(0, 1));
}

/** The most figures that one article may give for a fact, for example to correct or refine the first. */
const MOST_FIGURES = 3;

/** Returns the facts with different figures in the two articles. */
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

/** Removes duplicates. If a fact was found in both ways, the one with the topic of the figure row stays. */
function distinct(differences: readonly LeadingDifference[]): readonly LeadingDifference[] {
  const kept: LeadingDifference[] = [];
  for (const difference of differences) {
    const isKnown = kept.some(({ spots }) => spots.some((spot) => difference.spots.some((own) => meets(spot, own))));
    if (!isKnown) kept.push(difference);
  }
  return kept;
}

/**
 * Returns the differences between two articles that readers should see first: different figures for the same fact,
 * different quotations of the same utterance, different attribution, exchanged names or a negation, and reworded openings;
 * within a kind by place in the article that comes first in the story. Includes only certain ones. Swapping the articles
 * changes nothing but the order of the spots.
 */
export function leadingDifferences(comparison: Comparison, left: number, right: number): readonly LeadingDifference[] {
  const articles = left < right ? ([left, right] as const) : ([right, left] as const);
  const [one, other] = articles.map((article) => comparison.articles[article]?.outlet);
  const links = comparison.pairs.find((pair) => pair.left === one && pair.right === other)?.links ?? [];
  const found = distinct([...differentFigures(comparison, articles), ...insideLinks(links, articles)]);
  return LEADING_KINDS.flatMap((kind) => found.filter((difference) => difference.kind === kind).toSorted(byPlace));
}
