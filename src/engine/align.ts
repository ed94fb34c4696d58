import { type Candidate, type Field, fieldOf, SURE } from './alignment/candidate.ts';
import { contextsOf } from './alignment/context.ts';
import { courseOf } from './alignment/course.ts';
import { type Cell, groupCells } from './alignment/group.ts';
import { logOdds, probability } from './alignment/logistic.ts';
import { FACT_ODDS, LEAST_LIKENESS, type Model, PARAGRAPHS, SENTENCES, SHARES_A_FACT } from './alignment/model.ts';
import { type Digest, digestsOf, type Overlap, overlapsOf } from './alignment/overlap.ts';
import { type AlignedPair, type SettledStory, settleStory } from './alignment/passage.ts';
import { type Profile, type ProfiledStory, profileStory } from './alignment/profile.ts';
import { reasonsFor } from './alignment/reason.ts';
import { areSentences, sequencesOf, verbatimOf } from './alignment/sequence.ts';
import { similarityOf } from './similarity.ts';
import type { Link, LinkKind } from './types.ts';

/** Near-verbatim: so much of one side's words, and of its pairs of words, stands in the other. */
const SAME_TERMS = 0.85;
const SAME_BIGRAMS = 0.7;

/**
 * Mostly word for word, by the same measures. In drafts of which one sentence was moved by half a text, 80 of 95 moved
 * sentences that share at least 40 % of their words are found with it, 3 without.
 */
const MOST_TERMS = 0.75;
const MOST_BIGRAMS = 0.5;

interface Verdict extends Cell {
  readonly kind: LinkKind;
}

function kindOf({ twin }: Overlap, similarity: readonly number[], isCore: boolean): LinkKind {
  if (twin) return 'same';
  if (!isCore) return 'related';
  const [terms = 0, , bigrams = 0] = similarity;
  return terms >= SAME_TERMS && bigrams >= SAME_BIGRAMS ? 'same' : 'reworded';
}

/**
 * Whether the words alone are proof enough, so that nothing around them can take it away: twins, and sentences that are
 * mostly word for word the same and have no closer counterpart. Else what has moved would be lost in texts that
 * otherwise keep their order.
 */
function standsAlone(field: Field, index: number, similarity: readonly number[], bySentence: boolean): boolean {
  const { twin, likeness } = field.candidates[index] as Candidate;
  const [terms = 0, , bigrams = 0] = similarity;
  const mostly = bySentence && terms >= MOST_TERMS && bigrams >= MOST_BIGRAMS;
  if (twin || !mostly) return twin;
  return [field.rivalOnLeft(index), field.rivalOnRight(index)].every(
    (rival) => (field.candidates[rival]?.likeness ?? -SURE) <= likeness,
  );
}

interface Sighting {
  readonly similarity: readonly number[];
  readonly candidate: Candidate;
}

/** Every pair of paragraphs that its words let through. */
function sightingsOf(
  left: Digest,
  right: Digest,
  overlaps: readonly Overlap[],
  { likeness }: Model,
): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const overlap of overlaps) {
    const similarity = similarityOf(overlap, left, right);
    const odds = overlap.twin ? SURE : logOdds(likeness, similarity);
    if (odds >= LEAST_LIKENESS) found.push({ similarity, candidate: { ...overlap, likeness: Math.min(SURE, odds) } });
  }
  return found;
}

function verdictsOf(left: Digest, right: Digest, story: ProfiledStory): readonly Verdict[] {
  const bySentence = areSentences(left, right);
  const model = bySentence ? SENTENCES : PARAGRAPHS;
  const overlaps = overlapsOf(left, right, story);
  const found = sightingsOf(left, right, overlaps, model);
  const candidates = found.map(({ candidate }) => candidate);
  const field = fieldOf(candidates, right.profiles.length);
  const course = courseOf(field, left.profiles.length, right.profiles.length);
  const contexts = contextsOf(field, course, left, right, story.termWeights);
  const sequences = bySentence ? sequencesOf(field, course, left, right, verbatimOf(overlaps, left, right)) : null;
  return found.flatMap(({ candidate, similarity }, index) => {
    const context = contexts[index] as readonly number[];
    const features = sequences ? [...context, ...(sequences[index] as readonly number[])] : context;
    const odds = logOdds(model.tellsTheSame, features);
    const alone = standsAlone(field, index, similarity, bySentence);
    const core = alone ? Math.min(SURE, Math.max(odds, candidate.likeness)) : odds;
    const fact = logOdds(SHARES_A_FACT, context);
    const isCore = core >= model.coreOdds;
    if (!isCore && fact < FACT_ODDS) return [];
    const kind = kindOf(candidate, similarity, isCore);
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
