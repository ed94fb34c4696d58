import { type Candidate, LONG_RUN } from './candidate.ts';
import { haveOtherSpeakers, haveSameSpeaker, type Likeness, likenessOf } from './likeness.ts';
import { joined, type QuotationGroup, starsIn, type Tie } from './star.ts';
import type { TermWeight, Utterance } from './utterance.ts';

/*
 * Thresholds, set by hand on the first story and on invented ones. They are cautious: two quotations that are not joined are
 * both still on the page, while a wrong row says something false.
 */
/** Of the shorter quotation’s words, by weight: what is nearly the same; and anywhere in the articles, where long enough. */
const NEARLY_ALL = 0.7;
const NEARLY_ALL_ANYWHERE = 0.85;
/**
 * In paragraphs that tell the same, said in other words: alike as no other quotation there is. In the first story the
 * translations of one sentence share 0.34 to 0.57, two different sentences in such paragraphs 0.16 at most; where
 * paragraphs only share a fact, different sentences reach 0.53.
 */
const OTHER_WORDS = 0.3;
/** The least ratio of lengths. Translations of a sentence are similarly long. */
const OTHER_WORDS_COVER = 0.3;
const FEWEST_OTHER_WORDS = 4;
/** A quoted word or two in the same place of the same sentence: of six words around it; fewer where a word is shared. */
const SHORT = 4;
/** Shorter quotations must be spelled the same. */
const FEW = 2;
const SAME_PLACE = 4;
const SAME_PLACE_WITH_A_WORD = 3;
const A_WORD = 0.3;

interface Pair extends Candidate {
  readonly left: Utterance;
  readonly right: Utterance;
  readonly likeness: Likeness;
}

/**
 * Groups quotations of the same utterance: by their words, in whole or in part, supported by the links of the
 * comparison. Each is in exactly one group, the order of the articles changes no group, and in each group there is an
 * article whose quotations are directly the same as those of every other article in it.
 */
export function groupsOf(
  utterances: readonly Utterance[],
  candidates: readonly Candidate[],
  weigh: TermWeight,
): readonly QuotationGroup[] {
  const pairs = candidates.flatMap((candidate): readonly Pair[] => {
    const [left, right] = [utterances[candidate.one] as Utterance, utterances[candidate.other] as Utterance];
    if (haveOtherSpeakers(left, right)) return [];
    return [{ ...candidate, left, right, likeness: likenessOf(left, right, weigh) }];
  });
  const best = bestShares(pairs);
  const same = pairs.filter((pair) => isSame(pair) || isOtherWording(pair, best));
  const one = [...same, ...continuations(utterances)];
  const all = [...utterances.keys()];
  const ties = [...one, ...echoes(utterances, joined(all, one))];
  return joined(all, ties).flatMap((members) => starsIn(members, ties, utterances));
}

function isSame({ likeness, nearness, left, right }: Pair): boolean {
  const { contains, shorter, share, context } = likeness;
  if (nearness === 'apart') {
    if (shorter >= LONG_RUN) return contains || share >= NEARLY_ALL_ANYWHERE;
    return shorter > 1 && left.run === right.run && haveSameSpeaker(left, right);
  }
  if (contains || (share >= NEARLY_ALL && shorter > FEW)) return shorter > 0;
  if (nearness !== 'told alike' || Math.max(left.terms.length, right.terms.length) > SHORT) return false;
  return context >= SAME_PLACE || (context >= SAME_PLACE_WITH_A_WORD && share >= A_WORD);
}

function isOtherWording(pair: Pair, best: ReadonlyMap<string, number>): boolean {
  const { share, cover, shorter } = pair.likeness;
  if (pair.nearness !== 'told alike' || shorter < FEWEST_OTHER_WORDS) return false;
  if (share < OTHER_WORDS || cover < OTHER_WORDS_COVER) return false;
  return directionsOf(pair).some((direction) => best.get(direction) === share);
}

/** The keys from each of two quotations to the article of the other. */
function directionsOf({ one, other, left, right }: Pair): readonly string[] {
  return [`${one}:${right.article}`, `${other}:${left.article}`];
}

/** Returns the highest share for each quotation and each other article. */
function bestShares(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const pair of pairs.filter(({ nearness }) => nearness === 'told alike')) {
    for (const direction of directionsOf(pair)) {
      best.set(direction, Math.max(best.get(direction) ?? 0, pair.likeness.share));
    }
  }
  return best;
}

/** The parts of a quotation before and after an attribution are one utterance. */
function continuations(utterances: readonly Utterance[]): readonly Tie[] {
  return utterances.flatMap(({ article, quotation }, at) =>
    quotation.continued && utterances[at - 1]?.article === article ? [{ one: at - 1, other: at }] : [],
  );
}

/** The most quotations of an article that are searched for a short one. */
const MOST_SEARCHED = 200;

/**
 * Ties short quotations to the longer ones that they are taken from: a headline word and the sentence it is in. Where
 * several groups of quotations have the words, the one where most articles have them, if there is one.
 */
function echoes(utterances: readonly Utterance[], groups: readonly (readonly number[])[]): readonly Tie[] {
  const firstAt = new Map(groups.flatMap((group) => group.map((at) => [at, group[0] as number] as const)));
  const byArticle = Map.groupBy(utterances.keys(), (at) => (utterances[at] as Utterance).article);
  return groups.flatMap((group) => {
    const own = group.map((at) => utterances[at] as Utterance);
    if (!own.every(isShort)) return [];
    const votes = new Map<number, Set<number>>();
    for (const short of own) {
      for (const at of (byArticle.get(short.article) as number[]).slice(0, MOST_SEARCHED)) {
        const other = firstAt.get(at) as number;
        if (other === group[0] || !isTakenFrom(short, utterances[at] as Utterance)) continue;
        votes.set(other, (votes.get(other) ?? new Set()).add(short.article));
      }
    }
    const sorted = [...votes].toSorted(([, a], [, b]) => b.size - a.size);
    const most = sorted.filter(([, { size }]) => size === sorted[0]?.[1].size);
    return most.length === 1 ? most.map(([other]) => ({ one: group[0] as number, other })) : [];
  });
}

const LONGEST_ECHO = 6;

function isShort({ terms }: Utterance): boolean {
  return terms.length > 1 && terms.length <= LONGEST_ECHO;
}

function isTakenFrom(short: Utterance, long: Utterance): boolean {
  if (long.terms.length <= short.terms.length) return false;
  return long.run.includes(short.run) && !haveOtherSpeakers(short, long);
}
