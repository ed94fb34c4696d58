import type { Remark } from './evidence/row-edit.ts';
import type { Figure } from './figure.ts';
import { type Bare, bareReading } from './figures/bare.ts';
import { jointsOf } from './figures/bond.ts';
import { clauseAround } from './figures/clause.ts';
import { clusters, type NameOf } from './figures/cluster.ts';
import { contextOf, rarityOf } from './figures/context.ts';
import type { Candidate } from './figures/kinship.ts';
import { type Mention, type ReadArticle, readMentions } from './figures/mention.ts';
import { type Topic, topicOf } from './figures/topic.ts';
import { type Dimension, type Measure, sameValue } from './figures/value.ts';
import type { Alignment, Article, Span } from './types.ts';

/** A figure in its paragraph, with the words around it; paragraphs by 0-based index. */
export interface PlacedFigure {
  readonly paragraph: number;
  readonly figure: Figure;
  /** The clause that it stands in. */
  readonly clause: Span;
}

/** What one article has of a fact: its figures, or a clause that tells the fact without one, or nothing that was found. */
export type FigureAnswer =
  | { readonly kind: 'given'; readonly figures: readonly PlacedFigure[] }
  | { readonly kind: 'without'; readonly paragraph: number; readonly clause: Span }
  | { readonly kind: 'absent' };

/** One fact that at least two articles give a figure for. */
export interface FigureRow {
  readonly dimension: Dimension;
  readonly topic: Topic | null;
  /** One for each article, in their order. */
  readonly answers: readonly FigureAnswer[];
  /** The different values, each with the articles that give it; those that most give come first. */
  readonly values: readonly GivenValue[];
  /** What an editor corrected of it; absent where nobody did. */
  readonly byHand?: Remark;
}

/** A value of a fact, and the articles that give it. */
export interface GivenValue {
  readonly measure: Measure;
  readonly articles: readonly number[];
}

/** The figures of a story: facts that several articles give, and for each article the figures that stand alone. */
export interface FigureCollation {
  readonly rows: readonly FigureRow[];
  readonly singles: readonly (readonly PlacedFigure[])[];
}

/** Figures of an article that are collated, from its beginning: the bound on the work. No news text has so many. */
const MOST_FIGURES = 2000;

/**
 * Brings together the figures with which different articles tell one fact: inside paragraphs that the comparison links,
 * or where the words around them are clearly the same. Nothing is averaged and nothing guessed: what cannot be paired
 * stands in `singles`. The order of the articles changes nothing but the order of the answers.
 *
 * @param comparison what `compareStory` found in the same articles
 */
export function collateFigures(articles: readonly Article[], comparison: Alignment): FigureCollation {
  const read = articles.map(readMentions);
  const rarity = rarityOf(read);
  const candidates = candidatesOf(read, (mention) => contextOf(mention, rarity));
  const joints = jointsOf(
    comparison,
    articles.map(({ outlet }) => outlet),
  );
  const texts = articles.map(({ blocks }) => blocks.filter(({ role }) => role === 'body').map(({ text }) => text));
  const nameOf = naming(texts);
  const found = clusters(candidates, joints, rarity, nameOf);
  const isRow = (cluster: readonly Candidate[]) => new Set(cluster.map(({ mention }) => mention.article)).size > 1;
  const rows = inOrder(found.filter(isRow), texts, nameOf).map((cluster): FigureRow => {
    const answers = texts.map((own, article): FigureAnswer => {
      return givenBy(cluster, article, own) ?? withoutFigure(bareReading(cluster, article, read, joints), own);
    });
    return { dimension: dimensionOf(cluster), topic: topicOf(cluster, texts), answers, values: valuesOf(cluster) };
  });
  const alone = found.filter((cluster) => !isRow(cluster)).flat();
  const singles = texts.map((own, article) =>
    alone.filter(({ mention }) => mention.article === article).map(({ mention }) => placed(mention, own)),
  );
  return { rows, singles };
}

function givenBy(cluster: readonly Candidate[], article: number, texts: readonly string[]): FigureAnswer | null {
  const own = cluster.filter(({ mention }) => mention.article === article);
  return own.length === 0 ? null : { kind: 'given', figures: own.map(({ mention }) => placed(mention, texts)) };
}

const dimensionOf = ([first]: readonly Candidate[]): Dimension => first?.mention.figure.dimension ?? 'count';

function candidatesOf(
  read: readonly ReadArticle[],
  contextFor: (mention: Mention) => Candidate['context'],
): readonly Candidate[] {
  return read.flatMap(({ paragraphs }) => {
    const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions).slice(0, MOST_FIGURES);
    const counts = countsOf(mentions.map(({ figure }) => keyOf(figure)));
    const kinds = countsOf(mentions.map(kindKeyOf));
    return mentions.map((mention): Candidate => {
      const { figure } = mention;
      const isCommon = isSmall(figure) || (counts.get(keyOf(figure)) ?? 0) > 1;
      const isOnly = SELDOM.has(figure.dimension) && kinds.get(kindKeyOf(mention)) === 1;
      return { mention, context: contextFor(mention), isCommon, isOnly };
    });
  });
}

const keyOf = ({ dimension, unit, value }: Figure): string => `${dimension} ${unit} ${value.low} ${value.high}`;

const kindKeyOf = ({ paragraph, figure }: Mention): string => `${paragraph} ${figure.dimension}`;

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What few facts of a story are measured in, unlike counts, dates and durations. */
const SELDOM: ReadonlySet<Dimension> = new Set([
  'distance',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'power',
  'money',
]);

/** One, two and three are so common that they are shared by chance. */
function isSmall({ dimension, value }: Figure): boolean {
  return (dimension === 'count' || dimension === 'ordinal') && value.high <= 3;
}

/** Articles are told apart by what they say, so that names do not depend on their order. */
function naming(texts: readonly (readonly string[])[]): NameOf {
  const whole = texts.map((paragraphs) => paragraphs.join('\n'));
  const sorted = whole.toSorted();
  const ranks = whole.map((text) => sorted.indexOf(text));
  const padded = (number: number) => String(number).padStart(8, '0');
  return ({ article, paragraph, figure }) => [ranks[article] ?? 0, paragraph, figure.start].map(padded).join('.');
}

function placed({ paragraph, figure, sentence }: Mention, texts: readonly string[]): PlacedFigure {
  return { paragraph, figure, clause: clauseAround(texts[paragraph] ?? '', sentence.sentence, figure) };
}

function withoutFigure(bare: Bare | null, texts: readonly string[]): FigureAnswer {
  if (bare === null) return { kind: 'absent' };
  const { paragraph, sentence } = bare.scene;
  return { kind: 'without', paragraph, clause: clauseAround(texts[paragraph] ?? '', sentence, bare.word) };
}

/** Facts in reading order, by the mean place of their figures in their articles. */
function inOrder(
  found: readonly (readonly Candidate[])[],
  texts: readonly (readonly string[])[],
  nameOf: NameOf,
): readonly (readonly Candidate[])[] {
  return found
    .map((cluster) => {
      const sorted = [...cluster].sort((a, b) => (nameOf(a.mention) < nameOf(b.mention) ? -1 : 1));
      const places = sorted.map(({ mention }) => (mention.paragraph + 0.5) / (texts[mention.article]?.length ?? 1));
      const place = places.reduce((sum, one) => sum + one, 0) / places.length;
      return { sorted, place, name: sorted.map(({ mention }) => nameOf(mention)).join(' ') };
    })
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map(({ sorted }) => sorted);
}

/** The values of a fact: equal ones together, as the first article in order of their words writes them. */
function valuesOf(cluster: readonly Candidate[]): readonly GivenValue[] {
  const groups: { measure: Measure; articles: Set<number> }[] = [];
  for (const { mention } of cluster) {
    const { value, dimension, unit } = mention.figure;
    const group = groups.find(({ measure }) => sameValue(measure, mention.figure));
    if (group) group.articles.add(mention.article);
    else groups.push({ measure: { value, dimension, unit }, articles: new Set([mention.article]) });
  }
  return groups
    .map(({ measure, articles }) => ({ measure, articles: [...articles].sort((a, b) => a - b) }))
    .sort((a, b) => b.articles.length - a.articles.length);
}
