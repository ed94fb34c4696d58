import { WEIGHTS } from '../alignment/weights.ts';
import { bodyTexts } from '../block.ts';
import type { Comparison, Member, Passage } from '../types.ts';
import type { Correspondence } from './correspondence.ts';
import { counterparts } from './counterparts.ts';

/** One thing that pages claim, with the paragraph in whose words they show it. */
export interface Claim {
  readonly shown: Member;
  /** All paragraphs that report it, by article, then by place; each corresponds directly to the one shown. */
  readonly members: readonly Member[];
  /** Probability that the claim is right, 0 to 1. */
  readonly certainty: number;
}

/** What pages say about who has what: exclusives article by article, all else in reading order of the story. */
export interface Claims {
  /** Paragraphs that only one outlet reports. */
  readonly onlyIn: readonly Claim[];
  /** What every outlet reports. */
  readonly all: readonly Claim[];
  /** What every outlet but one reports; nothing where that would leave one outlet. */
  readonly allButOne: readonly Claim[];
  /** Facts that the texts report differently. */
  readonly differs: readonly Correspondence[];
}

/** Probabilities from which something is claimed: set on annotated stories, beside the weights they go with. */
const { onlyIn: ONLY_IN, shared: SHARED } = WEIGHTS.thresholds;

/** The paragraphs that only their outlet has, as seen from every other outlet. */
function onlyIn(comparison: Comparison): readonly Claim[] {
  const { articles } = comparison;
  if (articles.length < 2) return [];
  return articles.flatMap((own, article) => {
    const others = articles.filter((other) => other !== own);
    return bodyTexts(own).flatMap((_, paragraph): readonly Claim[] => {
      const shown = { article, paragraph };
      const answers = others.map(({ outlet }) => counterparts(comparison, shown, outlet));
      const certainty = answers.reduce((product, answer) => product * answer.certainty, 1);
      const isOnly = answers.every(({ kind }) => kind === 'only here') && certainty >= ONLY_IN;
      return isOnly ? [{ shown, members: [shown], certainty }] : [];
    });
  });
}

/** Whether no paragraph of a passage corresponds to anything in the articles that have no part in it. */
function isMissingElsewhere(comparison: Comparison, { members }: Passage): boolean {
  const present = new Set(members.map(({ article }) => article));
  const missing = comparison.articles.filter((_, article) => !present.has(article));
  return missing.every(({ outlet }) =>
    members.every((member) => counterparts(comparison, member, outlet).correspondences.length === 0),
  );
}

/** The passages that so many outlets have. A paragraph is in one entry: in that of the first of its passages. */
function reportedBy(comparison: Comparison, count: number): readonly Claim[] {
  const taken = new Set<string>();
  return comparison.passages.flatMap((passage): readonly Claim[] => {
    const { members, certainty } = passage;
    const [shown] = members;
    const articles = new Set(members.map(({ article }) => article)).size;
    if (shown === undefined || articles !== count || certainty < SHARED) return [];
    const keys = members.map(({ article, paragraph }) => `${article}:${paragraph}`);
    if (keys.some((key) => taken.has(key)) || !isMissingElsewhere(comparison, passage)) return [];
    for (const key of keys) taken.add(key);
    return [{ shown, members, certainty }];
  });
}

/** What a comparison claims about who has what: nothing that `counterparts` does not say of each of its paragraphs. */
export function claims(comparison: Comparison): Claims {
  const outlets = comparison.articles.length;
  return {
    onlyIn: onlyIn(comparison),
    all: outlets > 1 ? reportedBy(comparison, outlets) : [],
    allButOne: outlets > 2 ? reportedBy(comparison, outlets - 1) : [],
    differs: comparison.correspondences.filter(({ relation }) => relation === 'differs'),
  };
}
