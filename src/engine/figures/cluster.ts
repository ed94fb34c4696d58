import type { FeatureTable } from '../alignment/feature.ts';
import { type Logistic, logOddsOf } from '../alignment/logistic.ts';
import { agreement } from '../quantity/compare.ts';
import type { Dimension } from '../quantity/value.ts';
import type { Candidate } from './candidate.ts';
import { FEATURES } from './features.ts';
import type { Pair } from './pair.ts';
import { LEAST_ODDS, ONE_FACT } from './weights.ts';

/** Thousandths of log-odds, whole numbers, so that their sums do not depend on their order. */
const UNIT = 1000;
/** The most that a pair counts, for or against: one certain pair must not outweigh many doubtful ones. */
const MOST = 6 * UNIT;
/** Log-odds of two quantities that are no pair: little evidence, since nothing compared them. */
const UNCOMPARED = -0.9 * UNIT;
/** A pair with lower log-odds keeps its groups apart, however likely the other pairs are. */
const LEAST_OF_PAIR = -1 * UNIT;
/** Quantities of one fact; the bound on the work. */
const LARGEST = 80;

interface Judged {
  readonly pair: Pair;
  readonly odds: number;
}

/**
 * Groups the quantities that are one fact, starting with the most likely pairs. Two groups are joined if the mean
 * log-odds between them is high enough and no single pair speaks clearly against it: otherwise one ambiguous quantity,
 * such as "more than 100", would join two facts. An article may repeat a fact, but not with contradictory numbers.
 */
export function clusters(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  model: Logistic = ONE_FACT,
  leastOdds: number = LEAST_ODDS,
): readonly (readonly Candidate[])[] {
  const odds = logOddsOf(model, [tableOf(pairs)]);
  const judged = pairs.map((pair, at): Judged => {
    return { pair, odds: Math.max(-MOST, Math.min(MOST, Math.round(UNIT * (odds[at] ?? 0)))) };
  });
  const oddsOf = oddsBetween(judged);
  const groupOf = new Map<Candidate, readonly Candidate[]>();
  const least = leastOdds * UNIT;
  const likely = judged.filter(({ odds }) => odds > least);
  for (const { pair } of likely.sort((a, b) => b.odds - a.odds || (a.pair.key < b.pair.key ? -1 : 1))) {
    const one = groupOf.get(pair.one) ?? [pair.one];
    const other = groupOf.get(pair.other) ?? [pair.other];
    if (one === other || one.length + other.length > LARGEST || !isLikely(one, other, oddsOf, least)) continue;
    const joined = [...one, ...other];
    for (const candidate of joined) groupOf.set(candidate, joined);
  }
  return [...new Set(candidates.map((candidate) => groupOf.get(candidate) ?? [candidate]))];
}

function tableOf(pairs: readonly Pair[]): FeatureTable {
  const width = FEATURES.length;
  const values = new Float64Array(width * pairs.length);
  pairs.forEach(({ features }, at) => {
    values.set(features, at * width);
  });
  return { width, values };
}

type OddsOf = (one: Candidate, other: Candidate) => number;

function oddsBetween(judged: readonly Judged[]): OddsOf {
  const odds = new Map<Candidate, Map<Candidate, number>>();
  for (const { pair, odds: own } of judged) {
    const known = odds.get(pair.one) ?? new Map<Candidate, number>();
    odds.set(pair.one, known.set(pair.other, own));
  }
  return (one, other) => odds.get(one)?.get(other) ?? odds.get(other)?.get(one) ?? UNCOMPARED;
}

function isLikely(one: readonly Candidate[], other: readonly Candidate[], oddsOf: OddsOf, least: number): boolean {
  let sum = 0;
  for (const a of one) {
    for (const b of other) {
      const odds = oddsOf(a, b);
      if (odds < LEAST_OF_PAIR || contradict(a, b)) return false;
      sum += odds - least;
    }
  }
  return sum > 0;
}

/** Dimensions in which different values are different things: two days are two dates. */
const APART: ReadonlySet<Dimension> = new Set(['weekday', 'relative date', 'date', 'year']);

/** Whether two quantities cannot be one fact: different numbers of one article, or different days. */
function contradict(one: Candidate, other: Candidate): boolean {
  if (isOtherKind(one, other) || isOtherKind(other, one) || areOfTwoEvents(one, other)) return true;
  const [a, b] = [one.mention, other.mention];
  const isApart = a.article === b.article || APART.has(a.quantity.dimension);
  return isApart && agreement(a.quantity, b.quantity) === 'different';
}

/** Whether one counts people and the other things, or people of another country: two bombs and two civilians. */
function isOtherKind(one: Candidate, other: Candidate): boolean {
  if (one.people && one.head !== null && other.things) return true;
  const areKinds = one.head !== null && one.head === other.head && one.kinds.size > 0 && other.kinds.size > 0;
  return areKinds && one.kinds.isDisjointFrom(other.kinds);
}

/** Whether two numbers of dead or injured differ, and one of them is dated as that of an earlier event. */
function areOfTwoEvents(one: Candidate, other: Candidate): boolean {
  if (one.outcome === null || other.outcome === null || (one.past === null && other.past === null)) return false;
  const isOtherTime = one.past === null || other.past === null || agreement(one.past, other.past) === 'different';
  return isOtherTime && agreement(one.mention.quantity, other.mention.quantity) !== 'same';
}
