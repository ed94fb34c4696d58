import type { Reason } from '../types.ts';
import { has } from './ascending.ts';
import { figuresIn } from './evidence.ts';
import type { Profile, ProfiledStory } from './profile.ts';
import { UNIT } from './rarity.ts';

/** The paragraphs of one side of a link. */
export type LinkSide = readonly Profile[];

/** A sentence of fewer words is repeated by chance. */
const FEWEST_WORDS = 5;
const NEAR_VERBATIM = 0.85;
const MOST_OF_A_KIND = 2;
/** Names and other words are given until this many items are shared. */
const MOST_ITEMS = 4;

/** Quotations of two words or more of one side that the other side has, in quotation marks or not; longest first. */
function sharedQuotations(left: LinkSide, right: LinkSide): readonly string[] {
  const found = new Map<string, string>();
  const collect = (one: LinkSide, other: LinkSide): void => {
    for (const { text, key, length } of one.flatMap(({ quotations }) => quotations))
      if (length > 1 && other.some((profile) => profile.key.includes(key))) found.set(key, found.get(key) ?? text);
  };
  collect(left, right);
  collect(right, left);
  return [...found.values()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Figures that both sides have, with the word behind them where that is the same. */
function sharedFigures(left: LinkSide, right: LinkSide): readonly string[] {
  const figuresOf = (side: LinkSide): readonly (readonly [string, string])[] =>
    side.flatMap(({ text, figures }) => (figures.length > 0 ? [...figuresIn(text)] : []));
  const others = new Map(figuresOf(right));
  if (others.size === 0) return [];
  return figuresOf(left)
    .filter(([figure]) => others.has(figure))
    .map(([figure, unit]) => (unit !== '' && others.get(figure) === unit ? `${figure} ${unit}` : figure));
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
    // Most sentences are not repeated, and soon seen not to be.
    if (rest < NEAR_VERBATIM * mass) return false;
  }
  return true;
}

interface Count {
  readonly found: number;
  readonly all: number;
}

function repeatedSentences(side: LinkSide, other: LinkSide, weights: Int32Array): Count {
  let found = 0;
  let all = 0;
  for (const { sentences } of side)
    for (const sentence of sentences) {
      if (sentence.length < FEWEST_WORDS) continue;
      all += 1;
      if (isRepeated(sentence, other, weights)) found += 1;
    }
  return { found, all };
}

/** Of the side that repeats the larger part of itself; of the shorter one where both repeat as much. */
function sentenceReason(a: Count, b: Count): readonly Reason[] {
  const lead = a.found * b.all - b.found * a.all;
  const { found, all } = lead > 0 || (lead === 0 && a.all < b.all) ? a : b;
  return found === 0 ? [] : [{ kind: 'sentences', repeated: found, all }];
}

/** A word, or names that follow each other, that both sides have. */
interface SharedWord {
  readonly text: string;
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
        before = { text: `${before.text} ${word}`, weight: Math.max(before.weight, weight), isName };
      } else before = shared ? { text: word, weight, isName } : null;
      if (before !== null && !found.has(before.text)) found.set(before.text, before);
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
}

/** Weight from which a word is worth showing: half of that of a word in one paragraph of each of two articles. */
const WORTH_SHOWING = UNIT / 2;

/**
 * Why two sides are linked, strongest first.
 *
 * @example [{ kind: 'sentences', repeated: 1, all: 2 }, { kind: 'quotation', text: 'just fight' }]
 */
export function reasonsFor(left: LinkSide, right: LinkSide, story: ProfiledStory): readonly Reason[] {
  const { termWeights } = story;
  const sentences = sentenceReason(
    repeatedSentences(left, right, termWeights),
    repeatedSentences(right, left, termWeights),
  );
  const quotations = sharedQuotations(left, right).slice(0, MOST_OF_A_KIND);
  const figures = sharedFigures(left, right).slice(0, MOST_OF_A_KIND);
  const shared = sharedWords(left, right, story).filter(({ weight }) => weight >= WORTH_SHOWING);
  const named = shared.filter(({ isName }) => isName).slice(0, MOST_OF_A_KIND);
  const free = MOST_ITEMS - quotations.length - figures.length - named.length;
  const others = shared.filter(({ isName }) => !isName).slice(0, Math.max(0, free));
  return [
    ...sentences,
    ...quotations.map((text): Reason => ({ kind: 'quotation', text })),
    ...(named.length === 0 ? [] : [{ kind: 'names', names: named.map(({ text }) => text) } as const]),
    ...figures.map((text): Reason => ({ kind: 'figure', text })),
    ...(others.length === 0 ? [] : [{ kind: 'words', words: others.map(({ text }) => text) } as const]),
  ];
}
