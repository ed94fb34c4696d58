import { type ArticlePair, articlePair } from './alignment/article-pair.ts';
import { contributionsOf } from './alignment/feature.ts';
import { type Cell, groupCells } from './alignment/group.ts';
import { type IndexedArticle, indexArticles } from './alignment/indexed-article.ts';
import { type Judgement, judgeStory } from './alignment/judgement.ts';
import type { Logistic } from './alignment/logistic.ts';
import { type Overlap, sharedParts } from './alignment/overlap.ts';
import { type Profile, type ProfiledStory, profileStory } from './alignment/profile.ts';
import { reasonsFor } from './alignment/reason.ts';
import { WEIGHTS, type Weights } from './alignment/weights.ts';
import type { Candidate, Link, LinkKind } from './types.ts';

/** Nearly verbatim: the other side contains at least this share of one side's words and word pairs. */
const SAME_TERMS = 0.85;
const SAME_BIGRAMS = 0.7;

/** Candidates with a lower probability are not listed. */
const LEAST_LISTED = 0.01;

/** Two articles of a story by index; the one whose text sorts first is `first`. */
interface Turn {
  readonly first: number;
  readonly second: number;
  /** Whether both have the same text. */
  readonly identical: boolean;
}

interface Verdict extends Cell {
  readonly kind: LinkKind;
  readonly overlap: Overlap;
}

function verdictsOf({ judged, needed }: Judgement, one: IndexedArticle, other: IndexedArticle): readonly Verdict[] {
  return judged.flatMap(({ overlap, core, fact }): readonly Verdict[] => {
    const { left, right, twin } = overlap;
    if (core < needed.core) return fact < needed.fact ? [] : [{ left, right, overlap, kind: 'related', score: fact }];
    const { terms, bigrams } = sharedParts(overlap, one, other);
    const same = twin || (terms >= SAME_TERMS && bigrams >= SAME_BIGRAMS);
    return [{ left, right, overlap, kind: same ? 'same' : 'reworded', score: core }];
  });
}

/** The links and candidates of two articles, which are given by 0-based index. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly Link[];
  /** Sorted by left, then right. Pairs that are not listed have a probability below 0.01. */
  readonly candidates: readonly Candidate[];
}

const distinct = (numbers: readonly number[]): readonly number[] =>
  numbers.length === 1 ? numbers : [...new Set(numbers)];

const rounded = (chance: number): number => Math.round(1000 * chance) / 1000;

/** The two articles of a turn, in its order, and the story. */
interface Compared {
  readonly one: IndexedArticle;
  readonly other: IndexedArticle;
  readonly story: ProfiledStory;
  readonly model: Logistic;
}

function linkOf(group: readonly Verdict[], { one, other, story, model }: Compared): Link {
  const left = distinct(group.map((verdict) => verdict.left));
  const right = distinct(group.map((verdict) => verdict.right));
  const side = ({ profiles }: IndexedArticle, places: readonly number[]) =>
    places.map((place) => profiles[place] as Profile);
  const surest = group.reduce((best, verdict) => (verdict.score > best.score ? verdict : best));
  const contributions = contributionsOf(surest.overlap, one, other, story.termWeights, model);
  return {
    left,
    right,
    kind: (group.find(({ kind }) => kind !== 'same') ?? surest).kind,
    score: rounded(Math.min(...group.map(({ score }) => score))),
    reasons: reasonsFor(side(one, left), side(other, right), story, contributions),
  };
}

/** The links and candidates of two texts. */
type Alignment = Pick<AlignedPair, 'links' | 'candidates'>;

/**
 * Returns the links and candidates of two articles. Links without a reason are dropped, because short texts may match by
 * place and length alone. `identical` texts are not grouped, because no rule could choose between mirrored groups.
 */
function alignmentOf(judgement: Judgement, compared: Compared, identical: boolean): Alignment {
  const verdicts = verdictsOf(judgement, compared.one, compared.other);
  const core = verdicts.filter(({ kind }) => kind !== 'related');
  const related = verdicts.filter(({ kind }) => kind === 'related').map((verdict) => [verdict]);
  const groups = identical ? core.map((verdict) => [verdict]) : groupCells(core);
  return {
    links: [...groups, ...related]
      .map((group) => linkOf(group, compared))
      .filter(({ kind, reasons }) => kind === 'same' || reasons.length > 0)
      .toSorted(byPlace),
    candidates: judgement.judged
      .filter(({ fact }) => fact >= LEAST_LISTED)
      .map(({ overlap: { left, right }, core: chance, fact }) => ({ left, right, core: chance, fact })),
  };
}

function byPlace(a: Link, b: Link): number {
  return (a.left[0] as number) - (b.left[0] as number) || (a.right[0] as number) - (b.right[0] as number);
}

function mirrored({ links, candidates }: Alignment): Alignment {
  return {
    links: links.map((link) => ({ ...link, left: link.right, right: link.left })).toSorted(byPlace),
    candidates: candidates
      .map((candidate): Candidate => ({ ...candidate, left: candidate.right, right: candidate.left }))
      .toSorted((a, b) => a.left - b.left || a.right - b.right),
  };
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((text, index) => text !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs] as string) < (b[differs] ?? '') ? -1 : 1;
}

/** Returns every pair of articles once, in the story's order. */
function turnsOf(texts: readonly (readonly string[])[]): readonly Turn[] {
  return texts.flatMap((text, left) =>
    texts.slice(left + 1).map((other, step) => {
      const right = left + 1 + step;
      const order = compareTexts(text, other);
      return order > 0
        ? { first: right, second: left, identical: false }
        : { first: left, second: right, identical: order === 0 };
    }),
  );
}

/**
 * Aligns every two articles of a story. The result does not depend on the order of articles, because each pair is
 * computed from the side whose text sorts first.
 *
 * @param weights other weights than the learned ones, for evaluation
 */
export function alignStory(
  texts: readonly (readonly string[])[],
  languages: readonly string[],
  weights: Weights = WEIGHTS,
): readonly AlignedPair[] {
  return alignProfiles(profileStory(texts, languages), texts, weights);
}

/** Does the same as `alignStory` for a story whose paragraphs are already profiled. */
export function alignProfiles(
  story: ProfiledStory,
  texts: readonly (readonly string[])[],
  weights: Weights,
): readonly AlignedPair[] {
  const articles = indexArticles(story);
  const turns = turnsOf(texts);
  const lengths = texts.map(({ length }) => length);
  const compared = turns.values().map(({ first, second }): ArticlePair => articlePair(first, second, articles, story));
  const judgements = judgeStory(compared, lengths, weights);
  return turns.map(({ first, second, identical }, index): AlignedPair => {
    const [one, other] = [articles[first] as IndexedArticle, articles[second] as IndexedArticle];
    const model = weights.reports.first;
    const found = alignmentOf(judgements[index] as Judgement, { one, other, story, model }, identical);
    return first < second
      ? { left: first, right: second, ...found }
      : { left: second, right: first, ...mirrored(found) };
  });
}

/** Aligns two texts, each given as a list of paragraphs. */
export function alignTexts(left: readonly string[], right: readonly string[], language = 'en'): readonly Link[] {
  return alignStory([left, right], [language, language])[0]?.links ?? [];
}
