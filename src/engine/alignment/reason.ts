import type { Reason } from '../types.ts';
import { has } from './ascending.ts';
import type { Profile, ProfiledStory } from './profile.ts';
import { termsOf } from './term.ts';

/** The paragraphs of one side of a link. */
export type LinkSide = readonly Profile[];

/** So many shared words are named, the rarest. */
const MOST_WORDS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A sentence of fewer words is repeated by chance. */
const FEWEST_WORDS = 5;
const NEAR_VERBATIM = 0.85;
const MOST_OF_A_SORT = 2;

/** Quotations of two words or more of one side that stand in the other, in quotation marks or not; longest first. */
function sharedQuotations(left: LinkSide, right: LinkSide): readonly string[] {
  const found = new Map<string, string>();
  const collect = (one: LinkSide, other: LinkSide): void => {
    for (const { text, key } of one.flatMap(({ quotations }) => quotations))
      if (key !== '' && other.some((profile) => profile.key.includes(key))) found.set(key, found.get(key) ?? text);
  };
  collect(left, right);
  collect(right, left);
  return [...found.values()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Figures that both sides have, with the word behind them where that is the same. */
function sharedFigures(left: LinkSide, right: LinkSide): readonly string[] {
  const others = new Map(right.flatMap(({ figures }) => [...figures]));
  if (others.size === 0) return [];
  return left
    .flatMap(({ figures }) => [...figures])
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

/** The words of one side that are rare and that the other side has, too: rarest first, each once. */
function sharedWords(left: LinkSide, right: LinkSide, { terms: known, termWeights }: ProfiledStory): readonly string[] {
  const found = new Map<number, string>();
  for (const { text } of left)
    for (const [word] of text.matchAll(WORD)) {
      const [term = ''] = termsOf(word);
      const number = known.get(term) ?? -1;
      if (number >= 0 && !found.has(number) && stands(number, right)) found.set(number, word);
    }
  const weightOf = (number: number): number => termWeights[number] as number;
  return [...found]
    .toSorted(([a, one], [b, other]) => weightOf(b) - weightOf(a) || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word);
}

/**
 * Why two sides are linked, strongest first.
 *
 * @example [{ kind: 'sentences', repeated: 1, all: 2 }, { kind: 'quotation', text: 'just fight' }]
 */
export function reasonsFor(left: LinkSide, right: LinkSide, story: ProfiledStory): readonly Reason[] {
  const { termWeights } = story;
  const words = sharedWords(left, right, story);
  return [
    ...sentenceReason(repeatedSentences(left, right, termWeights), repeatedSentences(right, left, termWeights)),
    ...sharedQuotations(left, right)
      .slice(0, MOST_OF_A_SORT)
      .map((text): Reason => ({ kind: 'quotation', text })),
    ...sharedFigures(left, right)
      .slice(0, MOST_OF_A_SORT)
      .map((text): Reason => ({ kind: 'figure', text })),
    ...(words.length === 0 ? [] : [{ kind: 'words', words } as const]),
  ];
}
