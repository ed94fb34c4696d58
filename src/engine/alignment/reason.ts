import { agreement } from '../quantity/compare.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Reason } from '../types.ts';
import { distinct, has } from './ascending.ts';
import type { Contributions } from './feature.ts';
import type { Profile, ProfiledStory } from './profile.ts';
import { UNIT } from './rarity.ts';
import { wordsOf } from './term.ts';

/** The paragraphs of one side of a link. */
export type LinkSide = readonly Profile[];

/** Something that both sides contain. */
interface Shared {
  readonly text: string;
  /** The sum of the weights of its terms. */
  readonly mass: number;
}

/** Shorter sentences, in words, may be repeated by chance. */
const FEWEST_WORDS = 5;
const NEAR_VERBATIM = 0.85;
const MOST_OF_A_KIND = 2;
/** The most names and words in a reason. */
const MOST_ITEMS = 4;

/** Returns the sum of the weights of distinct terms. */
function massOf(terms: readonly number[], weights: Int32Array): number {
  // A quotation may end inside a word; part of a word is not a term of the story.
  return new Set(terms).values().reduce((sum, term) => sum + (weights[term] ?? 0), 0);
}

/** Returns quotations of two words or more whose words the other side also contains, quoted or not; longest first. */
function sharedQuotations(left: LinkSide, right: LinkSide, { termWeights }: ProfiledStory): readonly Shared[] {
  const found = new Map<string, string>();
  const collect = (one: LinkSide, other: LinkSide): void => {
    for (const { text, key, length } of one.flatMap(({ quotations }) => quotations))
      if (length > 1 && other.some((profile) => profile.key.includes(key))) found.set(key, found.get(key) ?? text);
  };
  collect(left, right);
  collect(right, left);
  const longest = [...found].toSorted(([, a], [, b]) => b.length - a.length || (a < b ? -1 : 1));
  return longest.map(([key, text]) => ({ text, mass: massOf(key.trim().split(' ').map(Number), termWeights) }));
}

interface PlacedQuantity {
  readonly text: string;
  readonly quantity: Quantity;
}

/** Returns the shorter wording of a quantity, with what it counts if both sides name that. */
function writtenBy(one: PlacedQuantity, other: PlacedQuantity): string {
  const isCounted = one.quantity.counted !== null && one.quantity.counted === other.quantity.counted;
  const [a, b] = [one, other].map(({ text, quantity }) => {
    const { start, end } = isCounted ? quantity.phrase : quantity;
    return text.slice(start, end);
  }) as [string, string];
  return b.length < a.length || (b.length === a.length && b < a) ? b : a;
}

/** Returns quantities with the same value on both sides, however they are written. */
function sharedFigures(
  left: LinkSide,
  right: LinkSide,
  { reader, words, termWeights }: ProfiledStory,
): readonly Shared[] {
  const quantitiesOf = (side: LinkSide): readonly PlacedQuantity[] =>
    side.flatMap(({ text, language }) =>
      reader
        .quantities(text, language)
        .filter(({ dimension }) => dimension !== 'ordinal')
        .map((quantity) => ({ text, quantity })),
    );
  const others = quantitiesOf(right);
  if (others.length === 0) return [];
  const texts = quantitiesOf(left).flatMap((one) => {
    const same = others.find(({ quantity }) => agreement(one.quantity, quantity) === 'same');
    return same === undefined ? [] : [writtenBy(one, same)];
  });
  return [...new Set(texts)].map((text) => ({
    text,
    mass: massOf(
      wordsOf(text).flatMap((word) => words.get(word) ?? []),
      termWeights,
    ),
  }));
}

function stands(number: number, side: LinkSide): boolean {
  for (const { terms } of side) if (has(terms, number)) return true;
  return false;
}

function isRepeated(sentence: readonly number[], other: LinkSide, weights: Int32Array): boolean {
  let mass = 0;
  for (const number of sentence) mass += weights[number] as number;
  let rest = mass;
  for (const number of sentence) {
    if (stands(number, other)) continue;
    rest -= weights[number] as number;
    // Most sentences are not repeated, and a quick check shows it.
    if (rest < NEAR_VERBATIM * mass) return false;
  }
  return true;
}

interface Count {
  readonly found: number;
  readonly all: number;
  readonly mass: number;
}

function repeatedSentences(side: LinkSide, other: LinkSide, weights: Int32Array): Count {
  const all = side.flatMap(({ sentences }) => sentences).filter(({ length }) => length >= FEWEST_WORDS);
  const found = all.filter((sentence) => isRepeated(sentence, other, weights));
  return { found: found.length, all: all.length, mass: massOf(found.flat(), weights) };
}

/** Takes the side that repeats the larger part of itself, or the shorter side if both repeat the same part. */
function moreRepeated(a: Count, b: Count): Count {
  const lead = a.found * b.all - b.found * a.all;
  return lead > 0 || (lead === 0 && a.all < b.all) ? a : b;
}

/** A word, or names that follow each other, that both sides have. */
interface SharedWord extends Shared {
  /** The largest weight of one of its terms. */
  readonly weight: number;
  readonly isName: boolean;
}

/** The words of one side that the other side has, too, except figures; names that follow each other as one. Heaviest first. */
function sharedWords(left: LinkSide, right: LinkSide, { words, termWeights }: ProfiledStory): readonly SharedWord[] {
  const found = new Map<string, SharedWord>();
  for (const profile of left) {
    let before: SharedWord | null = null;
    for (const word of profile.words) {
      const terms = words.get(word) ?? [];
      const [term = -1] = terms;
      const shared = terms.length > 0 && terms.every((number) => stands(number, right)) && !has(profile.figures, term);
      const isName = shared && has(profile.names, term);
      const weight = terms.reduce((most, number) => Math.max(most, termWeights[number] as number), 0);
      if (before?.isName && isName) {
        found.delete(before.text);
        const more: number = before.mass + massOf(terms, termWeights);
        before = { text: `${before.text} ${word}`, weight: Math.max(before.weight, weight), mass: more, isName };
      } else before = shared ? { text: word, weight, mass: massOf(terms, termWeights), isName } : null;
      if (before !== null && !found.has(before.text)) found.set(before.text, before);
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
}

/** Weight from which a word is worth showing: half of that of a word in one paragraph of each of two articles. */
const WORTH_SHOWING = UNIT / 2;

/** A reason, the weight of the words in it, and the kind of features that it is. */
interface WeighedReason {
  readonly reason: Reason;
  readonly mass: number;
  readonly kind: keyof Contributions;
}

const massIn = (all: readonly Pick<Shared, 'mass'>[]): number => all.reduce((sum, { mass }) => sum + mass, 0);

/** What the two sides share, at most four quotations, names and figures and words. */
function weighedReasons(left: LinkSide, right: LinkSide, story: ProfiledStory): readonly WeighedReason[] {
  const { termWeights } = story;
  const repeated = moreRepeated(
    repeatedSentences(left, right, termWeights),
    repeatedSentences(right, left, termWeights),
  );
  const quotations = sharedQuotations(left, right, story).slice(0, MOST_OF_A_KIND);
  const figures = sharedFigures(left, right, story).slice(0, MOST_OF_A_KIND);
  const shared = sharedWords(left, right, story).filter(({ weight }) => weight >= WORTH_SHOWING);
  const named = shared.filter(({ isName }) => isName).slice(0, MOST_OF_A_KIND);
  const free = MOST_ITEMS - quotations.length - figures.length - named.length;
  const isInFigure = (word: string): boolean => figures.some(({ text }) => text.includes(word));
  const others = shared.filter(({ text, isName }) => !isName && !isInFigure(text)).slice(0, Math.max(0, free));
  const textsOf = (all: readonly Shared[]): readonly string[] => all.map(({ text }) => text);
  const { found, all, mass } = repeated;
  const reasons: readonly WeighedReason[] = [
    { reason: { kind: 'sentences', repeated: found, all }, mass, kind: 'words' },
    ...quotations.map(({ text, mass }) => ({ reason: { kind: 'quotation', text }, mass, kind: 'quotations' }) as const),
    { reason: { kind: 'names', names: textsOf(named) }, mass: massIn(named), kind: 'names' },
    ...figures.map(({ text, mass }) => ({ reason: { kind: 'figure', text }, mass, kind: 'figures' }) as const),
    { reason: { kind: 'words', words: textsOf(others) }, mass: massIn(others), kind: 'words' },
  ];
  return reasons.filter(({ mass }) => mass > 0);
}

/**
 * Returns why two sides are linked, what the model counts most first: each reason counts with its part of the words that
 * both sides share, and with its part of what the model adds for quotations, names or figures.
 *
 * @example [{ kind: 'sentences', repeated: 1, all: 2 }, { kind: 'quotation', text: 'just fight' }]
 */
export function reasonsFor(
  left: LinkSide,
  right: LinkSide,
  story: ProfiledStory,
  contributions: Contributions,
): readonly Reason[] {
  const reasons = weighedReasons(left, right, story);
  const terms = distinct(left.flatMap((profile) => [...profile.terms])).filter((term) => stands(term, right));
  const whole = massOf([...terms], story.termWeights);
  const ofKind = Map.groupBy(reasons, ({ kind }) => kind);
  const countOf = ({ mass, kind }: WeighedReason): number => {
    const own = massIn(ofKind.get(kind) ?? []);
    return (contributions.words * mass) / whole + (kind === 'words' ? 0 : (contributions[kind] * mass) / own);
  };
  return reasons.toSorted((a, b) => countOf(b) - countOf(a)).map(({ reason }) => reason);
}
