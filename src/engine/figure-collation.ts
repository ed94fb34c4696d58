import { bodyTexts } from './block.ts';
import type { Remark } from './evidence/row-edit.ts';
import { type Candidate, candidatesOf } from './figures/candidate.ts';
import { clauseAround } from './figures/clause.ts';
import { clusters } from './figures/cluster.ts';
import { rarityOf } from './figures/context.ts';
import { jointsOf } from './figures/joint.ts';
import { isExplainedByTime } from './figures/later.ts';
import { type Mention, readMentions } from './figures/mention.ts';
import { type NameOf, type Pair, pairsOf } from './figures/pair.ts';
import { topicOf } from './figures/topic.ts';
import { codeOf } from './language/languages.ts';
import { agreement, differsFrom } from './quantity/compare.ts';
import type { Quantity } from './quantity/quantity.ts';
import type { Dimension, Measure } from './quantity/value.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import type { Alignment, Article, Span } from './types.ts';

/** A figure in its paragraph, with the words around it; paragraphs by 0-based index. */
export interface PlacedFigure {
  readonly paragraph: number;
  readonly figure: Quantity;
  /** The clause that it is in, and the sentence. */
  readonly clause: Span;
  readonly sentence: Span;
}

/** What one article has of a fact: its figures, or nothing that was found. */
export type FigureAnswer =
  | { readonly kind: 'given'; readonly figures: readonly PlacedFigure[] }
  | { readonly kind: 'absent' };

/** One fact that at least two articles give a figure for. */
export interface FigureRow {
  readonly dimension: Dimension;
  /** What it is about, in plain English words: `Number of ballistic missiles`; null where no good name is found. */
  readonly topic: string | null;
  /** One for each article, in their order. */
  readonly answers: readonly FigureAnswer[];
  /** Whether all values are of one kind, so that they can be compared: Thursday and March 3 are not. */
  readonly isCompared: boolean;
  /** The values that differ, each with the articles that give it; those that most give come first. */
  readonly values: readonly GivenValue[];
  /** Whether it is a number of people to whom something happened, which grows as time goes on: the dead, the injured. */
  readonly isToll: boolean;
  /** Whether the values differ because the texts were published at different times: later ones give more. */
  readonly grew: boolean;
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

/** Everything that facts are gathered from: quantities, and which of them may be one fact. */
export interface ReadFigures {
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly Pair[];
}

/** Reads the quantities of a story and compares those that may be one fact. */
export function readFigures(
  articles: readonly Article[],
  comparison: Alignment,
  reader: StoryReader = storyReader(),
): ReadFigures {
  const read = articles.map((article, index) => readMentions(article, index, reader));
  const rarity = rarityOf(read);
  const candidates = candidatesOf(read, rarity);
  const joints = jointsOf(
    comparison,
    articles.map(({ outlet }) => outlet),
  );
  return { candidates, pairs: pairsOf(candidates, joints, rarity, naming(articles.map(bodyTexts))) };
}

/**
 * Brings together the figures with which different articles give one fact: one quantity of one thing. What decides are
 * the value, what is counted, the words and names around it and whether the paragraphs are linked. What cannot be paired
 * is in `singles`, and nothing follows from that. The order of the articles changes nothing but the order of the
 * answers.
 *
 * @param comparison what `compareStory` found in the same articles
 */
export function collateFigures(
  articles: readonly Article[],
  comparison: Alignment,
  reader: StoryReader = storyReader(),
): FigureCollation {
  const { candidates, pairs } = readFigures(articles, comparison, reader);
  const texts = articles.map(bodyTexts);
  const isEnglish = (article: number) => codeOf(articles[article]?.language ?? '') === 'en';
  const found = clusters(candidates, pairs);
  const isRow = (cluster: readonly Candidate[]) => new Set(cluster.map(({ mention }) => mention.article)).size > 1;
  const rows = inOrder(found.filter(isRow), texts, naming(texts)).map((cluster): FigureRow => {
    const answers = texts.map((own, article) => answerOf(cluster, article, own));
    const dimension = cluster[0]?.mention.quantity.dimension ?? 'count';
    return {
      dimension,
      topic: topicOf(cluster, isEnglish),
      answers,
      isCompared: isCompared(cluster),
      values: valuesOf(cluster),
      isToll: isToll(cluster),
      grew: isToll(cluster) && grewIn(valuesOf(cluster), articles),
    };
  });
  const alone = found.filter((cluster) => !isRow(cluster)).flat();
  const singles = texts.map((own, article) =>
    alone
      .filter(({ mention }) => mention.article === article)
      .map(({ mention }) => placed(mention, own))
      .sort((a, b) => a.paragraph - b.paragraph || a.figure.start - b.figure.start),
  );
  return { rows, singles };
}

function answerOf(cluster: readonly Candidate[], article: number, texts: readonly string[]): FigureAnswer {
  const own = cluster.filter(({ mention }) => mention.article === article);
  return own.length === 0
    ? { kind: 'absent' }
    : { kind: 'given', figures: own.map(({ mention }) => placed(mention, texts)) };
}

/** Articles are named by what they say, so that names do not depend on their order. */
function naming(texts: readonly (readonly string[])[]): NameOf {
  const whole = texts.map((paragraphs) => paragraphs.join('\n'));
  const sorted = whole.toSorted();
  const ranks = whole.map((text) => sorted.indexOf(text));
  const padded = (number: number) => String(number).padStart(8, '0');
  return ({ article, paragraph, quantity }) => [ranks[article] ?? 0, paragraph, quantity.start].map(padded).join('.');
}

function placed({ paragraph, quantity, scene }: Mention, texts: readonly string[]): PlacedFigure {
  const { start, end } = scene.sentence;
  const clause = clauseAround(texts[paragraph] ?? '', scene.sentence, quantity);
  return {
    paragraph,
    figure: quantity,
    clause,
    sentence: { start, end: start + scene.sentence.text.trimEnd().length || end },
  };
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

function isToll(cluster: readonly Candidate[]): boolean {
  return cluster.every(({ outcome }) => outcome !== null && outcome !== 'missing');
}

/** Whether each value is explained by the time of publication beside each other one. */
function grewIn(values: readonly GivenValue[], articles: readonly Article[]): boolean {
  const given = values.flatMap(({ measure, articles: own }) =>
    own.map((at) => ({ article: articles[at] as Article, measure })),
  );
  return (
    values.length > 1 &&
    given.every((one) => given.every((other) => one.measure === other.measure || isExplainedByTime(one, other)))
  );
}

function isCompared([first, ...others]: readonly Candidate[]): boolean {
  return others.every(
    ({ mention }) => first === undefined || agreement(first.mention.quantity, mention.quantity) !== 'unknown',
  );
}

/** The values of a fact: those that do not differ together, as the first article in order of their words writes them. */
function valuesOf(cluster: readonly Candidate[]): readonly GivenValue[] {
  const groups: { measure: Measure; articles: Set<number> }[] = [];
  for (const { mention } of cluster) {
    const { value, dimension, unit, part } = mention.quantity;
    const group = groups.find(({ measure }) => !differsFrom(measure, mention.quantity));
    if (group) group.articles.add(mention.article);
    else groups.push({ measure: { value, dimension, unit, part }, articles: new Set([mention.article]) });
  }
  return groups
    .map(({ measure, articles }) => ({ measure, articles: [...articles].sort((a, b) => a - b) }))
    .sort((a, b) => b.articles.length - a.articles.length);
}
