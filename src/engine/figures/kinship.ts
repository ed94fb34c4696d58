import { termsOf } from '../alignment/term.ts';
import { type Context, likeness } from './context.ts';
import type { Mention } from './mention.ts';
import { agreement, isComparable } from './value.ts';

/** How the paragraphs of two figures are linked: not, by a shared fact, or as telling the same. */
export type Bond = 0 | 1 | 2;

/** A figure with its context and how often its value stands in one article. */
export interface Candidate {
  readonly mention: Mention;
  readonly context: Context;
  readonly isCommon: boolean;
  /** Whether its paragraph has no other figure of its dimension, and that is one of which a story has few. */
  readonly isOnly: boolean;
}

/*
 * Points for and against two figures telling one fact, set by hand on the first story and on stories made up for it:
 * the words around them (0 to 1) say most, then the link of their paragraphs, then what they count, then the value.
 */
const BOND_POINTS: Readonly<Record<Bond, number>> = { 0: 0, 1: 0.15, 2: 0.3 };
const SAME_NOUN = 0.15;
const OTHER_NOUN = -0.3;
/** The same number in the same passage with another noun: two men, two leaders. */
const OTHER_NOUN_SAME_VALUE = -0.1;
const SAME_VALUE = 0.35;
const COMMON_VALUE = 0.05;
const COMPATIBLE_VALUE = 0.1;
/** Hours and seconds of one thing are told by two outlets seldom. */
const OTHER_UNIT = -0.2;

/** What it takes: without a link the words around must be clearly the same. */
const ENOUGH_LINKED = 0.38;
const ENOUGH_UNLINKED = 0.6;
const LEAST_LIKE_UNLINKED = 0.2;
/** Different numbers are one fact only if the same noun is counted, or the words around leave no doubt. */
const LEAST_LIKE_SAME_NOUN = 0.1;
const LEAST_LIKE_DIFFERENT = 0.35;
/** One speed, one distance in each of two paragraphs that tell the same are most likely of one thing. */
const LEAST_LIKE_ONLY = 0.08;
/** So many of the words that say most around a figure must have one in common then. */
const NEAREST = 3;

/** Nouns that say nothing of what is counted: the first time. */
const EMPTY_NOUN = /^(?:times?|ones?|things?|ways?)$/;

/** The noun that a counted phrase ends with, as it is compared; null where it has none or one that says nothing. */
export function headOf(counted: string | null): string | null {
  const last =
    counted
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? '';
  if (last === '' || EMPTY_NOUN.test(last)) return null;
  const [term] = termsOf(last);
  return term === undefined ? null : withoutPlural(term);
}

/** A term without the s of a plural: short words keep theirs in a term, and one ship is of the same kind as two. */
export function withoutPlural(term: string): string {
  return term.replace(/(?<=\p{L}{2})s$/u, '');
}

/**
 * How surely two figures of different outlets tell one fact, in points; null where they do not, as far as can be told.
 * The same whichever comes first.
 */
export function kinship(one: Candidate, other: Candidate, bond: Bond): number | null {
  const [a, b] = [one.mention.figure, other.mention.figure];
  if (!isComparable(a, b)) return null;
  const like = likeness(one.context, other.context);
  const agrees = agreement(a, b);
  const [noun, otherNoun] = [headOf(a.counted), headOf(b.counted)];
  const isSame = agrees === 'same numbers';
  const isCommon = one.isCommon || other.isCommon;
  const value = isSame ? (isCommon ? COMMON_VALUE : SAME_VALUE) : agrees === 'compatible' ? COMPATIBLE_VALUE : 0;
  const unit = !isSame && a.unit !== b.unit ? OTHER_UNIT : 0;
  const points = like + BOND_POINTS[bond] + nounPoints(noun, otherNoun, isSame && bond === 2) + value + unit;
  if (!isSame && !canDiffer(one, other, like, bond)) return null;
  const enough = bond > 0 ? points >= ENOUGH_LINKED : points >= ENOUGH_UNLINKED && like >= LEAST_LIKE_UNLINKED;
  return enough ? points : null;
}

/** Whether figures with different numbers may tell one fact: never if they count different things. */
function canDiffer(one: Candidate, other: Candidate, like: number, bond: Bond): boolean {
  const [noun, otherNoun] = [headOf(one.mention.figure.counted), headOf(other.mention.figure.counted)];
  if (noun !== null && otherNoun !== null) return noun === otherNoun && like >= LEAST_LIKE_SAME_NOUN;
  if (bond === 2 && one.isOnly && other.isOnly && like >= LEAST_LIKE_ONLY) return true;
  const near = nearest(other.context);
  return like >= LEAST_LIKE_DIFFERENT && nearest(one.context).some((term) => near.includes(term));
}

function nearest(context: Context): readonly string[] {
  const ranked = [...context].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return ranked.slice(0, NEAREST).map(([term]) => term);
}

function nounPoints(one: string | null, other: string | null, lenient: boolean): number {
  if (one === null || other === null) return 0;
  if (one === other) return SAME_NOUN;
  return lenient ? OTHER_NOUN_SAME_VALUE : OTHER_NOUN;
}
