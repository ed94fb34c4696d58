import { termsOf } from '../alignment/term.ts';
import type { Dimension, Measure } from '../quantity/value.ts';
import { type Context, contextOf, type Rarity } from './context.ts';
import type { Mention, ReadArticle, Scene } from './mention.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { isPeople } from './people.ts';

/** A quantity with everything that it is compared by. */
export interface Candidate {
  readonly mention: Mention;
  readonly context: Context;
  /** Equal for quantities with one value, however they are hedged. */
  readonly key: string;
  /** How many quantities of its article have that value, and how many its dimension. */
  readonly count: number;
  readonly alike: number;
  /** The noun that is counted; null where that is not known. */
  readonly head: string | null;
  /** Names in what is counted: Russian of 60 Russian diplomats. */
  readonly kinds: ReadonlySet<string>;
  /** Whether people are counted, or what is counted is not said. */
  readonly people: boolean;
  /** Whether something else than people is counted. */
  readonly things: boolean;
  /** What happened to the people counted; null where that is not said near the number. */
  readonly outcome: Outcome | null;
  /** The date before it in its paragraph, if that is another time than the story's: the toll of an earlier event. */
  readonly past: Measure | null;
  /** Whether it is said of something that is named before: the three, all 25. */
  readonly definite: boolean;
  /** The days of the week that it may mean, as far as the articles say which day it is: Monday is 1, a weekend 6 and 7. */
  readonly days: readonly number[];
  /** How much of the words near it is at the beginning of several articles, from 0 to 1. */
  readonly central: number;
  /** The terms of its paragraph with how much each says. */
  readonly paragraph: ReadonlyMap<string, number>;
  /** Where its paragraph is in its article, from 0 to 1. */
  readonly place: number;
}

/** The first quantities of an article that are compared, to bound the work. No news text has more. */
const MOST_QUANTITIES = 2000;
/** Paragraphs of the beginning of an article. */
const BEGINNING = 3;

/** Equal for quantities with one value, however they are hedged. */
export function keyOf({ dimension, unit, value }: Measure): string {
  return `${dimension} ${unit} ${value.low} ${value.high}`;
}

/** Returns the quantities of all articles, with everything that they are compared by. */
export function candidatesOf(read: readonly ReadArticle[], rarity: Rarity): readonly Candidate[] {
  const leads = leadTerms(read);
  const own = new Set(read.flatMap(leadDates));
  const todays = read.map(({ paragraphs }) => todayIn(paragraphs.flatMap(({ mentions }) => mentions)));
  return read.flatMap((article, at) => candidatesIn(article, rarity, { leads, own }, todays[at] ?? only(todays)));
}

/** The day on which all articles that name theirs agree; null if they do not. */
function only(days: readonly (number | null)[]): number | null {
  const [first = null, ...others] = new Set(days.filter((day) => day !== null));
  return others.length === 0 ? first : null;
}

/** What articles begin with: their terms, and the dates of the story. */
interface Lead {
  readonly leads: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

function candidatesIn(
  { paragraphs }: ReadArticle,
  rarity: Rarity,
  { leads, own }: Lead,
  today: number | null,
): readonly Candidate[] {
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions).slice(0, MOST_QUANTITIES);
  const keys = countsOf(mentions.map(({ quantity }) => keyOf(quantity)));
  const dimensions = countsOf(mentions.map(({ quantity }) => quantity.dimension));
  const terms = paragraphs.map(({ scenes }) => weighedTerms(scenes, rarity));
  return mentions.map((mention): Candidate => {
    const { quantity, paragraph } = mention;
    const key = keyOf(quantity);
    const context = contextOf(mention, rarity);
    return {
      mention,
      context,
      key,
      count: keys.get(key) ?? 1,
      alike: dimensions.get(quantity.dimension) ?? 1,
      head: headOf(quantity.counted),
      kinds: namesIn(quantity.counted),
      people: quantity.dimension === 'count' && (quantity.counted === null || isPeople(quantity.counted)),
      things: quantity.dimension === 'count' && quantity.counted !== null && !isPeople(quantity.counted),
      outcome: quantity.dimension === 'count' ? outcomeOf(mention) : null,
      past: pastBefore(mention, paragraphs[paragraph]?.mentions ?? [], own),
      definite: isDefinite(mention),
      days: daysOf(quantity, today),
      central: shareIn(context, leads),
      paragraph: terms[paragraph] ?? new Map(),
      place: paragraph / Math.max(1, paragraphs.length - 1),
    };
  });
}

function namesIn(counted: string | null): ReadonlySet<string> {
  const names = counted?.match(/\p{Lu}\p{L}+/gu) ?? [];
  return new Set(names.flatMap(termsOf).map(withoutPlural));
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const DATES: ReadonlySet<Dimension> = new Set(['date', 'year']);

function leadDates({ paragraphs }: ReadArticle): readonly string[] {
  const mentions = paragraphs.slice(0, BEGINNING).flatMap((paragraph) => paragraph.mentions);
  return mentions.filter(({ quantity }) => DATES.has(quantity.dimension)).map(({ quantity }) => keyOf(quantity));
}

/** Mentions before a number that are looked at for its date. */
const FARTHEST = 8;

function pastBefore({ quantity }: Mention, mentions: readonly Mention[], own: ReadonlySet<string>): Measure | null {
  const at = mentions.findIndex((mention) => mention.quantity === quantity);
  const before = mentions.slice(Math.max(0, at - FARTHEST), Math.max(0, at)).map((mention) => mention.quantity);
  return before.findLast((date) => DATES.has(date.dimension) && !own.has(keyOf(date))) ?? null;
}

/** The terms with which at least two articles begin: they are about what the story is about. */
function leadTerms(read: readonly ReadArticle[]): ReadonlySet<string> {
  const counts = countsOf(
    read.flatMap(({ paragraphs }) => {
      const scenes = paragraphs.slice(0, BEGINNING).flatMap((paragraph) => paragraph.scenes);
      return [...new Set(scenes.flatMap(({ terms }) => terms.map(({ term }) => term)))];
    }),
  );
  return new Set([...counts].filter(([, count]) => count > 1).map(([term]) => term));
}

function weighedTerms(scenes: readonly Scene[], rarity: Rarity): ReadonlyMap<string, number> {
  return new Map(scenes.flatMap(({ terms }) => terms.map(({ term }) => [term, rarity(term)] as const)));
}

/** Added to the total, since a short context says little about what a quantity is about. */
const DOUBT = 0.3;

function shareIn({ near, nearTotal }: Context, terms: ReadonlySet<string>): number {
  let shared = 0;
  for (const [term, weight] of near) if (terms.has(term)) shared += weight;
  return shared / (nearTotal + DOUBT);
}

/** The day of the week that an article names first, at its beginning: news name the day they were written. */
function todayIn(mentions: readonly Mention[]): number | null {
  const first = mentions.find(({ paragraph, quantity }) => paragraph < BEGINNING && quantity.dimension === 'weekday');
  return first?.quantity.value.low ?? null;
}

/** Days farther from today are counted from another day, more often than not. */
const NEAR_DAYS = 2;

const WEEKEND = [6, 7];

function daysOf({ dimension, unit, value }: Measure, today: number | null): readonly number[] {
  if (dimension === 'weekday') return [value.low];
  if (dimension !== 'relative date') return [];
  if (unit === 'weekend') return value.low <= 0 && value.low >= -1 ? WEEKEND : [];
  const isNear = unit === 'day' && Math.abs(value.low) <= NEAR_DAYS;
  return today === null || !isNear ? [] : [((today + value.low + 6) % 7) + 1];
}

/** Whether two quantities may mean one day of the week. */
export function mayBeOneDay(one: Candidate, other: Candidate): boolean {
  return one.days.some((day) => other.days.includes(day));
}

const DEFINITE = /\b(?:the|all|these|those|both)\s$/i;
const LONGEST_DEFINITE = 7;

function isDefinite({ scene: { sentence }, quantity }: Mention): boolean {
  const at = quantity.start - sentence.start;
  return DEFINITE.test(sentence.text.slice(Math.max(0, at - LONGEST_DEFINITE), at));
}

/** Nouns that do not name what is counted: the first time. */
const EMPTY_NOUN = /^(?:times?|ones?|things?|ways?)$/;

/** The noun that a counted phrase ends with, as it is compared; null where it has none or one that says nothing. */
export function headOf(counted: string | null): string | null {
  const words = counted?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [];
  const last = words.at(-1) ?? '';
  if (last === '' || EMPTY_NOUN.test(last)) return null;
  const [term] = termsOf(last);
  return term === undefined ? null : withoutPlural(term);
}

/** A term without the s of a plural: short words keep theirs in a term, and one ship is of the same kind as two. */
function withoutPlural(term: string): string {
  return term.replace(/(?<=\p{L}{2})s$/u, '');
}
