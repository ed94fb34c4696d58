import { type TermWeight, type Utterance, weightOf } from './utterance.ts';

/** How alike two quotations are by their words; the same whichever comes first. */
export interface Likeness {
  /** Whether all words of the shorter stand in the other in one run. */
  readonly contains: boolean;
  /** How many terms the shorter has. */
  readonly shorter: number;
  /** How much of the shorter one the other has, by weight, 0 to 1. */
  readonly share: number;
  /** How many of the words right before and behind both have, 0 to 6. */
  readonly context: number;
}

/** Compares two quotations, in time linear in their lengths. */
export function likenessOf(one: Utterance, other: Utterance, weigh: TermWeight): Likeness {
  const [short, long] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
  const least = Math.min(one.weight, other.weight);
  return {
    contains: long.run.includes(short.run),
    shorter: short.terms.length,
    share: least > 0 ? rounded(weightOf(inCommon(short.terms, long.terms), weigh) / least) : 0,
    context: inCommon(one.context, other.context).length,
  };
}

/** Sums of the same numbers in another order differ in their last digits: which quotation comes first must not tell. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** The terms that both have, each as often as both have it. */
export function inCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const term of other) left.set(term, (left.get(term) ?? 0) + 1);
  return one.filter((term) => {
    const count = left.get(term) ?? 0;
    if (count > 0) left.set(term, count - 1);
    return count > 0;
  });
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)\.?$/i;

/**
 * The name at the end of how a speaker is called: `Ada Poe` in `the mayor’s spokesman, Capt. Ada Poe`; empty for `the
 * mayor`, which may be anybody.
 */
export function nameIn(speaker: string): readonly string[] {
  const parts = speaker.split(/\s+/u).filter((part) => !HONORIFIC.test(part));
  const from = parts.findLastIndex((part) => !/^\p{Lu}/u.test(part)) + 1;
  return parts.slice(from).map((part) => part.toLowerCase());
}

/** Whether two quotations are by their text said by two different people: both named, and no part of the names shared. */
export function haveOtherSpeakers(one: Utterance, other: Utterance): boolean {
  const [left, right] = namesOf(one, other);
  return left.length > 0 && right.length > 0 && !left.some((part) => right.includes(part));
}

/** Whether both texts name the same speaker. */
export function haveSameSpeaker(one: Utterance, other: Utterance): boolean {
  const [left, right] = namesOf(one, other);
  return left.some((part) => right.includes(part));
}

function namesOf(one: Utterance, other: Utterance): readonly [readonly string[], readonly string[]] {
  return [nameIn(one.quotation.speaker?.name ?? ''), nameIn(other.quotation.speaker?.name ?? '')];
}
