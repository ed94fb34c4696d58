import { type Joint, jointKey } from './bond.ts';
import type { Rarity } from './context.ts';
import { type Candidate, kinship } from './kinship.ts';
import type { Mention } from './mention.ts';
import { sameValue } from './value.ts';

/** Two figures that tell one fact, and how surely. */
interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly points: number;
  /** Says which pair it is, whatever the order of the articles. */
  readonly key: string;
}

/** Figures of one paragraph that are compared with those of one other: a table in a text is not all paired. */
const MOST_IN_PARAGRAPH = 12;
/** A word beside more figures than this brings none of them together. */
const MOST_BESIDE = 24;
/** What a word must say to bring figures together whose paragraphs are not linked, in thousandths. */
const RARE = 600;

/** Gives each figure a name of its own that does not depend on the order of the articles. */
export type NameOf = (mention: Mention) => string;

/**
 * Gathers the figures that tell one fact, the surest pairs first. A fact has one figure of each article; of several of
 * one article only such as say the same. Work: for each figure at most 12 others of each linked paragraph and 24 for
 * each rare word of its sentence are compared.
 */
export function clusters(
  candidates: readonly Candidate[],
  joints: ReadonlyMap<string, Joint>,
  rarity: Rarity,
  nameOf: NameOf,
): readonly (readonly Candidate[])[] {
  const pairs = pairsOf(candidates, joints, rarity, nameOf);
  const clusterOf = new Map<Candidate, readonly Candidate[]>();
  for (const { one, other } of pairs) {
    const [a, b] = [clusterOf.get(one) ?? [one], clusterOf.get(other) ?? [other]];
    if (a === b || !canJoin(a, b)) continue;
    const joined = [...a, ...b];
    for (const candidate of joined) clusterOf.set(candidate, joined);
  }
  return [...new Set(candidates.map((candidate) => clusterOf.get(candidate) ?? [candidate]))];
}

/** A second figure of an article joins a fact only alone, and only if it says what the first one says. */
function canJoin(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  const shared = one.flatMap((a) =>
    other
      .filter((b) => b.mention.article === a.mention.article)
      .map((b) => [a.mention.figure, b.mention.figure] as const),
  );
  if (shared.length === 0) return true;
  return Math.min(one.length, other.length) === 1 && shared.every(([a, b]) => sameValue(a, b));
}

function pairsOf(
  candidates: readonly Candidate[],
  joints: ReadonlyMap<string, Joint>,
  rarity: Rarity,
  nameOf: NameOf,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const names = new Map(candidates.map((candidate) => [candidate, nameOf(candidate.mention)]));
  const consider = (one: Candidate, other: Candidate) => {
    if (one.mention.article === other.mention.article) return;
    const key = [names.get(one), names.get(other)].sort().join(' ');
    if (pairs.has(key)) return;
    const bond = joints.get(jointKey(one.mention, other.mention))?.bond ?? 0;
    const points = kinship(one, other, bond);
    if (points !== null) pairs.set(key, { one, other, points, key });
  };
  considerLinked(candidates, joints, consider);
  considerBeside(candidates, rarity, consider);
  return [...pairs.values()].sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
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

function considerBeside(candidates: readonly Candidate[], rarity: Rarity, consider: Consider): void {
  const beside = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const term of candidate.context.keys()) {
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
