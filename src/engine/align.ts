import { fieldOf, SURE } from './alignment/candidate.ts';
import { contextsOf } from './alignment/context.ts';
import { type Cell, groupCells } from './alignment/group.ts';
import { logOdds, probability } from './alignment/logistic.ts';
import { CORE_ODDS, FACT_ODDS, LEAST_LIKENESS, LIKENESS, SHARES_A_FACT, TELLS_THE_SAME } from './alignment/model.ts';
import { type Digest, digestsOf, type Overlap, overlapsOf } from './alignment/overlap.ts';
import { type AlignedPair, type SettledStory, settleStory } from './alignment/passage.ts';
import { type Profile, type ProfiledStory, profileStory } from './alignment/profile.ts';
import { reasonsFor } from './alignment/reason.ts';
import { similarityOf } from './similarity.ts';
import type { Link, LinkKind } from './types.ts';

/** Near-verbatim: so much of one side's words, and of its pairs of words, stands in the other. */
const SAME_TERMS = 0.85;
const SAME_BIGRAMS = 0.7;

interface Verdict extends Cell {
  readonly kind: LinkKind;
}

function kindOf({ twin }: Overlap, similarity: readonly number[], coreOdds: number): LinkKind {
  if (twin) return 'same';
  if (coreOdds < CORE_ODDS) return 'related';
  const [terms = 0, , bigrams = 0] = similarity;
  return terms >= SAME_TERMS && bigrams >= SAME_BIGRAMS ? 'same' : 'reworded';
}

function verdictsOf(left: Digest, right: Digest, story: ProfiledStory): readonly Verdict[] {
  const found = overlapsOf(left, right, story)
    .map((overlap) => {
      const similarity = similarityOf(overlap, left, right);
      const odds = overlap.twin ? SURE : logOdds(LIKENESS, similarity);
      return { similarity, candidate: { ...overlap, likeness: Math.max(-SURE, Math.min(SURE, odds)) } };
    })
    .filter(({ candidate }) => candidate.likeness >= LEAST_LIKENESS);
  const field = fieldOf(
    found.map(({ candidate }) => candidate),
    right.profiles.length,
  );
  const contexts = contextsOf(field, left, right, story.termWeights);
  return found.flatMap(({ candidate, similarity }, index) => {
    const context = contexts[index] as readonly number[];
    const core = candidate.twin ? SURE : logOdds(TELLS_THE_SAME, context);
    const fact = logOdds(SHARES_A_FACT, context);
    if (core < CORE_ODDS && fact < FACT_ODDS) return [];
    const kind = kindOf(candidate, similarity, core);
    return [
      { left: candidate.left, right: candidate.right, kind, score: probability(kind === 'related' ? fact : core) },
    ];
  });
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];

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

/** `identical` texts are not grouped: no rule could choose between two groups that mirror each other. */
function linksOf(one: Digest, other: Digest, story: ProfiledStory, identical = false): readonly Link[] {
  const verdicts = verdictsOf(one, other, story);
  const core = verdicts.filter(({ kind }) => kind !== 'related');
  const related = verdicts.filter(({ kind }) => kind === 'related').map((verdict) => [verdict]);
  const groups = identical ? core.map((verdict) => [verdict]) : groupCells(core);
  return [...groups, ...related].map((group) => linkOf(group, one, other, story)).toSorted(byPlace);
}

function byPlace(a: Link, b: Link): number {
  return (a.left[0] as number) - (b.left[0] as number) || (a.right[0] as number) - (b.right[0] as number);
}

const mirrored = (links: readonly Link[]): readonly Link[] =>
  links.map((link) => ({ ...link, left: link.right, right: link.left })).toSorted(byPlace);

function compareTexts(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((text, index) => text !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs] as string) < (b[differs] ?? '') ? -1 : 1;
}

/**
 * Aligns every two articles of a story and finds what is told across all of them. Nothing in the result depends on
 * the order of the articles: each pair is computed from the side whose text comes first in the order of characters.
 */
export function alignStory(texts: readonly (readonly string[])[], languages: readonly string[]): SettledStory {
  const story = profileStory(texts, languages);
  const digests = digestsOf(story);
  const order = (left: number, right: number): number =>
    compareTexts(texts[left] as readonly string[], texts[right] as readonly string[]);
  const pairs = digests.flatMap((one, left) =>
    digests.slice(left + 1).map((other, step): AlignedPair => {
      const right = left + 1 + step;
      const turn = order(left, right);
      return {
        left,
        right,
        links: turn > 0 ? mirrored(linksOf(other, one, story)) : linksOf(one, other, story, turn === 0),
      };
    }),
  );
  return settleStory(texts, pairs);
}

/** Aligns two texts, each given as its paragraphs. */
export function alignTexts(left: readonly string[], right: readonly string[], language = 'en'): readonly Link[] {
  return alignStory([left, right], [language, language]).pairs[0]?.links ?? [];
}
