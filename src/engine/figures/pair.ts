import { isComparable, isOfOneKind } from '../quantity/compare.ts';
import { type Candidate, mayBeOneDay } from './candidate.ts';
import { likeness, type Rarity } from './context.ts';
import { featuresOf, type Rival } from './features.ts';
import { type Joint, jointKey } from './joint.ts';
import type { Mention } from './mention.ts';

/** Two quantities that may be one fact, with the evidence for and against it. */
export interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  /** Identifies the pair, regardless of the order of the articles. */
  readonly key: string;
  readonly features: readonly number[];
}

/** The most quantities of a paragraph that are compared with those of another, so that not all of a table is paired. */
const MOST_IN_PARAGRAPH = 12;
/** A word near more quantities than this pairs none of them. */
const MOST_BESIDE = 24;
/** The most quantities with one value that each is compared with. */
const MOST_ALIKE = 40;
/** The least weight of a word that pairs quantities of paragraphs that are not linked. */
const RARE = 0.6;

/** Gives each quantity a name of its own that does not depend on the order of the articles. */
export type NameOf = (mention: Mention) => string;

/**
 * The pairs of quantities that may be one fact: in linked paragraphs, with one value, or beside one rare word. Work: for
 * each quantity at most 12 others of each linked paragraph, 40 of its value and 24 for each rare word of its sentence.
 */
export function pairsOf(
  candidates: readonly Candidate[],
  joints: ReadonlyMap<string, Joint>,
  rarity: Rarity,
  nameOf: NameOf,
): readonly Pair[] {
  const named = candidates
    .map((candidate) => ({ candidate, name: nameOf(candidate.mention) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Map(named.map(({ candidate, name }) => [candidate, name]));
  const found = new Map<string, readonly [Candidate, Candidate]>();
  const consider = (one: Candidate, other: Candidate) => {
    if (one === other || !mayBeOne(one, other)) return;
    const [a = '', b = ''] = [names.get(one), names.get(other)];
    found.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [one, other] : [other, one]);
  };
  const sorted = named.map(({ candidate }) => candidate);
  considerLinked(sorted, joints, consider);
  considerAlike(sorted, consider);
  considerBeside(sorted, rarity, consider);
  const rival = rivalsIn([...found.values()]);
  return [...found].map(([key, [one, other]]): Pair => {
    return {
      one,
      other,
      key,
      features: featuresOf(one, other, joints.get(jointKey(one.mention, other.mention)), rival),
    };
  });
}

/** Whether two quantities are of one kind; of days that are named in different ways only such as mean one day. */
function mayBeOne(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.mention.quantity, other.mention.quantity];
  if (!isOfOneKind(a, b)) return false;
  if (mayBeOneDay(one, other)) return true;
  if (a.dimension === 'relative date' && a.unit !== b.unit) return false;
  return a.dimension === b.dimension || isComparable(a, b);
}

type Consider = (one: Candidate, other: Candidate) => void;

function considerLinked(
  candidates: readonly Candidate[],
  joints: ReadonlyMap<string, Joint>,
  consider: Consider,
): void {
  const placeOf = ({ article, paragraph }: { article: number; paragraph: number }) => `${article} ${paragraph}`;
  const byPlace = Map.groupBy(candidates, ({ mention }) => placeOf(mention));
  for (const { one, other } of joints.values()) {
    const others = (byPlace.get(placeOf(other)) ?? []).slice(0, MOST_IN_PARAGRAPH);
    for (const a of (byPlace.get(placeOf(one)) ?? []).slice(0, MOST_IN_PARAGRAPH))
      for (const b of others) consider(a, b);
  }
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

function considerAlike(candidates: readonly Candidate[], consider: Consider): void {
  const byValue = Map.groupBy(candidates, ({ key }) => key);
  const byDay = DAYS.map((day) => candidates.filter(({ days }) => days.includes(day)));
  for (const group of [...byValue.values(), ...byDay]) {
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1, at + 1 + MOST_ALIKE)) consider(one, other);
    });
  }
}

function considerBeside(candidates: readonly Candidate[], rarity: Rarity, consider: Consider): void {
  const beside = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const term of candidate.context.near.keys()) {
      if (rarity(term) < RARE) continue;
      const known = beside.get(term);
      if (known) known.push(candidate);
      else beside.set(term, [candidate]);
    }
  }
  for (const group of beside.values()) {
    if (group.length > MOST_BESIDE) continue;
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) consider(one, other);
    });
  }
}

/** For each quantity the best likeness in each article, and the next best: the rival of the best is the next best. */
function rivalsIn(pairs: readonly (readonly [Candidate, Candidate])[]): Rival {
  const best = new Map<Candidate, Map<number, readonly [first: Candidate, like: number, next: number]>>();
  const note = (one: Candidate, other: Candidate, like: number) => {
    const own = best.get(one) ?? new Map();
    best.set(one, own);
    const { article } = other.mention;
    const [first, most, next] = own.get(article) ?? [other, -1, 0];
    own.set(article, like > most ? [other, like, Math.max(most, 0)] : [first, most, Math.max(next, like)]);
  };
  for (const [one, other] of pairs) {
    const like = likeness(one.context, other.context);
    note(one, other, like);
    note(other, one, like);
  }
  return (one, other) => {
    const known = best.get(one)?.get(other.mention.article);
    return known === undefined ? 0 : known[0] === other ? known[2] : known[1];
  };
}
