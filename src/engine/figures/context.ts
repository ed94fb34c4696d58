import type { Mention, ReadArticle, Scene } from './mention.ts';

/** How much each term of a story says, in whole thousandths, so that sums do not depend on their order. */
export type Rarity = (term: string) => number;

/** What stands around a figure: its terms, each with what it says, less the farther it stands. */
export type Context = ReadonlyMap<string, number>;

const UNIT = 1000;
/** So many words away a term says half of what it says right beside the figure. */
const HALFWAY = 4;
/** What two contexts must have beside what they share before they count as little alike: two rare words near by. */
const DOUBT = 700;
const LEAST = 50;

/**
 * A term that stands in one paragraph of an article says all, one that stands in every paragraph next to nothing; of
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
      const weight = Math.max(LEAST, Math.round(UNIT * (1 - Math.log(count) / all)));
      weights.set(term, Math.min(weights.get(term) ?? UNIT, weight));
    }
  }
  return (term) => weights.get(term) ?? UNIT;
}

/** The context of a figure. */
export function contextOf({ figure, sentence }: Mention, rarity: Rarity): Context {
  const inside = sentence.terms.filter(({ start, end }) => start < figure.end && end > figure.start);
  const places = sentence.terms.filter(({ start }) => start < figure.start).map(({ place }) => place);
  const first = inside[0]?.place ?? (places.at(-1) ?? -1) + 1;
  const last = inside.at(-1)?.place ?? first;
  const context = new Map<string, number>();
  for (const { term, place, start, end } of sentence.terms) {
    if (start < figure.end && end > figure.start) continue;
    const distance = place < first ? first - place : Math.max(1, place - last);
    const weight = Math.round((rarity(term) * HALFWAY) / (HALFWAY + distance - 1));
    context.set(term, Math.max(weight, context.get(term) ?? 0));
  }
  return context;
}

/** How alike two contexts are, from 0 to 1: how much of the poorer one the other has. */
export function likeness(one: Context, other: Context): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [term, weight] of few) shared += Math.min(weight, many.get(term) ?? 0);
  return shared / (Math.min(total(one), total(other)) + DOUBT);
}

/** How much of a context stands in a sentence, from 0 to 1. */
export function partIn(context: Context, { terms }: Scene): number {
  const present = new Set(terms.map(({ term }) => term));
  let shared = 0;
  for (const [term, weight] of context) if (present.has(term)) shared += weight;
  return shared / (total(context) + DOUBT);
}

function total(context: Context): number {
  let sum = 0;
  for (const weight of context.values()) sum += weight;
  return sum;
}
