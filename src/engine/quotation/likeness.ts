import type { Member } from './cast.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';

/** The similarity of two quotations by their words. It is symmetric. */
export interface Likeness {
  /** Whether the longer one contains all words of the shorter one consecutively. */
  readonly contains: boolean;
  /** The number of terms of the shorter one. */
  readonly shorter: number;
  /** The common share of the lighter one, by weight, 0 to 1; and of the heavier one. */
  readonly share: number;
  readonly cover: number;
  /** The number of common words directly before and after, 0 to 6. */
  readonly context: number;
}

/** So few terms are compared as words in full: `complete` is not `completely`. */
const FEW = 2;

/** Compares two quotations. Time is linear in their lengths. */
export function likenessOf(one: Utterance, other: Utterance, weigh: TermWeight): Likeness {
  const [short, long] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
  const [least, most] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
  const common = weightOf(inCommon(short.terms, long.terms), weigh);
  return {
    contains: short.terms.length > FEW ? long.run.includes(short.run) : long.plain.includes(short.plain),
    shorter: short.terms.length,
    share: least > 0 ? rounded(common / least) : 0,
    cover: most > 0 ? rounded(common / most) : 0,
    context: inCommon(one.context, other.context).length,
  };
}

/** Rounds a sum, because floating-point sums depend on the order of the quotations. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** Returns the multiset intersection of the terms. */
export function inCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const term of other) left.set(term, (left.get(term) ?? 0) + 1);
  return one.filter((term) => {
    const count = left.get(term) ?? 0;
    if (count > 0) left.set(term, count - 1);
    return count > 0;
  });
}

/** Whether the texts attribute two quotations to two different people or bodies. */
export function haveOtherSpeakers(one: Utterance, other: Utterance): boolean {
  const [left, right] = speakersOf(one, other);
  return left !== null && right !== null && (left.kind === 'body') === (right.kind === 'body') && !isSame(left, right);
}

/** Whether both texts name the same speaker. */
export function haveSameSpeaker(one: Utterance, other: Utterance): boolean {
  const [left, right] = speakersOf(one, other);
  return left !== null && right !== null && isSame(left, right);
}

interface Named {
  readonly full: string;
  readonly words: readonly string[];
  readonly kind: Member['kind'];
}

function speakersOf(one: Utterance, other: Utterance): readonly [Named | null, Named | null] {
  const namedOf = ({ quotation: { speaker } }: Utterance) =>
    speaker?.member ? { full: speaker.full, words: speaker.member.words, kind: speaker.member.kind } : null;
  return [namedOf(one), namedOf(other)];
}

/** Compares the fullest names in the story, or a short one that is part of the other. */
function isSame(left: Named, right: Named): boolean {
  const isPart = (short: Named, long: Named) => short.words.every((word) => long.words.includes(word));
  return left.full === right.full || isPart(left, right) || isPart(right, left);
}
