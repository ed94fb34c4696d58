import type { Utterance } from './utterance.ts';

/** Two utterances that are directly the same, by index. */
export interface Tie {
  readonly one: number;
  readonly other: number;
}

/** Two articles by their index, the smaller one first. */
export type Apart = readonly [one: number, other: number];

/** Quotations of the same utterance. */
export interface QuotationGroup {
  /** Indices of utterances, ascending. */
  readonly members: readonly number[];
  /** The articles of which no two quotations are directly the same: both have a part of what a third article quotes. */
  readonly apart: readonly Apart[];
}

/** Returns the connected components of the ties, each ascending, in order of their first members. */
export function joined(members: readonly number[], ties: readonly Tie[]): readonly (readonly number[])[] {
  const parent = new Map(members.map((at) => [at, at]));
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parent.get(root) as number; up !== root; up = parent.get(root) as number) {
      parent.set(root, parent.get(up) as number);
      root = parent.get(root) as number;
    }
    return root;
  };
  for (const { one, other } of ties) {
    if (!parent.has(one) || !parent.has(other)) continue;
    const [a, b] = [rootOf(one), rootOf(other)];
    parent.set(Math.max(a, b), Math.min(a, b));
  }
  return [...Map.groupBy(members, rootOf).values()];
}

/** The most different wordings of a group that are compared with each other. */
const MOST_WORDINGS = 60;

const keyOf = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The articles of a group whose quotations are directly the same: tied, of one wording, or one part of the other. */
function directIn(members: readonly number[], ties: readonly Tie[], utterances: readonly Utterance[]) {
  const at = (index: number): Utterance => utterances[index] as Utterance;
  const byRun = Map.groupBy(members, (index) => at(index).run);
  const articlesOf = (run: string) => new Set(byRun.get(run)?.map((index) => at(index).article));
  const direct = new Set<string>();
  const add = (run: string, other: string): void => {
    for (const one of articlesOf(run)) for (const two of articlesOf(other)) direct.add(keyOf(one, two));
  };
  const own = new Set(members);
  for (const { one, other } of ties) if (own.has(one) && own.has(other)) add(at(one).run, at(other).run);
  const runs = [...byRun.keys()].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(-MOST_WORDINGS);
  for (const run of byRun.keys()) add(run, run);
  runs.forEach((run, place) => {
    for (const longer of runs.slice(place + 1)) if (longer.includes(run)) add(run, longer);
  });
  return direct;
}

/**
 * Divides tied utterances into groups in which one article is directly tied to every other one. Mostly that is one group.
 * Otherwise the article with most ties keeps what is tied to it; of several, the one that quotes most.
 */
export function starsIn(
  members: readonly number[],
  ties: readonly Tie[],
  utterances: readonly Utterance[],
): readonly QuotationGroup[] {
  const byArticle = Map.groupBy(members, (index) => (utterances[index] as Utterance).article);
  const articles = [...byArticle.keys()].toSorted((a, b) => a - b);
  if (articles.length < 3) return [{ members, apart: [] }];
  const direct = directIn(members, ties, utterances);
  const apart = articles.flatMap((one, place) =>
    articles
      .slice(place + 1)
      .flatMap((other): readonly Apart[] => (direct.has(keyOf(one, other)) ? [] : [[one, other]])),
  );
  const missing = (article: number): number => apart.filter((pair) => pair.includes(article)).length;
  const wordsOf = (article: number): string =>
    (byArticle.get(article) ?? []).map((index) => (utterances[index] as Utterance).run).join('');
  const [hub = 0] = articles.toSorted(
    (a, b) => missing(a) - missing(b) || wordsOf(b).length - wordsOf(a).length || (wordsOf(a) < wordsOf(b) ? -1 : 1),
  );
  if (missing(hub) === 0) return [{ members, apart }];
  const isNear = (index: number): boolean => {
    const { article } = utterances[index] as Utterance;
    return article === hub || direct.has(keyOf(article, hub));
  };
  const sides = [members.filter(isNear), members.filter((index) => !isNear(index))];
  return sides.flatMap((side) => joined(side, ties)).flatMap((some) => starsIn(some, ties, utterances));
}
