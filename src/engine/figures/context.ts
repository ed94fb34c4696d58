import type { Mention, ReadArticle } from './mention.ts';

/** How much each term of a story says, from 0 to 1. */
export type Rarity = (term: string) => number;

/** The words around a quantity. */
export interface Context {
  /** What each term of the sentence says, less the farther it stands from the quantity. */
  readonly near: ReadonlyMap<string, number>;
  /** The weight of each term, regardless of its place. */
  readonly all: ReadonlyMap<string, number>;
  /** Names in the sentence. */
  readonly names: ReadonlySet<string>;
  readonly nearTotal: number;
  readonly allTotal: number;
  /** The terms right before and right behind. */
  readonly before: string | null;
  readonly behind: string | null;
  /** The nearest name before it in its sentence, as far as capitals show one: whose doing it most often is. */
  readonly subject: string | null;
  /** Whether the nearest verb is one of saying: the time then is that of a statement. */
  readonly saying: boolean;
}

/** The distance in words at which a term has half the weight that it has right beside the quantity. */
const HALFWAY = 4;
/** Added to the total, so that very short contexts do not count as alike: about two rare words. */
const DOUBT = 0.7;
const LEAST = 0.05;
/** The largest distance in words of a verb of saying. */
const SAYING_NEAR = 4;

/**
 * A term that is in one paragraph of an article says all, one that is in every paragraph next to nothing; of
 * several articles the one counts in which it is most common, so that it does not matter how many tell the story.
 */
export function rarityOf(articles: readonly ReadArticle[]): Rarity {
  const weights = new Map<string, number>();
  for (const { paragraphs } of articles) {
    const counts = new Map<string, number>();
    for (const { scenes } of paragraphs) {
      const terms = new Set(scenes.flatMap((scene) => scene.terms.map(({ term }) => term)));
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const all = Math.log(paragraphs.length + 1);
    for (const [term, count] of counts) {
      // Thousandths, so that sums do not depend on their order.
      const weight = Math.max(LEAST, Math.round(1000 * (1 - Math.log(count) / all)) / 1000);
      weights.set(term, Math.min(weights.get(term) ?? 1, weight));
    }
  }
  return (term) => weights.get(term) ?? 1;
}

/** The context of a quantity. */
export function contextOf({ quantity, scene }: Mention, rarity: Rarity): Context {
  const { phrase } = quantity;
  const outside = scene.terms.filter(({ start, end }) => start >= quantity.end || end <= quantity.start);
  const left = outside.filter(({ end }) => end <= quantity.start);
  const right = outside.filter(({ start }) => start >= quantity.end);
  const place = left.at(-1)?.place ?? -1;
  const near = new Map<string, number>();
  const all = new Map<string, number>();
  let saying = false;
  const add = (term: string, distance: number) => {
    const weight = rarity(term);
    near.set(term, Math.max((weight * HALFWAY) / (HALFWAY + distance - 1), near.get(term) ?? 0));
    all.set(term, weight);
  };
  for (const one of left) {
    const distance = place + 1 - one.place;
    add(one.term, distance);
    if (one.saying && distance <= SAYING_NEAR) saying = true;
  }
  const first = right[0]?.place ?? 0;
  for (const one of right) {
    const distance = one.place - first + 1;
    add(one.term, distance);
    if (one.saying && distance < SAYING_NEAR) saying = true;
  }
  const behind = right.find(({ start }) => start >= phrase.end)?.term ?? null;
  return {
    near,
    all,
    names: new Set(outside.filter(({ name }) => name).map(({ term }) => term)),
    nearTotal: total(near),
    allTotal: total(all),
    subject: left.findLast(({ capital }) => capital)?.term ?? null,
    before: left.at(-1)?.term ?? null,
    behind,
    saying,
  };
}

/** How alike the words near two quantities are, from 0 to 1: how much of the poorer context the other has. */
export function likeness(one: Context, other: Context): number {
  const [few, many] = one.near.size <= other.near.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [term, weight] of few.near) shared += Math.min(weight, many.near.get(term) ?? 0);
  return shared / (Math.min(one.nearTotal, other.nearTotal) + DOUBT);
}

/** How alike two sentences are, from 0 to 1: the share of their terms that both have. */
export function overlap(one: Context, other: Context): number {
  let shared = 0;
  for (const [term, weight] of one.all) if (other.all.has(term)) shared += weight;
  return shared / (one.allTotal + other.allTotal - shared + DOUBT);
}

function total(context: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of context.values()) sum += weight;
  return sum;
}
