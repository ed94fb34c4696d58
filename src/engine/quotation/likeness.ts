import type { Member } from './cast.ts';
import { type TermWeight, type Utterance, weightOf } from './utterance.ts';

/** How alike two quotations are by their words; the same whichever comes first. */
export interface Likeness {
  /** Whether all words of the shorter are in the other in one run. */
  readonly contains: boolean;
  /** How many terms the shorter has. */
  readonly shorter: number;
  /** How much of the lighter one the other has, by weight, 0 to 1; and how much of the heavier one. */
  readonly share: number;
  readonly cover: number;
  /** How many of the words right before and behind both have, 0 to 6. */
  readonly context: number;
}

/** So few terms are compared as words in full: `complete` is not `completely`. */
const FEW = 2;

/** Compares two quotations, in time linear in their lengths. */
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

/** Whether two quotations are by their texts said by two different people, or by two different bodies. */
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

/** By the fullest name in the story, or by a short one that is a part of the other. */
function isSame(left: Named, right: Named): boolean {
  const isPart = (short: Named, long: Named) => short.words.every((word) => long.words.includes(word));
  return left.full === right.full || isPart(left, right) || isPart(right, left);
}
