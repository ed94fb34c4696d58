import { agreement } from '../quantity/compare.ts';
import type { Measure } from '../quantity/value.ts';
import { type Candidate, mayBeOneDay } from './candidate.ts';
import { likeness, overlap } from './context.ts';
import type { Joint } from './joint.ts';

/** The evidence for and against two quantities being one fact, in the order of the weights. */
export const FEATURES = [
  'words near: some',
  'words near: many',
  'words near, beyond those of the next best',
  'words of the sentences',
  'words of the paragraphs',
  'linked',
  'linked: same',
  'linked: reworded',
  'linked: related',
  'link score',
  'one article',
  'one paragraph',
  'distance in the articles',
  'both at the beginning',
  'same value',
  'rounded value',
  'compatible value',
  'different value',
  'same value, words of the paragraphs',
  'same value, link score',
  'same value, both at the beginning',
  'same value, both central',
  'same value, definite',
  'same value, only one in each article',
  'same value of people, how often',
  'same value, digits',
  'quantities of the dimension',
  'one hedged',
  'same part of the day',
  'other part of the day',
  'same day in other words',
  'both of statements',
  'one of a statement',
  'both of statements: shared names',
  'both of statements: other names',
  'shared names',
  'other names',
  'same word before',
  'same word behind',
  'both central',
  'one central',
  'people and things',
  'other names counted',
  'same name before',
  'other name before',
  'other outcome',
  'different value, same noun',
] as const;

/** Paragraphs of the beginning of an article. */
const BEGINNING = 3;

/** How like the words near a candidate are to those near its best rival in another's article. */
export type Rival = (one: Candidate, other: Candidate) => number;

/** The features of two quantities; the same whichever comes first. */
export function featuresOf(
  one: Candidate,
  other: Candidate,
  joint: Joint | undefined,
  rival: Rival,
): readonly number[] {
  const like = likeness(one.context, other.context);
  const whole = {
    paragraphs: shareOf(one.paragraph, other.paragraph),
    central: Math.min(one.central, other.central),
    score: joint?.score ?? 0,
    isEarly: one.mention.paragraph < BEGINNING && other.mention.paragraph < BEGINNING,
  };
  return [
    Math.min(like, 0.1),
    Math.min(like, 0.3),
    like - Math.max(rival(one, other), rival(other, one)),
    overlap(one.context, other.context),
    whole.paragraphs,
    ...placeFeatures(one, other, joint),
    Number(whole.isEarly),
    ...valueFeatures(one, other, whole),
    ...wordFeatures(one, other),
    whole.central,
    Math.abs(one.central - other.central),
    ...differenceFeatures(one, other),
  ];
}

function placeFeatures(one: Candidate, other: Candidate, joint: Joint | undefined): readonly number[] {
  const isOneArticle = one.mention.article === other.mention.article;
  return [
    Number(joint !== undefined),
    Number(joint?.kind === 'same'),
    Number(joint?.kind === 'reworded'),
    Number(joint?.kind === 'related'),
    joint?.score ?? 0,
    Number(isOneArticle),
    Number(isOneArticle && one.mention.paragraph === other.mention.paragraph),
    Math.abs(one.place - other.place),
  ];
}

interface Whole {
  readonly paragraphs: number;
  readonly central: number;
  readonly score: number;
  readonly isEarly: boolean;
}

function valueFeatures(one: Candidate, other: Candidate, whole: Whole): readonly number[] {
  const [a, b] = [one.mention.quantity, other.mention.quantity];
  const agrees = agreement(a, b);
  const same = Number(agrees === 'same');
  return [
    same,
    Number(agrees === 'rounded'),
    Number(agrees === 'compatible'),
    Number(agrees === 'different'),
    same * whole.paragraphs,
    same * whole.score,
    same * Number(whole.isEarly),
    same * whole.central,
    same * Number(one.definite || other.definite),
    same * Number(one.count === 1 && other.count === 1),
    same * Number(one.people && other.people) * Math.log(Math.min(one.count, other.count)),
    same * Math.min(digitsOf(a), digitsOf(b)),
    Math.log(one.alike) + Math.log(other.alike),
    Number((a.value.bound === 'exact') !== (b.value.bound === 'exact')),
  ];
}

function wordFeatures(one: Candidate, other: Candidate): readonly number[] {
  const [a, b] = [one.context, other.context];
  const [part, otherPart] = [one.mention.quantity.part, other.mention.quantity.part];
  const names = jaccard(a.names, b.names);
  const areStatements = a.saying && b.saying;
  const isSameDay = mayBeOneDay(one, other) && one.key !== other.key && one.days.length === other.days.length;
  return [
    Number(part !== null && part === otherPart),
    Number(part !== otherPart && part !== null && otherPart !== null),
    Number(isSameDay),
    Number(areStatements),
    Number(a.saying !== b.saying),
    areStatements ? names : 0,
    Number(areStatements && names === 0),
    names,
    Number(names === 0 && a.names.size > 0 && b.names.size > 0),
    Number(a.before !== null && a.before === b.before),
    Number(a.behind !== null && a.behind === b.behind),
  ];
}

/** Who is counted, whose doing it is and what happened: what tells two facts apart. */
function differenceFeatures(one: Candidate, other: Candidate): readonly number[] {
  const agrees = agreement(one.mention.quantity, other.mention.quantity);
  const differ = Number(agrees === 'different' || agrees === 'compatible');
  const [a, b] = [one.context.subject, other.context.subject];
  return [
    Number((one.people && other.things) || (one.things && other.people)),
    Number(one.kinds.size > 0 && other.kinds.size > 0 && one.kinds.isDisjointFrom(other.kinds)),
    Number(a !== null && a === b),
    Number(a !== null && b !== null && a !== b),
    Number(one.outcome !== null && other.outcome !== null && one.outcome !== other.outcome),
    differ * Number(one.head !== null && one.head === other.head),
  ];
}

/** The number of significant digits: 2 of 1,900, 5 of 57.307. */
function digitsOf({ value }: Measure): number {
  return value.low.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 0;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = shared(one, other);
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/** Added to the total, so that very short paragraphs do not count as alike. */
const DOUBT = 0.7;

function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [both, a, b] = [0, 0, 0];
  for (const [term, weight] of one) {
    a += weight;
    if (other.has(term)) both += weight;
  }
  for (const weight of other.values()) b += weight;
  return both / (Math.min(a, b) + DOUBT);
}
