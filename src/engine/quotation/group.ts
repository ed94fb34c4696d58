import { type Candidate, TELLING_RUN } from './candidate.ts';
import { haveOtherSpeakers, haveSameSpeaker, type Likeness, likenessOf } from './likeness.ts';
import type { TermWeight, Utterance } from './utterance.ts';

/*
 * Thresholds, set by hand on the first story and on invented ones, on the cautious side: of two quotations that are left
 * apart each is still on the page, while two put together wrongly say something false.
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
const FEWEST_OTHER_WORDS = 4;
/** A quoted word or two in the same place of the same sentence: of six words around it; fewer where a word is shared. */
const SHORT = 4;
const SAME_PLACE = 4;
const SAME_PLACE_WITH_A_WORD = 3;
const A_WORD = 0.3;

interface Pair extends Candidate {
  readonly likeness: Likeness;
}

/**
 * Puts together the quotations that are the same: by their words, in whole or in part, supported by the links of the
 * comparison. Each is in exactly one group, and the order of the articles changes no group.
 */
export function groupsOf(
  utterances: readonly Utterance[],
  candidates: readonly Candidate[],
  weigh: TermWeight,
): readonly (readonly number[])[] {
  const pairs = candidates.flatMap((candidate): readonly Pair[] => {
    const [one, other] = [utterances[candidate.one], utterances[candidate.other]];
    if (!one || !other || haveOtherSpeakers(one, other)) return [];
    return [{ ...candidate, likeness: likenessOf(one, other, weigh) }];
  });
  const best = bestShares(utterances, pairs);
  const same = pairs.filter((pair) => isSame(pair, utterances) || isOtherWording(pair, utterances, best));
  const first = joined(utterances.length, same);
  return joined(utterances.length, [...same, ...echoes(utterances, first)]);
}

function isSame({ likeness, nearness, one, other }: Pair, utterances: readonly Utterance[]): boolean {
  const { contains, shorter, share, context } = likeness;
  if (nearness === 'apart') {
    if (shorter >= TELLING_RUN) return contains || share >= NEARLY_ALL_ANYWHERE;
    const [a, b] = [utterances[one], utterances[other]];
    return contains && shorter > 1 && a?.run === b?.run && a !== undefined && b !== undefined && haveSameSpeaker(a, b);
  }
  if (contains || share >= NEARLY_ALL) return shorter > 0;
  if (nearness !== 'told alike' || !areBothShort(one, other, utterances)) return false;
  return context >= SAME_PLACE || (context >= SAME_PLACE_WITH_A_WORD && share >= A_WORD);
}

function areBothShort(one: number, other: number, utterances: readonly Utterance[]): boolean {
  return Math.max(utterances[one]?.terms.length ?? 0, utterances[other]?.terms.length ?? 0) <= SHORT;
}

function isOtherWording(
  { likeness, nearness, one, other }: Pair,
  utterances: readonly Utterance[],
  best: ReadonlyMap<string, number>,
): boolean {
  const { share, shorter } = likeness;
  if (nearness !== 'told alike' || shorter < FEWEST_OTHER_WORDS || share < OTHER_WORDS) return false;
  const isBest = (from: number, to: number) => best.get(`${from}:${utterances[to]?.article}`) === share;
  return isBest(one, other) || isBest(other, one);
}

/** For each quotation and each other article the highest share there is. */
function bestShares(utterances: readonly Utterance[], pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { one, other, likeness, nearness } of pairs) {
    if (nearness !== 'told alike') continue;
    for (const key of [`${one}:${utterances[other]?.article}`, `${other}:${utterances[one]?.article}`]) {
      best.set(key, Math.max(best.get(key) ?? 0, likeness.share));
    }
  }
  return best;
}

interface Tie {
  readonly one: number;
  readonly other: number;
}

/** Groups of what is tied, each ascending, in the order of their firsts. */
function joined(count: number, ties: readonly Tie[]): readonly (readonly number[])[] {
  const parent = Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
      parent[root] = parent[up] ?? up;
      root = parent[root] ?? root;
    }
    return root;
  };
  for (const { one, other } of ties) {
    const [a, b] = [rootOf(one), rootOf(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  }
  return [...groups.values()];
}

/** Quotations of one article that are searched for a short one. */
const MOST_SEARCHED = 200;

/**
 * Ties short quotations to the longer ones that they are taken from: a headline word and the sentence it is in. Where
 * several groups of quotations have the words, the one where most articles have them, if there is one.
 */
function echoes(utterances: readonly Utterance[], groups: readonly (readonly number[])[]): readonly Tie[] {
  const groupAt = new Map(groups.flatMap((group) => group.map((at) => [at, group] as const)));
  const byArticle = Map.groupBy(utterances.keys(), (at) => utterances[at]?.article ?? 0);
  return groups.flatMap((group) => {
    if (!group.every((at) => isShort(utterances[at]))) return [];
    const votes = new Map<readonly number[], Set<number>>();
    for (const at of group) {
      const own = utterances[at];
      for (const longer of own ? (byArticle.get(own.article) ?? []).slice(0, MOST_SEARCHED) : []) {
        const other = groupAt.get(longer);
        if (!own || !other || other === group || !isTakenFrom(own, utterances[longer])) continue;
        votes.set(other, (votes.get(other) ?? new Set()).add(own.article));
      }
    }
    const [first, second] = [...votes].toSorted(([, a], [, b]) => b.size - a.size);
    const isClear = first && first[1].size > (second?.[1].size ?? 0);
    return isClear ? [{ one: group[0] ?? 0, other: first[0][0] ?? 0 }] : [];
  });
}

const LONGEST_ECHO = 6;

function isShort(utterance: Utterance | undefined): boolean {
  return utterance !== undefined && utterance.terms.length > 1 && utterance.terms.length <= LONGEST_ECHO;
}

function isTakenFrom(short: Utterance, long: Utterance | undefined): boolean {
  if (!long || long.terms.length <= short.terms.length) return false;
  return long.run.includes(short.run) && !haveOtherSpeakers(short, long);
}
