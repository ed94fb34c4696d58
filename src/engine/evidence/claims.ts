import { WEIGHTS } from '../alignment/weights.ts';
import { bodyTexts } from '../block.ts';
import type { Comparison, Member, Passage } from '../types.ts';
import type { Correspondence } from './correspondence.ts';
import { counterparts } from './counterparts.ts';

/** A claim on the pages, with the paragraph that is shown for it. */
export interface Claim {
  readonly shown: Member;
  /** All paragraphs that report it, in order of article and place. Each corresponds directly to the shown one. */
  readonly members: readonly Member[];
  /** Probability that the claim is right, 0 to 1. */
  readonly certainty: number;
}

/** The claims about which outlets report what: exclusives by article, all others in reading order of the story. */
export interface Claims {
  /** Paragraphs that only one outlet reports. */
  readonly onlyIn: readonly Claim[];
  /** What every outlet reports. */
  readonly all: readonly Claim[];
  /** What every outlet but one reports. Empty for stories of two outlets. */
  readonly allButOne: readonly Claim[];
  /** Facts that the texts report differently. */
  readonly differs: readonly Correspondence[];
}

/** The least probability of each kind of claim. Set on annotated stories and stored with the weights. */
const { onlyIn: ONLY_IN, shared: SHARED } = WEIGHTS.thresholds;

/** Returns the paragraphs that have no counterpart in any other article. */
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

/** Whether no paragraph of a passage has a counterpart in the articles outside the passage. */
function isMissingElsewhere(comparison: Comparison, { members }: Passage): boolean {
  const present = new Set(members.map(({ article }) => article));
  const missing = comparison.articles.filter((_, article) => !present.has(article));
  return missing.every(({ outlet }) =>
    members.every((member) => counterparts(comparison, member, outlet).correspondences.length === 0),
  );
}

/** Returns the passages of the given number of outlets. A paragraph is only in the entry of its first passage. */
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

/** Returns the claims of a comparison. They agree with `counterparts` about each paragraph. */
export function claims(comparison: Comparison): Claims {
  const outlets = comparison.articles.length;
  return {
    onlyIn: onlyIn(comparison),
    all: outlets > 1 ? reportedBy(comparison, outlets) : [],
    allButOne: outlets > 2 ? reportedBy(comparison, outlets - 1) : [],
    differs: comparison.correspondences.filter(({ relation }) => relation === 'differs'),
  };
}
