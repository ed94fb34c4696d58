import { SURE } from './alignment/candidate.ts';
import { type Cell, groupCells } from './alignment/group.ts';
import { judge } from './alignment/judgement.ts';
import { logOdds, probability } from './alignment/logistic.ts';
import { PARAGRAPHS, SENTENCES, SHARES_A_FACT } from './alignment/model.ts';
import { type Digest, digestsOf, type Overlap } from './alignment/overlap.ts';
import { type Profile, type ProfiledStory, profileStory } from './alignment/profile.ts';
import { reasonsFor } from './alignment/reason.ts';
import { textsOf } from './alignment/view.ts';
import type { Candidate, Link, LinkKind } from './types.ts';

/** Near-verbatim: so much of one side's words, and of its pairs of words, stands in the other. */
const SAME_TERMS = 0.85;
const SAME_BIGRAMS = 0.7;

interface Verdict extends Cell {
  readonly kind: LinkKind;
}

function kindOf({ twin }: Overlap, similarity: readonly number[], isCore: boolean): LinkKind {
  if (twin) return 'same';
  if (!isCore) return 'related';
  const [terms = 0, , bigrams = 0] = similarity;
  return terms >= SAME_TERMS && bigrams >= SAME_BIGRAMS ? 'same' : 'reworded';
}

/** What is known of two texts: the paragraphs that are linked, and all that may be. */
interface Findings {
  readonly verdicts: readonly Verdict[];
  readonly candidates: readonly Candidate[];
}

/** A candidate below this is not listed. */
const LEAST_LISTED = 0.01;

function findingsOf(left: Digest, right: Digest, story: ProfiledStory): Findings {
  const texts = textsOf(left, right, story);
  const { odds, needed, factNeeded, view } = judge(texts, { paragraphs: PARAGRAPHS, sentences: SENTENCES });
  const facts = new Float64Array(odds.length).fill(-SURE);
  view.indices.forEach((index, place) => {
    facts[index] = logOdds(SHARES_A_FACT, view.features[place] as readonly number[]);
  });
  const verdicts: Verdict[] = [];
  const candidates: Candidate[] = [];
  odds.forEach((core, index) => {
    const fact = Math.max(core, facts[index] as number);
    const { left: i, right: j } = texts.overlaps[index] as Overlap;
    if (probability(fact) >= LEAST_LISTED)
      candidates.push({ left: i, right: j, core: probability(core), fact: probability(fact) });
    if (core < needed && fact < factNeeded) return;
    const overlap = texts.overlaps[index] as Overlap;
    const kind = kindOf(overlap, texts.similarities[index] as readonly number[], core >= needed);
    const score = probability(kind === 'related' ? fact : core);
    verdicts.push({ left: i, right: j, kind, score });
  });
  return { verdicts, candidates };
}

/** What two articles of a story have in common; the articles by their 0-based index. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly Link[];
  /** By left, then right; what is not listed has a probability below 0.01. */
  readonly candidates: readonly Candidate[];
}

const distinct = (numbers: readonly number[]): readonly number[] =>
  numbers.length === 1 ? numbers : [...new Set(numbers)];

function linkOf(group: readonly Verdict[], one: Digest, other: Digest, story: ProfiledStory): Link {
  const left = distinct(group.map((verdict) => verdict.left));
  const right = distinct(group.map((verdict) => verdict.right));
  const side = ({ profiles }: Digest, places: readonly number[]) => places.map((place) => profiles[place] as Profile);
  return {
    left,
    right,
    kind: (group.find(({ kind }) => kind !== 'same') ?? (group[0] as Verdict)).kind,
    score: Math.round(1000 * Math.min(...group.map(({ score }) => score))) / 1000,
    reasons: reasonsFor(side(one, left), side(other, right), story),
  };
}

/** What two texts have in common, seen from one of them. */
type Alignment = Pick<AlignedPair, 'links' | 'candidates'>;

/** `identical` texts are not grouped: no rule could choose between two groups that mirror each other. */
function alignmentOf(one: Digest, other: Digest, story: ProfiledStory, identical = false): Alignment {
  const { verdicts, candidates } = findingsOf(one, other, story);
  const core = verdicts.filter(({ kind }) => kind !== 'related');
  const related = verdicts.filter(({ kind }) => kind === 'related').map((verdict) => [verdict]);
  const groups = identical ? core.map((verdict) => [verdict]) : groupCells(core);
  const links = [...groups, ...related].map((group) => linkOf(group, one, other, story)).toSorted(byPlace);
  return { links, candidates };
}

function byPlace(a: Link, b: Link): number {
  return (a.left[0] as number) - (b.left[0] as number) || (a.right[0] as number) - (b.right[0] as number);
}

function mirrored({ links, candidates }: Alignment): Alignment {
  return {
    links: links.map((link) => ({ ...link, left: link.right, right: link.left })).toSorted(byPlace),
    candidates: candidates
      .map((candidate) => ({ ...candidate, left: candidate.right, right: candidate.left }))
      .toSorted((a, b) => a.left - b.left || a.right - b.right),
  };
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((text, index) => text !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs] as string) < (b[differs] ?? '') ? -1 : 1;
}

/**
 * Aligns every two articles of a story. Nothing in the result depends on the order of the articles: each pair is
 * computed from the side whose text comes first in the order of characters.
 */
export function alignStory(
  texts: readonly (readonly string[])[],
  languages: readonly string[],
): readonly AlignedPair[] {
  const story = profileStory(texts, languages);
  const digests = digestsOf(story);
  const order = (left: number, right: number): number =>
    compareTexts(texts[left] as readonly string[], texts[right] as readonly string[]);
  return digests.flatMap((one, left) =>
    digests.slice(left + 1).map((other, step): AlignedPair => {
      const right = left + 1 + step;
      const turn = order(left, right);
      const found = turn > 0 ? mirrored(alignmentOf(other, one, story)) : alignmentOf(one, other, story, turn === 0);
      return { left, right, ...found };
    }),
  );
}

/** Aligns two texts, each given as its paragraphs. */
export function alignTexts(left: readonly string[], right: readonly string[], language = 'en'): readonly Link[] {
  return alignStory([left, right], [language, language])[0]?.links ?? [];
}
