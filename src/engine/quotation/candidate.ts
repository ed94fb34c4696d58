import { type Nearness, type Neighbours, placeOf } from './neighbour.ts';
import type { Utterance } from './utterance.ts';

/** Two quotations of different articles to compare, by index among all; the smaller index first. */
export interface Candidate {
  readonly one: number;
  readonly other: number;
  /** How their paragraphs are connected. */
  readonly nearness: Nearness | 'apart';
}

/** Runs in more quotations than this are ignored. */
const MOST_IN_COMMON = 30;
/** The terms in a run that make it specific to one utterance. */
export const LONG_RUN = 5;

/**
 * Finds the pairs of quotations to compare: those in connected paragraphs of the comparison, and those that
 * share a run of words anywhere. Their number is linear in the links and the words quoted.
 */
export function candidatesIn(utterances: readonly Utterance[], neighbours: Neighbours): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (a: number, b: number, nearness: Candidate['nearness']): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const known = found.get(`${one}:${other}`);
    if (utterances[one]?.article === utterances[other]?.article || known?.nearness === 'told alike') return;
    if (!known || nearness === 'told alike') found.set(`${one}:${other}`, { one, other, nearness });
  };
  const placed = placesOf(utterances);
  for (const [place, own] of placed) {
    for (const neighbour of neighbours.get(place)?.values() ?? []) {
      for (const other of placed.get(placeOf(neighbour)) ?? [])
        for (const one of own) add(one, other, neighbour.nearness);
    }
  }
  for (const own of sharedRuns(utterances)) {
    own.forEach((one, at) => {
      for (const other of own.slice(at + 1)) add(one, other, 'apart');
    });
  }
  return [...found.values()];
}

/** Returns the quotations in each paragraph, whole or in part. */
function placesOf(utterances: readonly Utterance[]): ReadonlyMap<string, readonly number[]> {
  const placed = new Map<string, number[]>();
  utterances.forEach(({ article, quotation, crowded }, at) => {
    if (crowded) return;
    for (const paragraph of new Set(quotation.extents.map((extent) => extent.paragraph))) {
      const key = placeOf({ article, paragraph });
      placed.set(key, [...(placed.get(key) ?? []), at]);
    }
  });
  return placed;
}

/** Returns pairs of quotations that share a run of words, or all of their words. */
function sharedRuns(utterances: readonly Utterance[]): readonly (readonly number[])[] {
  const posted = new Map<string, number[]>();
  utterances.forEach(({ terms }, at) => {
    const runs = new Set([terms.join(' ')]);
    for (let from = 0; from + LONG_RUN <= terms.length; from += 1) {
      runs.add(terms.slice(from, from + LONG_RUN).join(' '));
    }
    for (const run of runs) {
      const posting = posted.get(run);
      if (!posting) posted.set(run, [at]);
      else if (posting.length <= MOST_IN_COMMON) posting.push(at);
    }
  });
  return [...posted.values()].filter(({ length }) => length > 1 && length <= MOST_IN_COMMON);
}
